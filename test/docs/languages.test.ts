import { describe, expect, it } from "vitest";
import { guides } from "./guides.ts";

/** Each has tests of its own beside this one. */
const judged = ["ts", "tsx", "js", "sh", "yaml", "json"];

describe("the code of the guides", () => {
  it.each(guides)("in $name is in languages that the tests can judge", ({ blocks, markdown }) => {
    const others = blocks.filter(({ language }) => !judged.includes(language));

    expect(others).toEqual([]);
    // Fences of other forms are not read.
    expect(markdown).not.toMatch(/^ *(~~~|````)/m);
  });
});
