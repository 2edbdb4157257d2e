import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { mutate } from "./mutation.ts";
import { mutations } from "./mutations/index.ts";

it.each(mutations.map((mutation) => [mutation.file, mutation.name, mutation] as const))(
  "the mutation of %s in which %s still fits its file",
  async (file, _name, mutation) => {
    const text = await readFile(file, "utf8");

    expect(mutate(text, mutation)).not.toBe(text);
  },
);

it("there are no two mutations of one name in a file", () => {
  const names = mutations.map(({ file, name }) => `${file}: ${name}`);

  expect(new Set(names).size).toBe(names.length);
});
