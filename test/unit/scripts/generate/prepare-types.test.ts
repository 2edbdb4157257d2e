import { describe, expect, it } from "vitest";
import { compileFiles } from "../../../../scripts/generate/compile.ts";
import { generateFiles } from "../../../../scripts/generate/generate.ts";
import { prepareTypes } from "../../../../scripts/generate/prepare-types.ts";
import { printStatements } from "../../../../scripts/generate/print-types.ts";
import { schemaStatements } from "../../../../scripts/generate/schema-types.ts";
import { apiDocument } from "../../../support/documents.ts";

const text = { type: "string" };
const A = { type: "object", properties: { a: text, b: text } };
const reference = { $ref: "#/components/schemas/A" };
const octets = "application/octet-stream";

const schemas = {
  A,
  Wider: { ...reference, required: ["a", "c"], properties: { c: { type: "integer" } } },
  Described: { ...reference, description: "The same.", not: { required: ["b"] } },
  Chosen: { ...reference, oneOf: [{ required: ["x"], properties: { x: text } }] },
  Part: { allOf: [{ oneOf: [reference] }, { required: ["a"] }] },
  Bare: { type: "object", required: ["id"], properties: { name: text } },
  Base: { ...A, type: ["object", "null"] },
  Strict: { allOf: [{ $ref: "#/components/schemas/Base" }], required: ["a"] },
  Either: { ...A, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
  File: { type: "string", contentMediaType: octets },
  Files: { type: "array", items: { type: ["string", "null"], contentMediaType: "image/png" } },
  Encoded: { type: "string", contentMediaType: octets, contentEncoding: "base64" },
  Text: { type: "string", contentMediaType: "application/json" },
};

/** Each line has to compile after the generated types, and each that is marked must not. */
const uses = `import type { components } from "./schema.js";
type S = components["schemas"];

export const wider: S["Wider"] = { a: "", b: "", c: 1 };
// @ts-expect-error what stands beside the reference is missing
export const noOther: S["Wider"] = { a: "" };
// @ts-expect-error what is required beside the reference is missing
export const noRequired: S["Wider"] = { c: 1 };
export const described: S["Described"] = {};
export const chosen: S["Chosen"] = { a: "", x: "" };
// @ts-expect-error the union beside the reference
export const notChosen: S["Chosen"] = { a: "" };
export const part: S["Part"] = { a: "" };
// @ts-expect-error a part alone requires it
export const noPart: S["Part"] = { b: "" };
export const bare: S["Bare"] = { id: 1, name: "" };
// @ts-expect-error required, though nothing is said of it
export const noBare: S["Bare"] = { name: "" };
export const strict: S["Strict"] = { a: "" };
// @ts-expect-error required of a base that may be null
export const noStrict: S["Strict"] = { b: "" };
export const either: S["Either"] = { b: "" };
// @ts-expect-error neither branch
export const neither: S["Either"] = {};
export const file = (blob: Blob): S["File"] => blob;
export const files = (blob: Blob): S["Files"] => [blob, null];
export const encoded: S["Encoded"] = "";
export const json: S["Text"] = "{}";
`;

describe("the types of a schema", () => {
  it("have what is beside a reference, what is required without a schema, and files", () => {
    const files = generateFiles(apiDocument({ components: { schemas } }), { name: "example" });

    expect(compileFiles(new Map([...files, ["uses.ts", uses]])).errors).toEqual([]);
  });
});

it("takes true and false as parts of an allOf", () => {
  const text = printStatements(
    schemaStatements(
      prepareTypes(
        apiDocument({
          components: {
            schemas: {
              A: { allOf: [true, { type: "object", required: ["a"], properties: { a: true } }] },
              B: { allOf: [false, { type: "string" }] },
            },
          },
        }),
      ),
    ),
  );

  expect(text).toMatch(/type A = unknown & \{\s+a: unknown;\s+\};/);
  expect(text).toContain("type B = never & string;");
});
