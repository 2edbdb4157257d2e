import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesIn } from "./imports.ts";
import {
  descriptionsIn,
  namesOfTests,
  proseOfMarkdown,
  proseOfModule,
  type Prose,
} from "./prose.ts";

/** Words that readers stumble over, or that have another meaning here, and what to write. */
const glossary: readonly (readonly [say: string, not: RegExp])[] = [
  ["response, respond", /\b(answer(s|ed|ing)?|repl(y|ies|ied))\b/i],
  [
    "is not a …",
    /(?<!\bthere )\b(is|are|was|were) no\b(?! (longer|more|less|fewer|later|sooner|different)\b)/i,
  ],
  ["is not one, is missing", /\b(is|are|was|were|be|has|have|says?|knows?) none\b/i],
  ["does not exist", /\bno such thing\b/i],
  ["a number of", /\bso many\b/i],
  ["compare with, validate", /\b(holds?|held) (\w+ )?against\b/i],
  ["is called with, gets", /\b(is|are|was|were|be|been) told\b/i],
  ["cancel", /\bcall(s|ed|ing)? off\b/i],
  ["remove, delete", /\b(take|takes|taken|took|taking) away\b/i],
  ["returns", /\bgives\b/i],
  ["is, is written", /\b(stands?|stood|standing)\b(?! for\b|-)/i],
  [
    "location; instead of",
    /\bplaces?\b(?<!\b(in|into|takes?|took|taking)( its)? place)|\bin place of\b/i,
  ],
  ["contains, adds, needs", /\b(brings?|brought)\b/i],
  ["except", /\bbut for\b/i],
  ["because there is no", /\bfor want of\b/i],
  ["retry", /\b(send|sends|sent|sending) again\b/i],
  ["snapshot", /\bsurfaces?\b/i],
  ["issue, change", /\bfindings?\b/i],
  ["three times, so, also", /\b(thrice|hence|thus|likewise|whereof|thereof)\b/i],
  ["valid for", /\bhow long (it|they) holds?\b/i],
];

/** Each text with a word of the glossary, with what to write. */
function find(prose: readonly Prose[]): string[] {
  return prose.flatMap(({ at, text }) =>
    glossary.flatMap(([say, not]) => {
      const [word] = not.exec(text) ?? [];
      return word === undefined ? [] : `${at} says "${word}": say ${say}`;
    }),
  );
}

const pagesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => (folder === "." ? name : `${folder}/${name}`));
const examples = readdirSync("examples", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `examples/${name}`);

const evidence = readdirSync("spec").flatMap((api) =>
  readdirSync(`spec/${api}/evidence`)
    .filter((name) => name.endsWith(".json"))
    .map((name) => `spec/${api}/evidence/${name}`),
);

const pages = [".", "docs", ...examples].flatMap(pagesIn);
const tests = filesIn("test").filter(
  (file) => file.endsWith(".test.ts") && !file.includes("/node_modules/"),
);

describe("words that a reader understands at once", () => {
  it.each(pages)("are in %s", (page) => {
    expect(find(proseOfMarkdown(page))).toEqual([]);
  });

  it.each(["src", "scripts"])("are in comments and messages of %s", (folder) => {
    expect(find(filesIn(folder).flatMap(proseOfModule))).toEqual([]);
  });

  it("are in descriptions of the evidence, which editors show", () => {
    expect(find(evidence.flatMap(descriptionsIn))).toEqual([]);
  });

  it("are in names of tests", () => {
    expect(find(tests.flatMap(namesOfTests))).toEqual([]);
  });

  it.each([
    ["The page is no list.", "is no"],
    ["There are none.", "are none"],
    ["Is told of each event.", "Is told"],
    ["the answer of the server", "answer"],
    ["A request is sent again.", "sent again"],
    ["what stands there", "stands"],
    ["a callback in place of it", "in place of"],
  ])("are not: %s", (text, word) => {
    expect(find([{ at: "here", text }]).join()).toContain(`"${word}"`);
  });

  it.each([
    "There is no list.",
    "It is no longer there.",
    "NaN stands for nothing.",
    "Steps that take place in order, in place.",
  ])("may be: %s", (text) => {
    expect(find([{ at: "here", text }])).toEqual([]);
  });
});
