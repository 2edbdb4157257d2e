import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { compileFiles } from "../../../../scripts/generate/compile.ts";
import { generateFiles } from "../../../../scripts/generate/generate.ts";
import { findUntyped } from "../../../../scripts/generate/type-cycles.ts";
import { apiDocument } from "../../../support/documents.ts";

const text = { type: "string" };
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const own = { type: "object", properties: { id: text } };

const schemas: JsonObject = {
  Json: {
    anyOf: [
      text,
      { type: "array", items: reference("Json") },
      { type: "object", additionalProperties: reference("Json") },
    ],
  },
  Part: { allOf: [reference("Part"), own] },
  Branch: { oneOf: [reference("Branch"), own] },
  Pet: { oneOf: [reference("Cat"), own], properties: { name: text } },
  Cat: { allOf: [reference("Pet"), { properties: { lives: { type: "integer" } } }] },
  Pair: { type: "array", prefixItems: [text, reference("Pair")] },
  Alias: reference("Other"),
  Other: reference("Alias"),
  Beside: { ...reference("Beside"), ...own },
  Node: { type: "object", properties: { kids: { type: "array", items: reference("Node") } } },
};
const document = apiDocument({ components: { schemas } });

describe("a schema that is part of itself", () => {
  it("has a type that compiles, with unknown where it comes back", () => {
    const files = generateFiles(document, { name: "example" });

    const types = files.get("schema.ts")?.replaceAll(/\s+/g, " ");
    expect(compileFiles(files).errors).toEqual([]);
    expect(types).toContain("type Json = | string | Json[] | { [key: string]: Json; };");
    expect(types).toContain("type Branch = | never | { id?: string; };");
    expect(types).toContain("type Pair = [string, Pair];");
    expect(types).toContain("kids?: Node[];");
  });

  it("is named with the location where it comes back, unless nothing is lost there", () => {
    expect(findUntyped(document).map(({ pointer }) => pointer)).toEqual([
      "/components/schemas/Part/allOf/0",
      "/components/schemas/Cat/allOf/0",
      "/components/schemas/Other",
      "/components/schemas/Beside",
    ]);
  });

  it("is not looked for in a document without one", () => {
    expect(findUntyped(apiDocument({ components: { schemas: { Own: own } } }))).toEqual([]);
  });
});
