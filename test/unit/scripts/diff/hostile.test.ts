import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { changesBetween, inResponse, object } from "./documents.ts";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };

function withSchemas(root: JsonObject, schemas: JsonObject): JsonObject {
  return { ...inResponse(root), components: { schemas } };
}

/** Each level refers twice to the one below, which would double the work with every level. */
function doubled(keyword: "allOf" | "oneOf", leaf: JsonObject): JsonObject {
  const levels = Array.from({ length: 40 }, (_, level) => {
    const below = reference(`L${level}`);
    const own = object({ shared: { description: `level ${level}` } });
    return [`L${level + 1}`, { [keyword]: [below, { allOf: [below, own] }] }] as const;
  });
  return withSchemas(reference("L40"), { L0: leaf, ...Object.fromEntries(levels) });
}

describe("a hostile document", () => {
  it.each(["allOf", "oneOf"] as const)("whose %s doubles at each level is compared", (keyword) => {
    const [base, revision] = [object({ shared: text }), object({ shared: { type: "number" } })].map(
      (leaf) => doubled(keyword, leaf),
    );

    const ids = changesBetween(base ?? {}, revision ?? {}).map(({ id }) => id);
    expect(ids).toContain("response-type-changed");
  });

  it("with thousands of alternatives is compared", () => {
    const oneOf = (suffix: string) =>
      inResponse({
        oneOf: Array.from({ length: 3000 }, (_, one) => ({ const: `${one}${suffix}` })),
      });

    expect(changesBetween(oneOf("a"), oneOf("b"))).toHaveLength(6000);
  });

  it("whose allOf contains itself is compared", () => {
    const schemas = { A: { allOf: [reference("B")] }, B: { allOf: [reference("A"), text] } };
    const document = withSchemas(reference("A"), schemas);

    expect(changesBetween(document, document)).toEqual([]);
  });

  it("that uses names every object has is compared", () => {
    const named = (name: string) => inResponse({ ...text, format: name, "x-a": name });

    expect(changesBetween(named("constructor"), named("toString"))).not.toEqual([]);
    expect(
      changesBetween(inResponse(object({ constructor: text })), inResponse(object({}))),
    ).toMatchObject([{ id: "response-property-removed-optional" }]);
  });
});

describe("alternatives", () => {
  it("that move from oneOf to anyOf are matched with each other", () => {
    const branches = [text, { type: "number" }];

    expect(
      changesBetween(inResponse({ oneOf: branches }), inResponse({ anyOf: branches })),
    ).toMatchObject([{ id: "schema-keyword-changed", level: "annotation" }]);
  });
});

describe("a keyword beside a reference", () => {
  it("is compared too", () => {
    const beside = (parts: JsonObject) =>
      withSchemas(object({ p: { ...reference("A"), ...parts } }), { A: text });

    expect(changesBetween(beside({}), beside({ deprecated: true }))).toMatchObject([
      { id: "property-deprecated" },
    ]);
  });
});
