import { execFile } from "node:child_process";
import { symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { emptyFolder } from "../support/command.ts";

const root = resolve(import.meta.dirname, "../..");

/** Runs test files, and gives the lines of the summary and the exit code. */
async function runTests(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const folder = await emptyFolder();
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  for (const [name, text] of Object.entries(files)) {
    const imports = 'import { afterAll, beforeAll, describe, expect, it } from "vitest";';
    await writeFile(join(folder, `${name}.test.js`), `${imports}\n${text}`);
  }
  const reporter = join(root, "test/support/closing-line.ts");
  const command = [join(root, "node_modules/vitest/vitest.mjs"), "run", `--reporter=${reporter}`];
  // The runner tells by its environment that it is run by another.
  const { VITEST: _outer, ...env } = process.env;
  return new Promise<{ exitCode: number | null; lines: string[] }>((ended) => {
    const child = execFile(
      process.execPath,
      [...command, ...args],
      { cwd: folder, env },
      (_error, stdout) => {
        ended({ exitCode: child.exitCode, lines: stdout.trimEnd().split("\n") });
      },
    );
  });
}

const passing = 'it("passes", () => undefined);';

it("a run ends with the failures, what was skipped because of them, what was skipped, and the counts", async () => {
  const { exitCode, lines } = await runTests({
    a: `${passing} it("fails", () => { throw new Error("one\\ntwo"); });
      it("needs something", ({ skip }) => skip("nothing is there"));`,
    b: `beforeAll(() => { throw new Error("no folder"); });
      afterAll(() => { throw new Error("nothing to close"); });
      it("b1", () => undefined); it("b2", () => undefined); describe("inner", () => { it("b3", () => undefined); });`,
    c: `describe("outer", () => {
        beforeAll(() => { throw new Error("no server"); });
        it("c1", () => undefined);
      });
      ${passing}`,
    d: 'throw new Error("not loaded");',
    e: `${passing} it.skip("left out", () => undefined);`,
    f: `${passing} afterAll(() => { throw new Error("still open"); });`,
  });

  expect(lines).toEqual([
    "failed: a.test.js > fails: one",
    "failed: b.test.js: no folder",
    "failed: c.test.js > outer: no server",
    "failed: d.test.js: not loaded",
    "failed: e.test.js > left out was skipped without a reason",
    "failed: f.test.js: still open",
    "skipped because of it: 3 in b.test.js",
    "skipped because of it: 1 in c.test.js > outer",
    "skipped: needs something (nothing is there)",
    "4 passed, 6 failed",
  ]);
  expect(exitCode).toBe(1);
});

it("a run that went well ends with the counts", async () => {
  const { exitCode, lines } = await runTests({ a: passing });

  expect(lines).toEqual(["1 passed, 0 failed"]);
  expect(exitCode).toBe(0);
});

it("an error outside of the tests is a failure", async () => {
  const { exitCode, lines } = await runTests({
    a: 'it("passes", () => { Promise.reject(new Error("nobody waits")); });',
  });

  expect(lines).toEqual(["failed: outside of the tests: nobody waits", "1 passed, 1 failed"]);
  expect(exitCode).toBe(1);
});

it("a process that dies is a failure, and so is the file that it did not finish", async () => {
  const { exitCode, lines } = await runTests(
    { a: `${passing} it("dies", () => process.kill(process.pid, "SIGKILL"));` },
    "--pool=forks",
  );

  expect(lines).toContain("failed: a.test.js: did not run to its end");
  expect(lines).toContain("skipped because of it: 2 in a.test.js");
  expect(lines.at(-1)).toBe("0 passed, 2 failed");
  expect(exitCode).toBe(1);
});

it("tests that nobody asked for do not count", async () => {
  const { exitCode, lines } = await runTests(
    { a: `${passing} it("other", () => undefined);` },
    "-t",
    "passes",
  );

  expect(lines).toEqual(["1 passed, 0 failed"]);
  expect(exitCode).toBe(0);
});
