import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { changesBetween, inRequest, inResponse, object, type Build } from "./documents.ts";

const severities = { "version-not-bumped": "off" } as const;
const found = (build: Build, base: JsonObject, revision: JsonObject) =>
  changesBetween(build(base), build(revision), { severities }).map(
    ({ level, id }) => `${level} ${id}`,
  );
const text = { type: "string" };
const listed = (...values: string[]) => ({ ...text, enum: values });
const constants = (...values: string[]) => values.map((value) => ({ const: value }));

/** The values a and b, and then c. */
const notations: readonly (readonly [name: string, write: (...values: string[]) => JsonObject])[] =
  [
    ["enum", listed],
    ["oneOf of constants", (...values) => ({ ...text, oneOf: constants(...values) })],
    ["anyOf of constants without a type", (...values) => ({ anyOf: constants(...values) })],
    ["oneOf of short lists", (...values) => ({ oneOf: values.map((value) => listed(value)) })],
    [
      "oneOf of constants with titles",
      (...values) => ({ oneOf: values.map((value) => ({ const: value, title: `The ${value}` })) }),
    ],
  ];
const pairs = notations.flatMap(([one, write]) =>
  notations.map(([other, writeOther]) => [one, other, write, writeOther] as const),
);

describe("listed values", () => {
  it.each(pairs)("are the same in another notation: %s and %s", (_one, _other, write, other) => {
    expect(found(inRequest, write("a", "b"), other("b", "a"))).toEqual([]);
    expect(found(inResponse, write("a", "b"), other("b", "a"))).toEqual([]);
  });

  it.each(pairs)("are reported when they come and go: %s and %s", (_one, _other, write, other) => {
    const [fewer, more] = [write("a", "b"), other("a", "b", "c")];

    expect(found(inResponse, fewer, more)).toEqual(["warning response-enum-value-added"]);
    expect(found(inResponse, more, fewer)).toEqual(["info response-enum-value-removed"]);
    expect(found(inRequest, fewer, more)).toEqual(["info request-enum-value-added"]);
    expect(found(inRequest, more, fewer)).toEqual(["error request-enum-value-removed"]);
  });

  it("of one are a constant", () => {
    expect(found(inRequest, { ...text, const: "a" }, listed("a"))).toEqual([]);
    expect(found(inRequest, listed("a"), { ...text, const: "b" })).toEqual([
      "error request-const-changed",
    ]);
    expect(found(inResponse, text, listed("a"))).toEqual(["info response-const-added"]);
    expect(found(inResponse, listed("a"), text)).toEqual(["error response-const-removed"]);
  });

  it("that a constant becomes are further values", () => {
    const [one, two] = [{ const: "a" }, listed("a", "b")];

    expect(found(inResponse, one, two)).toEqual(["warning response-enum-value-added"]);
    expect(found(inRequest, two, one)).toEqual(["error request-enum-value-removed"]);
  });

  it("may be written with null in several ways", () => {
    const [one, other] = [
      { type: ["string", "null"], enum: ["a", "b", null] },
      { oneOf: [...constants("a", "b"), { const: null }] },
    ];

    expect(found(inResponse, one, other)).toEqual([]);
    expect(found(inResponse, other, one)).toEqual([]);
  });

  it("beside other alternatives are one of them", () => {
    const limit = { type: "integer", minimum: 1 };
    const beside = (...values: string[]) => ({ oneOf: [...constants(...values), limit] });

    expect(found(inResponse, beside("a", "b"), beside("a", "b", "c"))).toEqual([
      "warning response-enum-value-added",
    ]);
    expect(found(inRequest, beside("a", "b"), beside("a"))).toEqual([
      "error request-enum-value-removed",
    ]);
    expect(found(inResponse, beside("a"), beside("a", "b"))).toEqual([
      "warning response-enum-value-added",
    ]);
  });

  it("that another alternative allows anyway break nobody", () => {
    const known = (...values: string[]) => ({ anyOf: [text, listed(...values)] });

    expect(found(inRequest, known("a", "b"), known("a"))).toEqual([
      "info request-enum-value-removed",
    ]);
    expect(found(inResponse, known("a", "c"), known("a", "b", "c"))).toEqual([
      "info response-enum-value-added",
    ]);
  });

  it("of booleans are compared with those of the type", () => {
    const [both, yes] = [{ type: "boolean" }, { type: "boolean", enum: [true] }];

    expect(found(inRequest, both, yes)).toEqual(["error request-enum-value-removed"]);
    expect(found(inRequest, yes, both)).toEqual(["info request-enum-value-added"]);
    expect(found(inRequest, both, { enum: [true, false, "auto"] })).toEqual([
      "info request-type-widened",
      "info request-enum-value-added",
    ]);
  });

  it("of a property are reported for the property", () => {
    const [base, revision] = [object({ p: listed("a", "b") }), object({ p: listed("a") })];

    expect(found(inRequest, base, revision)).toEqual(["error request-enum-value-removed"]);
  });
});
