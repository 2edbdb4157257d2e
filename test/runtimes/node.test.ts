import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const vitest = resolve(root, "node_modules/vitest/vitest.mjs");
const platform = `${process.platform}-${process.arch}`;
const run = promisify(execFile);

describe("the client on other versions of Node", () => {
  it.for(["22", "24", "26"])("passes its tests on Node %s", async (version, { skip }) => {
    const node = resolve(import.meta.dirname, `node_modules/node${version}-${platform}/bin/node`);
    skip(!platform.startsWith("linux-"), `npm has no Node ${version} for ${platform}`);
    expect(existsSync(node), "npm ci --prefix test/runtimes").toBe(true);

    const reported = await run(
      node,
      [vitest, "run", "test/faults", "test/unit/src", "--reporter=json"],
      { cwd: root, maxBuffer: 100e6, env: { PATH: process.env["PATH"] } },
    ).catch((error: unknown) => error as { stdout: string });

    const report = JSON.parse(reported.stdout) as {
      numTotalTests: number;
      testResults: { name: string; message: string; assertionResults: Assertion[] }[];
    };
    const failures = report.testResults.flatMap(({ name, message, assertionResults }) => [
      ...(message === "" ? [] : [`${name}: ${message}`]),
      ...assertionResults.filter(({ status }) => status !== "passed"),
    ]);
    expect(failures).toEqual([]);
    expect(report.numTotalTests).toBeGreaterThan(250);
    expect((await run(node, ["--version"])).stdout).toMatch(`v${version}.`);
  });
});

interface Assertion {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages: string[];
}
