import { execFile } from "node:child_process";
import { describe, expect, it, onTestFinished } from "vitest";
import { startMockServer } from "../../../src/testing/index.ts";
import { closedPort } from "../../support/http.ts";
import { exampleCopy } from "./copy.ts";
import { runScript } from "./npm-script.ts";

const organizationId = "64b7f2a90c1d2e3f4a5b6c7d";
const folder = exampleCopy("list-projects");

interface Ran {
  readonly exitCode: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

function listProjects(url: string, token: string): Promise<Ran> {
  const env = { ...process.env, SPHERON_URL: url, SPHERON_TOKEN: token };
  return new Promise((resolve) => {
    execFile(process.execPath, ["list-projects.js"], { cwd: folder(), env }, (error, ...output) => {
      const [stdout, stderr] = output;
      resolve({ exitCode: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

async function serveMock(expiredStatus: 401 | 403 = 401): Promise<string> {
  const other = "0".repeat(24);
  const tokens = { mine: [organizationId], old: "expired", both: [organizationId, other] } as const;
  const mock = await startMockServer({ tokens, expiredStatus });
  onTestFinished(() => mock.close());
  return mock.url;
}

const refusals: readonly (readonly [string, () => Promise<string>, string, number, string])[] = [
  [
    "a token has expired, with 401",
    () => serveMock(401),
    "old",
    3,
    "The token is not accepted (401)",
  ],
  [
    "a token has expired, with 403",
    () => serveMock(403),
    "old",
    3,
    "The token is not accepted (403)",
  ],
  ["there is no token", () => serveMock(), "", 2, "set SPHERON_TOKEN"],
  ["a token is for two organizations", () => serveMock(), "both", 2, "2 organizations"],
  ["the API cannot be reached", closedPort, "mine", 4, "The API cannot be reached"],
];

describe("the example that lists projects", () => {
  it("passes the type check of its own settings", async () => {
    await expect(runScript(folder(), "types")).resolves.toBeUndefined();
  });

  it("prints a line for each project", async () => {
    const { exitCode, stdout, stderr } = await listProjects(await serveMock(), "mine");

    expect(stderr).toBe("Projects of example:\n");
    expect(stdout).toMatch(/^([0-9a-f]{24}\tMAINTAINED\texample(-\d)?\n){3}$/);
    expect(exitCode).toBe(0);
  });

  it.for(refusals)("says that %s", async ([, serve, token, expected, message]) => {
    const { exitCode, stdout, stderr } = await listProjects(await serve(), token);

    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: expected,
      stdout: "",
      stderr: expect.stringContaining(message) as string,
    });
    expect(stderr).not.toContain("    at ");
  });
});
