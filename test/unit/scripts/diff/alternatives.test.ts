import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";
import { changesBetween, inRequest, inResponse, object, type Build } from "./documents.ts";

const severities = { "version-not-bumped": "off" } as const;
const found = (build: Build, base: JsonObject, revision: JsonObject) =>
  changesBetween(build(base), build(revision), { severities }).map(
    ({ level, id }) => `${level} ${id}`,
  );
const text = { type: "string" };
const number = { type: "number" };
const cat = object({ name: text, meows: { type: "boolean" } });
const dog = object({ name: text, barks: { type: "boolean" } }, { required: ["barks"] });
const longCat = object({ name: text, meows: { type: "boolean" }, length: number });

describe.each(["oneOf", "anyOf"])("an object that is wrapped into %s", (key) => {
  it("is reported as that, with what changed in it", () => {
    expect(found(inResponse, cat, { [key]: [number, longCat] })).toEqual([
      "error wrapped-in-one-of",
      "info response-property-added",
    ]);
    expect(found(inRequest, cat, { [key]: [number, longCat] })).toEqual([
      "info wrapped-in-one-of",
      "info request-property-added-optional",
    ]);
  });

  it("is reported as that when null is among the alternatives", () => {
    const nullable = { type: ["object", "null"], properties: cat["properties"] ?? {} };

    expect(found(inResponse, nullable, { [key]: [cat, dog, { type: "null" }] })).toEqual([
      "error wrapped-in-one-of",
    ]);
  });

  it("loses alternatives when it is unwrapped", () => {
    const id = key === "oneOf" ? "one-of" : "any-of";

    expect(found(inRequest, { [key]: [number, cat] }, cat)).toEqual([
      `error request-${id}-branch-removed`,
    ]);
    expect(found(inResponse, { [key]: [number, cat] }, cat)).toEqual([
      `info response-${id}-branch-removed`,
    ]);
  });
});

describe("a limit beside the alternatives that wrap an object", () => {
  it("is compared too", () => {
    const wrapped = { oneOf: [cat, dog], minProperties: 2 };

    expect(found(inRequest, cat, wrapped)).toContain("warning request-min-properties-set");
    expect(found(inResponse, wrapped, cat)).toContain("warning response-min-properties-removed");
  });
});

describe("oneOf of one schema", () => {
  it("gains an alternative", () => {
    expect(found(inResponse, { oneOf: [cat] }, { oneOf: [cat, dog] })).toEqual([
      "error response-one-of-branch-added",
    ]);
    expect(found(inRequest, { oneOf: [cat] }, { oneOf: [cat, dog] })).toEqual([
      "info request-one-of-branch-added",
    ]);
  });

  it("is what is left of several", () => {
    expect(found(inRequest, { oneOf: [cat, dog] }, { oneOf: [cat] })).toEqual([
      "error request-one-of-branch-removed",
    ]);
  });
});

describe("alternatives", () => {
  it("that are only types are a list of types", () => {
    const [listed, spread] = [{ type: ["string", "number"] }, { anyOf: [text, number] }];

    expect(found(inRequest, listed, spread)).toEqual([]);
    expect(found(inRequest, spread, listed)).toEqual([]);
  });

  it("are matched by most of their properties", () => {
    const base = { oneOf: [cat, dog, text] };
    const revision = { oneOf: [text, dog, longCat] };

    expect(found(inResponse, base, revision)).toEqual(["info response-property-added"]);
  });

  it("of one type that become exclusive may refuse what fitted two", () => {
    const [any, one] = [{ anyOf: [cat, dog] }, { oneOf: [cat, dog] }];

    expect(found(inRequest, any, one)).toEqual(["error request-any-of-became-one-of"]);
    expect(found(inRequest, one, any)).toEqual(["info request-one-of-became-any-of"]);
  });

  it("of different types are as exclusive as before", () => {
    const [any, one] = [{ anyOf: [cat, text] }, { oneOf: [cat, text] }];

    expect(found(inRequest, any, one)).toEqual(["annotation schema-keyword-changed"]);
  });
});

