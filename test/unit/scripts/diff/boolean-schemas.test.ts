import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { changesBetween, inRequest, inResponse, object, type Build } from "./documents.ts";

const text = { type: "string" };
const severities = { "version-not-bumped": "off" } as const;
const found = (build: Build, base: JsonObject, revision: JsonObject) =>
  changesBetween(build(base), build(revision), { severities }).map(
    ({ level, id }) => `${level} ${id}`,
  );

const narrowed = "error request-type-list-narrowed";
const widened = "info request-type-widened";

describe("the schema false", () => {
  it.each([
    ["items that were free", { items: true }, { items: false }],
    ["items that nothing was said of", { type: "array" }, { type: "array", items: false }],
    ["a property that was a text", object({ p: text }), object({ p: false })],
    ["a property that was free", object({ p: true }), object({ p: false })],
    ["a property that was not named", object({}), object({ p: false })],
    [
      "a property that other properties described",
      object({}, { additionalProperties: text }),
      object({ p: false }, { additionalProperties: text }),
    ],
    ["a first item", { prefixItems: [text] }, { prefixItems: [false] }],
  ])("narrows a request, and widens it when it goes: %s", (_what, base, revision) => {
    expect(found(inRequest, base, revision)).toEqual([narrowed]);
    expect(found(inRequest, revision, base)).toEqual([widened]);
  });

  it("narrows a response, which breaks clients only when values are allowed again", () => {
    const [allowed, forbidden] = [object({ p: text }), object({ p: false })];

    expect(found(inResponse, allowed, forbidden)).toEqual(["info response-type-narrowed"]);
    expect(found(inResponse, forbidden, allowed)).toEqual(["error response-type-widened"]);
  });

  it("is said to allow no value, not anything", () => {
    const [change] = changesBetween(
      inRequest(object({ p: text })),
      inRequest(object({ p: false })),
    );

    expect(change?.message).toBe(
      "The request body `p` allows no value any more (its type was string).",
    );
  });

  it("changes nothing for a property that a closed object does not allow anyway", () => {
    const closed = { additionalProperties: false };
    const [one, other] = [object({ q: text }, closed), object({ q: text, p: false }, closed)];

    expect(found(inRequest, one, other)).toEqual([]);
    expect(found(inRequest, other, one)).toEqual([]);
  });
});

describe("the schema true", () => {
  it("is the same as an empty schema", () => {
    const [one, other] = [object({ p: true }), object({ p: {} })];

    expect(found(inRequest, one, other)).toEqual([]);
    expect(found(inRequest, other, one)).toEqual([]);
  });
});
