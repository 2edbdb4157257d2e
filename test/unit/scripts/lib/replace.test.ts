import { lstat, mkdir, readFile, readdir, symlink, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  writeAllOrNothing,
  settleInterruptedReplacement,
  type Replacement,
} from "../../../../scripts/lib/replace.ts";
import { findOutdated } from "../../../../scripts/lib/outdated-files.ts";
import { emptyFolder } from "../../../support/command.ts";
import type { FileSystemFault } from "../../../support/file-system-fault.ts";
import { replaceInProcess, settleNext } from "../../../support/interrupt.ts";
import type { Replaced } from "../../../support/replace-process.ts";
import { filesIn } from "../../../../scripts/lib/folder.ts";
import { withLock } from "../../../../scripts/lib/lock.ts";

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

    await expect(replacing).rejects.toThrow(
      /a\.txt\/b\.txt cannot be written: a part of the path is a file, not a folder \(nothing has been replaced\)/,
    );
    expect(await readdir(root)).toEqual(["a.txt"]);
    expect(await read(root, "a.txt")).toBe("old");
  });
});

describe("what a link leads to", () => {
  it("is replaced, and the link stays", async () => {
    const [root, elsewhere] = [await emptyFolder(), await emptyFolder()];
    await mkdir(join(elsewhere, "generated/api"), { recursive: true });
    await writeFile(join(elsewhere, "generated/api/old.ts"), "old");
    await writeFile(join(elsewhere, "a.txt"), "old");
    await symlink(join(elsewhere, "generated"), join(root, "generated"));
    await symlink(join(elsewhere, "generated/api"), join(root, "linked"));
    await symlink(join(elsewhere, "a.txt"), join(root, "a.txt"));

    await writeAllOrNothing(root, [
      { path: join(root, "a.txt"), content: "new" },
      { path: join(root, "generated/api"), content: new Map([["new.ts", "new"]]) },
    ]);
    await writeAllOrNothing(root, [
      { path: join(root, "linked"), content: new Map([["newer.ts", "newer"]]) },
    ]);

    expect(await filesIn(elsewhere)).toEqual(["a.txt", "generated/api/newer.ts"]);
    expect(await read(elsewhere, "a.txt")).toBe("new");
    expect((await readdir(root)).sort()).toEqual(["a.txt", "generated", "linked"]);
    for (const name of ["a.txt", "generated", "linked"])
      expect((await lstat(join(root, name))).isSymbolicLink()).toBe(true);
  });

  it("has to be there", async () => {
    const root = await emptyFolder();
    await symlink(join(root, "nowhere"), join(root, "generated"));

    const replacing = writeAllOrNothing(root, [
      { path: join(root, "generated"), content: new Map([["a.ts", "new"]]) },
    ]);

    await expect(replacing).rejects.toThrow(/is a symbolic link that leads to nothing/);
    expect(await readdir(root)).toEqual(["generated"]);
  });
});

const old = {
  "a.txt": "old",
  "out/a.ts": "old",
  "out/b/c.ts": "old",
  "swap/a.ts": "old",
  unswap: "old",
};
const replaced = {
  "a.txt": "new",
  "deep/er/b.txt": "new",
  "out/a.ts": "new",
  "out/d/e.ts": "new",
  swap: "new",
  "unswap/a.ts": "new",
};