describe("a keyword of a condition", () => {
  const when = { properties: { kind: { const: "cat" } }, required: ["kind"] };
  const then = (limit: number) => object({}, { if: when, then: { maxProperties: limit } });

  it("is compared inside, where it was more or less strict", () => {
    expect(found(inRequest, then(3), then(2))).toEqual(["error request-max-properties-decreased"]);
    expect(found(inRequest, then(2), then(3))).toEqual(["info request-max-properties-increased"]);
    const dependent = (limit: number) =>
      object({}, { dependentSchemas: { a: { maxProperties: limit } } });
    expect(found(inRequest, dependent(3), dependent(2))).toEqual([
      "error request-max-properties-decreased",
    ]);
  });

  it("says nothing alone", () => {
    expect(found(inRequest, object({}), object({}, { if: when }))).toEqual([]);
    expect(found(inRequest, object({}), object({}, { then: { maxProperties: 1 } }))).toEqual([]);
  });
});

describe("unevaluatedProperties", () => {
  it("is additionalProperties where nothing else may apply", () => {
    const [one, other] = [
      object({ a: text }, { unevaluatedProperties: false }),
      object({ a: text }, { additionalProperties: false }),
    ];

    expect(found(inRequest, one, other)).toEqual([]);
    expect(found(inRequest, other, one)).toEqual([]);
  });

  it("sees what allOf adds", () => {
    const base = { allOf: [object({ a: text })], unevaluatedProperties: false };

    expect(found(inRequest, object({ a: text }, { additionalProperties: false }), base)).toEqual(
      [],
    );
  });
});

describe("not", () => {
  it("of everything allows nothing, and of nothing everything", () => {
    expect(found(inRequest, text, { ...text, not: {} })).toEqual([
      "error request-type-list-narrowed",
    ]);
    expect(found(inRequest, { not: true }, text)).toContain("info request-type-widened");
    expect(found(inRequest, text, { ...text, not: false })).toEqual([]);
  });
});

describe("two patterns of allOf", () => {
  it("both count", () => {
    const both = (pattern: string) => ({ ...text, pattern: "^a", allOf: [{ pattern }] });

    expect(found(inRequest, both("b$"), both("c$"))).toEqual(["warning request-pattern-changed"]);
  });
});

describe("a named schema", () => {
  const reference = { $ref: "#/components/schemas/E" };
  const withE = (schema: JsonObject, E: JsonObject) =>
    apiDocument({
      paths: { "/a": { get: operation({ responses: jsonResponse(schema) }) } },
      components: { schemas: { E } },
    });
  const values = (...listed: string[]) => ({ ...text, enum: listed });

  it("that several properties wrap is reported once, by its name", () => {
    const wrapped = (description: string) => ({ allOf: [reference], description });
    const use = object({ a: wrapped("A"), b: wrapped("B"), c: { ...reference, description: "C" } });

    const changes = changesBetween(withE(use, values("x", "y")), withE(use, values("x", "y", "z")));

    expect(changes).toMatchObject([
      {
        id: "response-enum-value-added",
        message: 'The value "z" was added to the schema `E`.',
        operations: ["GET /a"],
      },
    ]);
  });

  it("is reported only where it has an effect", () => {
    const narrowed = object({ a: { allOf: [reference, { enum: ["x"] }] } });

    expect(
      changesBetween(withE(narrowed, values("x", "y")), withE(narrowed, values("x", "z"))),
    ).toEqual([]);
  });

  it("that is merged into another one is not called unused", () => {
    const use = { allOf: [reference, object({ z: text })] };
    const [one, other] = [
      object({ n: text }),
      { type: "object", allOf: [{ properties: { n: text } }] },
    ];

    expect(changesBetween(withE(use, one), withE(use, other))).toEqual([]);
  });

  it("whose parts are merged keeps its name in reports", () => {
    const use = { allOf: [reference, object({ z: text })] };

    expect(changesBetween(withE(use, object({ n: text })), withE(use, object({})))).toMatchObject([
      { message: "The response property `E.n` was removed." },
    ]);
  });
});
