import { describe, expect, it } from "vitest";
import { objectMember, type JsonObject } from "../../../../scripts/document/json.ts";
import { checkRelease } from "../../../../scripts/release/check.ts";
import type { Changeset } from "../../../../scripts/release/plan.ts";
import { changesBetween, inResponse } from "../diff/documents.ts";

const before = inResponse({ type: "string" });
const [breaking, added, prose] = [
  inResponse({ type: "integer" }),
  withPaths(1),
  inResponse({ type: "string", description: "One" }),
];

/** The document with so many more operations. */
function withPaths(count: number): JsonObject {
  const get = { responses: { "200": { description: "Done" } } };
  const more = Array.from({ length: count }, (_, index) => [`/v1/more${index}`, { get }] as const);
  return { ...before, paths: { ...objectMember(before, "paths"), ...Object.fromEntries(more) } };
}

function check(last: string | undefined, next: string, document: JsonObject) {
  return checkRelease({ last, next, changesets: [] }, changesBetween(before, document));
}

describe("the version of a release", () => {
  it.each([
    ["1.0.0", "2.0.0", "a breaking change", breaking],
    ["1.0.0", "1.1.0", "an addition", added],
    ["1.0.0", "1.0.1", "prose", prose],
    ["1.0.0", "1.0.0", "no change", before],
    ["0.1.0", "0.2.0", "a breaking change", breaking],
    ["0.1.0", "0.1.1", "an addition", added],
    ["0.0.1", "0.0.2", "a breaking change", breaking],
    [undefined, "0.0.0", "anything, as the first", breaking],
  ])("may go from %s to %s for %s", (last, next, _what, document) => {
    expect(check(last, next, document)).toEqual([]);
  });

  it.each([
    ["1.0.0", "1.1.0", "a breaking change", breaking, /since 1.0.0 .* major .* 1.1.0 \(minor\)/],
    ["1.0.0", "1.0.1", "an addition", added, /a minor release is needed, and 1.0.1 \(patch\)/],
    ["1.0.0", "1.0.0", "prose", prose, /a patch release is needed, and no release is declared/],
    ["0.1.0", "0.1.1", "a breaking change", breaking, /a minor release is needed/],
    ["0.1.0", "0.1.0", "an addition", added, /a patch release is needed/],
  ])("may not go from %s to %s for %s", (last, next, _what, document, message) => {
    expect(check(last, next, document)).toMatchObject([
      { message: expect.stringMatching(message) as string },
    ]);
  });

  it("is refused with the changes that ask for more, and with no others", () => {
    const paths = { ...objectMember(added, "paths"), ...objectMember(breaking, "paths") };

    const [problem] = check("1.0.0", "1.1.0", { ...breaking, paths });

    expect(problem).toMatchObject({
      hint: "npx changeset, and choose major",
      frame: expect.stringMatching(/^ {2}breaking: [^\n]*integer[^\n]*$/) as string,
    });
  });

  it("is refused with twenty changes at most", () => {
    const [problem] = check("1.0.0", "1.0.0", withPaths(25));

    expect(problem?.frame?.split("\n")).toHaveLength(21);
    expect(problem?.frame).toMatch(/\n {2}and 5 more$/);
  });
});

describe("a changeset", () => {
  const checkOne = (last: string, changeset: Pick<Changeset, "bump" | "summary">) =>
    checkRelease(
      { last, next: "9.0.0", changesets: [{ file: ".changeset/a.md", ...changeset }] },
      [],
    );

  it.each([
    ["1.0.0", "major", "Breaking: a"],
    ["1.0.0", "major", "Added: a"],
    ["1.0.0", "patch", "Fixed: a"],
    ["0.1.0", "minor", "Breaking: a"],
    ["0.1.0", "patch", "Added: a"],
  ] as const)("after %s may declare %s for “%s”", (last, bump, summary) => {
    expect(checkOne(last, { bump, summary })).toEqual([]);
  });

  it.each([
    ["1.0.0", "minor", "Breaking: a", /says Breaking, which after 1.0.0 is a major release/],
    ["1.0.0", "patch", "Added: a", /a minor release, and declares patch/],
    ["0.1.0", "patch", "Breaking: a", /a minor release, and declares patch/],
    ["0.1.0", "minor", "Something", /begins with none of "Breaking: ", "Added: ", "Fixed: "/],
  ] as const)("after %s may not declare %s for “%s”", (last, bump, summary, message) => {
    expect(checkOne(last, { bump, summary })).toMatchObject([
      { source: ".changeset/a.md", message: expect.stringMatching(message) as string },
    ]);
  });
});
