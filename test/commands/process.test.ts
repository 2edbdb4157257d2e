import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, runProcess } from "../support/command.ts";
import { apiDocument, operation } from "../support/documents.ts";

const notCommands = ["report-outdated.ts", "run.ts"];
const files = (await readdir("scripts/commands")).filter((name) => !notCommands.includes(name));
const names = files.map((name) => name.replace(/\.ts$/, ""));

/** Other tests run commands in a process that they share. */
describe("the process of a command", () => {
  it.each(names)("%s prints its usage, and ends with 0", async (name) => {
    const { exitCode, stdout, stderr } = await runProcess(name, ["--help"], await emptyFolder());

    expect(stdout).toMatch(/^npm (run|start)\b/);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });

  it.each([
    [0, "new.json", /^No change/],
    [1, "old.json", /\/lamps/],
    [2, "no.json", /^$/],
  ])("ends with %i, and has printed everything before", async (code, base, printed) => {
    const folder = await emptyFolder();
    const lamps = apiDocument({ paths: { "/lamps": { get: operation() } } });
    await writeFile(join(folder, "old.json"), JSON.stringify(lamps));
    await writeFile(join(folder, "new.json"), JSON.stringify(apiDocument()));

    const args = [base, "new.json", "--fail-on", "error"];
    const { exitCode, stdout } = await runProcess("spec-diff", args, folder);

    expect(exitCode).toBe(code);
    expect(stdout).toMatch(printed);
  });
});
