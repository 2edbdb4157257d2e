import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { sortedNames } from "../../../../../src/platform/upload/sorted-names.ts";

async function folderWith(names: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "names-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of names) await writeFile(join(folder, name), "");
  return folder;
}

async function namesIn(folder: string, mostNames?: number): Promise<string[]> {
  const names: string[] = [];
  for await (const name of sortedNames(folder, mostNames)) names.push(name);
  return names;
}

const names = ["10", "9", "B", "a", "a.b", "aa", "\u00e9", "e\u0301", "文", "\u{1f600}"];

describe("the names in a folder", () => {
  it.each([1, 2, 3, 5, 9, 10, 11, undefined])(
    "come once each in their order, with %s of them at a time",
    async (mostNames) => {
      const folder = await folderWith(names);

      expect(await namesIn(folder, mostNames)).toEqual([...names].sort());
    },
  );

  it("are an empty list where it is empty", async () => {
    expect(await namesIn(await folderWith([]))).toEqual([]);
  });

  it("come once each when files are added and removed meanwhile", async () => {
    const folder = await folderWith(["b", "c", "d", "e"]);
    const seen: string[] = [];

    for await (const name of sortedNames(folder, 2)) {
      seen.push(name);
      if (name !== "c") continue;
      await writeFile(join(folder, "a"), "");
      await writeFile(join(folder, "f"), "");
      await rm(join(folder, "d"));
    }

    expect(seen).toEqual(["b", "c", "e", "f"]);
  });
});
