import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { changesOf, documentOf, type Pair } from "./pairs.ts";

const folder = join(import.meta.dirname, "pairs");
const files = await readdir(folder);
const tables = await Promise.all(
  files.map(async (file) => ({
    kind: file.replace(".yaml", "").replaceAll("-", " "),
    pairs: load(await readFile(join(folder, file), "utf8")) as Pair[],
  })),
);

describe.each(tables)("$kind", ({ pairs }) => {
  it.each(pairs)("are judged both ways in a $in: $what", async (pair) => {
    const base = await documentOf(pair.in, pair.base);
    const revision = await documentOf(pair.in, pair.revision);

    expect(changesOf(base, revision)).toEqual(pair.forth);
    expect(changesOf(revision, base)).toEqual(pair.back);
    expect(changesOf(base, structuredClone(base))).toEqual([]);
  });
});
