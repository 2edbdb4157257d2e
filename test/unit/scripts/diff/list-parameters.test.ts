import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { changesBetween, inParameter } from "./documents.ts";

const text = { type: "string" };
const listOf = (items: JsonObject, parts: JsonObject = {}) => ({ type: "array", items, ...parts });
const severities = { "version-not-bumped": "off" } as const;
const found = (base: JsonObject, revision: JsonObject) =>
  changesBetween(inParameter(base), inParameter(revision), { severities }).map(
    ({ level, id }) => `${level} ${id}`,
  );

describe("a parameter that becomes a list", () => {
  it("is widened when its items are what it was, since one value is a list of one", () => {
    expect(found(text, listOf(text))).toEqual(["info parameter-type-widened"]);
    expect(found({ type: "integer" }, listOf({ type: "number" }))).toEqual([
      "info parameter-type-widened",
      "info parameter-property-type-widened",
    ]);
  });

  it("is compared with its items", () => {
    const listed = { ...text, enum: ["a"] };

    expect(found({ ...text, enum: ["a", "b"] }, listOf(listed))).toEqual([
      "error parameter-enum-value-removed",
      "info parameter-type-widened",
    ]);
    expect(found({ ...text, maxLength: 5 }, listOf({ ...text, maxLength: 4 }))).toEqual([
      "error parameter-max-length-decreased",
      "info parameter-type-widened",
    ]);
  });

  it("changes its type when one value is too few", () => {
    expect(found(text, listOf(text, { minItems: 2 }))).toEqual(["error parameter-type-changed"]);
    expect(found(text, listOf(text, { minItems: 1 }))).toEqual(["info parameter-type-widened"]);
  });

  it("changes its type when it becomes a single value again", () => {
    expect(found(listOf(text), text)).toEqual(["error parameter-type-changed"]);
  });
});
