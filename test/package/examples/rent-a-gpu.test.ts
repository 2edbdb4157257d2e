import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { startGpuMockServer, type GpuMockOptions } from "../../../src/testing/gpu/index.ts";
import { exampleCopy } from "./copy.ts";
import { runScript } from "./npm-script.ts";

const folder = exampleCopy("rent-a-gpu");

async function rent(args: readonly string[], options: GpuMockOptions = {}, key = "sai_pk_any") {
  const mock = await startGpuMockServer({
    ...options,
    // What takes minutes is over when it is asked for.
    onRequest: () => {
      mock.clock.advance(1_800_000);
    },
  });
  onTestFinished(() => mock.close());
  const keyFile = join(folder(), "key.pub");
  await writeFile(keyFile, "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIG ada@example.com\n");
  const env = { ...process.env, SPHERON_URL: mock.url, SPHERON_API_KEY: key };
  const ran = await new Promise<{ exitCode: unknown; stdout: string; stderr: string }>(
    (resolve) => {
      const given = args.map((arg) => (arg === "KEY" ? keyFile : arg));
      const child = execFile(
        process.execPath,
        ["rent-a-gpu.js", ...given],
        { cwd: folder(), env },
        (error, stdout, stderr) => {
          resolve({ exitCode: error === null ? 0 : error.code, stdout, stderr });
        },
      );
      child.stdin?.end("no\n");
    },
  );
  return { ...ran, mock };
}

describe("the example that rents a GPU", () => {
  it("passes the type check of its own settings", async () => {
    await expect(runScript(folder(), "types")).resolves.toBeUndefined();
  });

  it("says what it costs, orders, waits, logs in, and ends the machine", async () => {
    const { exitCode, stdout, stderr, mock } = await rent(["--yes", "a100", "KEY"]);

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(
      /^A100\w* at \S+: \d+\.\d\d USD per hour\nAt least \d+\.\d\d USD, for 20 minutes\n/,
    );
    expect(stdout).toMatch(/\nThe machine is running\nssh (-p \d+ )?\w+@\S+\n/);
    expect(stdout).toMatch(/\nThe machine is terminated, and cost \d+\.\d\d USD\n$/);
    expect(mock.violations).toEqual([]);
  });

  it("orders nothing when the user says no", async () => {
    const { exitCode, stderr, mock } = await rent(["a100", "KEY"]);

    expect({ exitCode, stderr }).toEqual({ exitCode: 5, stderr: "Nothing was ordered\n" });
    expect(mock.requests.map(({ method }) => method)).not.toContain("POST");
  });

  it("says by its exit code what went wrong", async () => {
    const missing = await rent([]);
    const unknown = await rent(["--yes", "abacus", "KEY"]);
    const refused = await rent(["--yes", "a100", "KEY"], { tokens: ["right"] }, "wrong");

    expect([missing.exitCode, unknown.exitCode, refused.exitCode]).toEqual([2, 1, 3]);
    expect(unknown.stderr).toBe("There is no offer with abacus in the name of its GPU\n");
  });
});