/** A project in its old state with the lock of a process that has ended, and what brings it into the new one. */
async function prepareProject() {
  const root = await emptyFolder();
  const ended = { pid: 2 ** 30, host: hostname() };
  await writeFile(join(root, ".replacing.lock"), JSON.stringify(ended));
  for (const [name, text] of Object.entries(old)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return { root, replacements: replacementsIn(root) };
}

function replacementsIn(root: string): Replacement[] {
  return [
    { path: join(root, "a.txt"), content: "new" },
    {
      path: join(root, "out"),
      content: new Map([
        ["a.ts", "new"],
        ["d/e.ts", "new"],
      ]),
    },
    { path: join(root, "swap"), content: "new" },
    { path: join(root, "unswap"), content: new Map([["a.ts", "new"]]) },
    { path: join(root, "deep/er/b.txt"), content: "new" },
  ];
}

/** The files of the project by their paths, without those that only a run in progress has. */
async function state(root: string): Promise<Record<string, string>> {
  const isTemporary = (part: string) => /^\..*\.(?:next|previous)$|^\.replacing/.test(part);
  const names = (await filesIn(root)).filter((name) => !name.split("/").some(isTemporary));
  const texts = names.map(async (name) => [name, await read(root, name)] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** The next command, a while later: the guard of a process that was killed is left alone for a minute. */
async function settleLater(root: string): Promise<void> {
  const guard = join(root, ".replacing.lock.guard");
  await utimes(guard, 0, 0).catch(() => undefined);
  await settleNext(root);
}

/** A fault at each call, in a project of its own. */
async function prepareFaults(
  kind: FileSystemFault["kind"],
  isMeant: (call: string) => boolean = () => true,
) {
  const whole = await prepareProject();
  const [replaced] = (await replaceInProcess([whole.root, whole.replacements])) ?? [];
  const { calls = [], stderr } = replaced ?? {};
  expect(stderr).toBe("");
  const faults = calls.flatMap((call, index) => (isMeant(call) ? [{ kind, at: index + 1 }] : []));
  const prepared = faults.map(async (fault) => {
    const { root, replacements } = await prepareProject();
    const at = `call ${fault.at}, ${calls[fault.at - 1]}`;
    return { root, at, replacing: [root, replacements, fault] as const };
  });
  return Promise.all(prepared);
}

/** A process for each call, four at a time, which is killed there. */
async function killAtEachCall<T>(
  kind: "before" | "half",
  observe: (root: string, at: string) => Promise<T>,
  isMeant?: (call: string) => boolean,
): Promise<T[]> {
  const prepared = await prepareFaults(kind, isMeant);
  const observed: T[] = [];
  for (let first = 0; first < prepared.length; first += 4) {
    const some = prepared.slice(first, first + 4).map(async ({ root, at, replacing }) => {
      expect(await replaceInProcess(replacing), at).toBeUndefined();
      return observe(root, at);
    });
    observed.push(...(await Promise.all(some)));
  }
  return observed;
}

/** The file system fails at each call of one process, which has ended before its folders are observed. */
async function failAtEachCall<T>(
  kind: "EBUSY" | "ENOSPC" | "EROFS",
  observe: (root: string, replaced: Replaced, at: string) => Promise<T>,
): Promise<T[]> {
  const prepared = await prepareFaults(kind);
  const all = (await replaceInProcess(...prepared.map(({ replacing }) => replacing))) ?? [];
  expect(all).toHaveLength(prepared.length);
  const observed: T[] = [];
  for (const [index, replaced] of all.entries()) {
    const { root = "", at = "" } = prepared[index] ?? {};
    observed.push(await observe(root, replaced, at));
  }
  return observed;
}

describe("a process that is killed while it writes", () => {
  it("leaves the old files or the new ones before each call that may change the file system, from the lock to its end", async () => {
    const isNew = await killAtEachCall("before", async (root, at) => {
      await settleLater(root);

      const found = await state(root);
      const hasNew = "deep/er/b.txt" in found;
      expect(found, at).toEqual(hasNew ? replaced : old);
      await withLock(root, () => writeAllOrNothing(root, replacementsIn(root)));
      const names = (await readdir(root)).filter((name) => !name.startsWith(".replacing.lock."));
      expect(names.sort(), at).toEqual(["a.txt", "deep", "out", "swap", "unswap"]);
      return hasNew;
    });

    expect(isNew).toEqual(isNew.toSorted((a, b) => Number(a) - Number(b)));
    expect(new Set(isNew)).toEqual(new Set([false, true]));
  });

  it("leaves the old files or the new ones in the middle of each write and each removal", async () => {
    await killAtEachCall(
      "half",
      async (root, at) => {
        await settleLater(root);

        const found = await state(root);
        expect(found, at).toEqual("deep/er/b.txt" in found ? replaced : old);
      },
      (call) => call === "writeFile" || call === "rm",
    );
  });
});

describe("a file system that fails", () => {
  it.each([
    ["ENOSPC", "the disk is full"],
    ["EBUSY", "another program uses it, or it is the root of a file system"],
  ] as const)(
    "with %s at any call leaves the old tree and says why, or works",
    async (kind, why) => {
      const codes = await failAtEachCall(kind, async (root, { exitCode, stderr }, at) => {
        const isNew = exitCode === 0 || stderr.includes("(everything has been replaced)");
        expect(await state(root), at).toEqual(isNew ? replaced : old);
        if (exitCode !== 0) expect(stderr, at).toContain(`cannot be written: ${why}`);
        await settleLater(root);
        expect(await state(root), at).toEqual(isNew ? replaced : old);
        return exitCode;
      });

      expect(new Set(codes)).toEqual(new Set([0, 2]));
    },
  );

  it("and goes on failing leaves what the next run makes whole", async () => {
    await failAtEachCall("EROFS", async (root, { exitCode, stderr }, at) => {
      await settleLater(root);

      const found = await state(root);
      expect(found, at).toEqual("deep/er/b.txt" in found ? replaced : old);
      if (exitCode !== 0)
        expect(stderr, at).toContain("cannot be written: the file system is read-only");
    });
  });
});

describe("the journal", () => {
  it("that is not a list of paths is not acted upon", async () => {
    const root = await emptyFolder();
    await writeFile(join(root, ".replacing.json"), '[{ "target": "a" }]');

    await expect(settleInterruptedReplacement(root)).rejects.toThrow(
      /\.replacing\.json is not a list of paths \(remove it\)/,
    );
  });

  it("need not be there", async () => {
    const root = await emptyFolder();

    await settleInterruptedReplacement(root);

    expect(await readdir(root)).toEqual([]);
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
