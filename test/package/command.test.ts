import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { createGpuClient, findOffers } from "../../src/gpu.ts";
import { createClient } from "../../src/index.ts";
import { packedProject } from "../support/packed-project.ts";
import { packagesOfTests, versionsHere } from "../support/packed.ts";

const run = promisify(execFile);
const project = packedProject(await versionsHere(packagesOfTests));
const bare = packedProject();
const commandIn = (folder: string) => join(folder, "node_modules/.bin/spheron-client");

/** Starts the command as npx does, and gives its address and the lines that it prints. */
async function startMock(args: readonly string[]) {
  const child = spawn(commandIn(project()), ["mock", "--port", "0", ...args], { cwd: project() });
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  child.stdout.on("data", (part) => (printed += String(part)));
  await expect.poll(() => printed).toMatch(/http:\S+/);
  const url = /http:\S+/.exec(printed)?.[0] ?? "";
  return { child, url, lines: () => printed.trimEnd().split("\n") };
}

/** Runs the command to its end. */
async function runToEnd(args: readonly string[], folder = project()) {
  const ran = await run(commandIn(folder), args, { cwd: folder }).catch(
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
  return { exitCode: "code" in ran ? ran.code : 0, stdout: ran.stdout, stderr: ran.stderr };
}

describe("npx spheron-client mock", () => {
  it("serves the mock of the API v2, prints each request, and ends with Ctrl-C", async () => {
    const { child, url, lines } = await startMock(["--token", "mine"]);

    const scope = await createClient({ baseUrl: url, token: "mine" }).v1["/api-keys/scope"].GET();
    const refused = await createClient({ baseUrl: url, token: "old" })
      .v1["/profile"].GET()
      .result();
    const closed = once(child, "close");
    child.kill("SIGINT");

    expect(scope.organizations).toHaveLength(1);
    expect(refused).toMatchObject({ ok: false, error: { kind: "api", status: 401 } });
    expect(await closed).toEqual([0, null]);
    expect(lines()).toEqual([
      `The mock listens at ${url} (Ctrl-C ends it)`,
      expect.stringMatching(/^GET \/v1\/api-keys\/scope 200 \d+ ms$/),
      expect.stringMatching(/^GET \/v1\/profile 401 \d+ ms Unauthorized$/),
    ]);
  });

  it("lets deployments fail when asked to", async () => {
    const { url } = await startMock(["--deployments", "fail", "--quiet"]);
    const { v1 } = createClient({ baseUrl: url, token: "any" });
    const params = { path: { deploymentId: "64b7f2a90c1d2e3f4a5b6c7d" } };

    const { deploymentId } = await v1["/deployment/{deploymentId}/redeploy"].POST({ params });

    const path = { deploymentId };
    const { deployment } = await v1["/deployment/{deploymentId}"].GET({ params: { path } });
    expect(deployment.status).toBe("Failed");
  });

  it("serves the mock of the GPU marketplace", async () => {
    const { url } = await startMock(["--api", "gpu", "--balance", "3"]);
    const gpu = createGpuClient({ baseUrl: url, token: "any" });

    expect((await gpu["/api/balance"].GET()).teams).toMatchObject([{ balance: 3 }]);
    expect(await findOffers(gpu, { search: "4090" })).not.toEqual([]);
  });

  it("says which port is in use", async () => {
    const { url } = await startMock([]);
    const { port } = new URL(url);

    expect(await runToEnd(["mock", "--port", port])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `the port ${port} is in use (choose another with --port, or 0 for any free one)\n`,
    });
  });

  it("lists its options", async () => {
    const { exitCode, stdout, stderr } = await runToEnd(["mock", "--help"]);

    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^npx spheron-client mock/);
    for (const option of ["api", "port", "token", "deployments", "speed", "quiet"])
      expect(stdout).toMatch(new RegExp(`^  --${option}\\b`, "m"));
  });

  it.each([
    [[], "no command is given (spheron-client has the command mock; --help says more)"],
    [
      ["serve"],
      "there is no command serve (spheron-client has the command mock; --help says more)",
    ],
    [["mock", "4010"], /^there is no command 4010 /],
    [["mock", "--prot", "1"], "there is no option --prot (did you mean --port?)"],
    [["mock", "--verbose"], "there is no option --verbose (--help lists the options)"],
    [["mock", "--port"], "--port needs a value (--help lists the options)"],
    [
      ["mock", "--latency-ms", "-1"],
      '--latency-ms needs a value (write a value that begins with a dash after "=", as in --latency-ms=-1)',
    ],
    [["mock", "--quiet=yes"], "--quiet takes no value (--help lists the options)"],
    [["mock", "--port", "x"], '--port is a whole number from 0 to 65535, not "x"'],
    [["mock", "--api", "gpus"], 'there is no mock of "gpus" (--api is one of platform, gpu)'],
    [["mock", "--speed", "60"], "--speed is for the mock of --api gpu"],
    [
      ["mock", "--api", "gpu", "--machines", "runs"],
      '--machines is one of run, fail, reclaim, not "runs" (did you mean run?)',
    ],
  ])("refuses %j in one line", async (args, message) => {
    const { exitCode, stdout, stderr } = await runToEnd(args);

    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      typeof message === "string" ? message : (expect.stringMatching(message) as string),
    ]);
  });

  it("says what to install where the packages are missing that check requests", async () => {
    const { exitCode, stderr } = await runToEnd(["mock", "--port", "0"], bare());

    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      "the mock needs the packages ajv and ajv-formats: npm install --save-dev ajv@8 ajv-formats@3\n",
    );
  });
});
