import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { stringMember } from "../../../scripts/document/json.ts";
import { startMockServer, type FaultRule, type MockServer } from "../../../src/testing/index.ts";
import { lacking } from "../runtimes/binaries.ts";
import { closedPort } from "../../support/http.ts";
import { startWorkers, type Worker, type Workers } from "../../support/workerd.ts";
import { exampleCopy } from "./copy.ts";
import { runScript } from "./npm-script.ts";

const id = "64b7f2a90c1d2e3f4a5b6c7d";
const folder = exampleCopy("worker");
let mock: MockServer;
let workers: Workers | undefined;

beforeAll(async () => {
  mock = await startMockServer({ tokens: { mine: [id], old: "expired" } });
  if (lacking !== undefined) return;
  await runScript(folder(), "build");
  workers = await startWorkers(folder(), [
    await workerOf("example", mock.url, "mine"),
    await workerOf("example with an expired token", mock.url, "old"),
    await workerOf("example without the API", await closedPort(), "mine"),
  ]);
});
beforeEach(({ skip }) => {
  skip(lacking !== undefined, lacking);
  mock.reset();
});
afterAll(async () => {
  await workers?.close();
  await mock.close();
});

/** The worker as its settings for wrangler have it. */
async function workerOf(name: string, url: string, token: string): Promise<Worker> {
  const settings: unknown = JSON.parse(await readFile(join(folder(), "wrangler.json"), "utf8"));
  return {
    name,
    module: stringMember(settings, "main") ?? "",
    compatibilityDate: stringMember(settings, "compatibility_date") ?? "",
    bindings: { SPHERON_URL: url, SPHERON_TOKEN: token },
  };
}

async function ask(path: string, method = "GET", worker = "example") {
  const response = await fetch(`${workers?.urls.get(worker) ?? ""}${path}`, { method });
  return { status: response.status, body: (await response.json()) as unknown };
}

describe("the example of a worker", () => {
  it("passes the type check of its own settings", async () => {
    await expect(runScript(folder(), "types")).resolves.toBeUndefined();
  });

  it("responds with the keys that it picked", async () => {
    const answer = await ask(`/projects/${id}`);

    expect(answer).toEqual({
      status: 200,
      body: { _id: id, name: "example", state: "MAINTAINED", url: "https://example.com" },
    });
  });

  it.for<[what: string, status: number, path: string, method: string]>([
    ["a project that is not there", 404, `/projects/${"0".repeat(24)}`, "GET"],
    ["a path that is none of its own", 404, "/v1/profile", "GET"],
    ["an id that is none", 404, `/projects/..%2F..%2Fprofile`, "GET"],
    ["another method", 405, `/projects/${id}`, "DELETE"],
  ])("refuses %s with %i", async ([, status, path, method]) => {
    const answer = await ask(path, method);

    expect(answer.status).toBe(status);
  });

  it.for<[what: string, status: number, fault: FaultRule | undefined, worker?: string]>([
    ["refuses the token", 502, undefined, "example with an expired token"],
    ["cannot be reached", 502, undefined, "example without the API"],
    ["fails", 502, { status: 500 }],
    ["answers with no JSON", 502, { broken: "malformed" }],
    ["breaks the connection off", 502, { broken: "reset" }],
    ["does not answer", 504, { broken: "timeout" }],
  ])("says that the API %s with %i, and not why", async ([, status, fault, worker]) => {
    if (fault !== undefined) mock.fail(fault);

    const answer = await ask(`/projects/${id}`, "GET", worker);

    const message = expect.stringMatching(/^The API [\w ]+$/) as string;
    expect(answer).toEqual({ status, body: { message } });
  });
});
