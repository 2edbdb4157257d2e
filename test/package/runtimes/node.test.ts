import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { lacking, otherNodes } from "./binaries.ts";

const root = resolve(import.meta.dirname, "../../..");
const vitest = resolve(root, "node_modules/vitest/vitest.mjs");
const run = promisify(execFile);

/** What goes through Node's own fetch, streams, sockets, HTTP/2, timers and files, which differ from version to version. */
const tests = [
  "test/faults",
  ...["subscribe", "reconnect"].map((name) => `test/unit/src/platform/events/${name}`),
  ...["transport", "web-stream"].map((name) => `test/unit/src/node/${name}`),
  ...["dispatch", "limit-time", "receive"].map((name) => `test/unit/src/client/transport/${name}`),
  ...["upload", "folder"].map((name) => `test/unit/src/platform/upload/${name}`),
];
// One process for all files takes a third of the time that one for each takes.
const options = ["--no-isolate", "--maxWorkers=1", "--reporter=json"];

describe("the client on other versions of Node", () => {
  it.for(Object.entries(otherNodes))("passes its tests on Node %s", async ([, node], { skip }) => {
    if (lacking !== undefined) skip(lacking);

    const reported = await run(node, [vitest, "run", ...options, ...tests], {
      cwd: root,
      maxBuffer: 100e6,
      env: { PATH: process.env["PATH"] },
    }).catch((error: unknown) => error as { stdout: string });

    const report = JSON.parse(reported.stdout) as {
      numTotalTests: number;
      testResults: { name: string; message: string; assertionResults: Assertion[] }[];
    };
    const failures = report.testResults.flatMap(({ name, message, assertionResults }) => [
      ...(message === "" ? [] : [`${name}: ${message}`]),
      ...assertionResults.filter(({ status }) => status !== "passed"),
    ]);
    expect(failures).toEqual([]);
    expect(report.numTotalTests).toBeGreaterThan(200);
  });
});

interface Assertion {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages: string[];
}
