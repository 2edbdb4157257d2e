import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { valueAt } from "../../../../scripts/document/pointer.ts";
import { joinNullable, upgradeTo31 } from "../../../../scripts/document/upgrade-to-3.1.ts";
import { apiDocument } from "../../../support/documents.ts";

function upgradeSchema(schema: JsonObject): unknown {
  const document = apiDocument({ openapi: "3.0.3", components: { schemas: { A: schema } } });
  return valueAt(upgradeTo31(document), "/components/schemas/A");
}

describe("upgradeTo31", () => {
  it.each<[string, JsonObject, JsonObject]>([
    ["nullable joins the type", { type: "string", nullable: true }, { type: ["string", "null"] }],
    [
      "a nullable enum lists null",
      { type: "string", enum: ["a"], nullable: true },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    ["nullable false says nothing", { type: "string", nullable: false }, { type: "string" }],
    ["a nullable schema without rules allows null already", { nullable: true }, {}],
    [
      "a nullable allOf around a reference",
      { nullable: true, allOf: [{ $ref: "#/components/schemas/B" }] },
      { anyOf: [{ $ref: "#/components/schemas/B" }, { type: "null" }] },
    ],
    [
      "a nullable oneOf gains a branch",
      { nullable: true, oneOf: [{ type: "string" }, { type: "number" }] },
      { oneOf: [{ type: "string" }, { type: "number" }, { type: "null" }] },
    ],
    [
      "an exclusive limit becomes a number",
      { type: "number", minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
      { type: "number", exclusiveMinimum: 0, maximum: 9 },
    ],
    [
      "an example joins the examples",
      { type: "string", example: "x" },
      { type: "string", examples: ["x"] },
    ],
    [
      "siblings of a reference, which 3.0 ignores, go",
      { $ref: "#/components/schemas/B", description: "B", minLength: 5 },
      { $ref: "#/components/schemas/B", description: "B" },
    ],
    [
      "nested schemas are reached",
      { type: "object", properties: { nullable: { type: "string", nullable: true } } },
      { type: "object", properties: { nullable: { type: ["string", "null"] } } },
    ],
  ])("%s", (_what, before, after) => {
    expect(upgradeSchema(before)).toEqual(after);
  });

  it("leaves examples and extensions alone, whatever they hold", () => {
    const data = { nullable: true, type: "string" };
    const schema = { type: "object", example: data, "x-data": data };

    expect(upgradeSchema(schema)).toEqual({ type: "object", examples: [data], "x-data": data });
  });
});

describe("a document of 3.1 that still has nullable", () => {
  it.each<[string, JsonObject, JsonObject]>([
    ["joins the type", { type: "string", nullable: true }, { type: ["string", "null"] }],
    ["joins a list", { type: ["string", "null"], nullable: true }, { type: ["string", "null"] }],
    [
      "is another branch beside a reference",
      { $ref: "#/components/schemas/B", nullable: true },
      { anyOf: [{ $ref: "#/components/schemas/B" }, { type: "null" }] },
    ],
  ])("%s", (_what, before, after) => {
    const document = apiDocument({ components: { schemas: { A: before } } });

    expect(valueAt(joinNullable(document), "/components/schemas/A")).toEqual(after);
  });

  it("is left alone without it", () => {
    const document = apiDocument({ components: { schemas: { A: { type: "string" } } } });

    expect(joinNullable(document)).toBe(document);
  });
});
