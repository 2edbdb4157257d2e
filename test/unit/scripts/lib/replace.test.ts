import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  writeAllOrNothing,
  settleInterruptedReplacement,
} from "../../../../scripts/lib/replace.ts";
import { findOutdated } from "../../../../scripts/lib/outdated-files.ts";
import { emptyFolder } from "../../../support/command.ts";
import { listSteps, writeKilledAfter } from "../../../support/interrupt.ts";

const read = (...path: string[]) => readFile(join(...path), "utf8");

describe("writeAllOrNothing", () => {
  it("replaces files and whole folders, and leaves nothing beside them", async () => {
    const root = await emptyFolder();
    await mkdir(join(root, "out"));
    await writeFile(join(root, "out/old.ts"), "old");
    await writeFile(join(root, "a.txt"), "old");

    await writeAllOrNothing(root, [
      { path: join(root, "a.txt"), content: "new" },
      { path: join(root, "out"), content: new Map([["new.ts", "new"]]) },
      { path: join(root, "deep/er/b.txt"), content: new TextEncoder().encode("new") },
    ]);

    expect((await readdir(root)).sort()).toEqual(["a.txt", "deep", "out"]);
    expect(await readdir(join(root, "out"))).toEqual(["new.ts"]);
    expect(await read(root, "a.txt")).toBe("new");
    expect(await read(root, "deep/er/b.txt")).toBe("new");
  });

  it("changes nothing when one of the targets cannot be written", async () => {
    const root = await emptyFolder();
    await writeFile(join(root, "a.txt"), "old");

    const replacing = writeAllOrNothing(root, [
      { path: join(root, "a.txt"), content: "new" },
      { path: join(root, "a.txt/b.txt"), content: "new" },
    ]);

    await expect(replacing).rejects.toThrow();
    expect(await readdir(root)).toEqual(["a.txt"]);
    expect(await read(root, "a.txt")).toBe("old");
  });
});

describe("a process that is killed while it writes", () => {
  it("leaves the old files or the new ones, at whatever step", async () => {
    const prepareProject = async () => {
      const root = await emptyFolder();
      await mkdir(join(root, "out"));
      await writeFile(join(root, "out/a.ts"), "old");
      await writeFile(join(root, "b.txt"), "old");
      const replacements = [
        { path: join(root, "b.txt"), content: "new" },
        { path: join(root, "out"), content: new Map([["a.ts", "new"]]) },
        { path: join(root, "c.txt"), content: "new" },
      ];
      return { root, replacements };
    };
    const whole = await prepareProject();
    const steps = await listSteps(whole.root, whole.replacements);
    const isNew: boolean[] = [];

    for (const [index] of steps.entries()) {
      const { root, replacements } = await prepareProject();
      await writeKilledAfter(index + 1, root, replacements);
      const texts = [await read(root, "out/a.ts"), await read(root, "b.txt")];
      isNew.push(existsSync(join(root, "c.txt")));
      expect(texts, steps[index]).toEqual(isNew.at(-1) === true ? ["new", "new"] : ["old", "old"]);
    }

    const journal = steps.indexOf("put the journal in place");
    expect(isNew).toEqual(steps.map((_step, index) => index >= journal));
  });
});

describe("settleInterruptedReplacement", () => {
  it.each([
    ["before any move", ["out"], false],
    ["between stepping aside and moving in", [".out.previous"], false],
    ["after the first move", ["out"], true],
  ])("finishes a run that was killed %s", async (_when, [standing = ""], isFirstDone) => {
    const root = await emptyFolder();
    const folders = { [standing]: "old", ".out.next": "new" };
    for (const [name, text] of Object.entries(folders)) {
      await mkdir(join(root, name));
      await writeFile(join(root, name, "a.ts"), text);
    }
    await writeFile(join(root, isFirstDone ? "b.txt" : ".b.txt.next"), "new");
    const moves = ["b.txt", "out"].map((name) => ({
      target: name,
      next: `.${name}.next`,
      previous: `.${name}.previous`,
    }));
    await writeFile(join(root, ".replacing.json"), JSON.stringify(moves));

    await settleInterruptedReplacement(root);

    expect((await readdir(root)).sort()).toEqual(["b.txt", "out"]);
    expect(await read(root, "out/a.ts")).toBe("new");
    expect(await read(root, "b.txt")).toBe("new");
  });

  it("does nothing where nothing was interrupted", async () => {
    const root = await emptyFolder();

    await settleInterruptedReplacement(root);

    expect(existsSync(join(root, ".replacing.json"))).toBe(false);
  });
});

describe("findOutdated", () => {
  it("names what is missing, differs or should not be there", async () => {
    const root = await emptyFolder();
    await mkdir(join(root, "out"));
    for (const name of ["same.ts", "other.ts", "extra.ts"])
      await writeFile(join(root, "out", name), name);
    const content = new Map(
      ["same.ts", "other.ts", "gone.ts"].map((name) => [name, name === "other.ts" ? "x" : name]),
    );

    const stale = await findOutdated([
      { path: join(root, "out"), content },
      { path: join(root, "nothing.txt"), content: "x" },
    ]);

    expect(stale.map((path) => path.slice(root.length + 1))).toEqual([
      "out/extra.ts",
      "out/gone.ts",
      "out/other.ts",
      "nothing.txt",
    ]);
  });
});
