import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { assertSound } from "../../../../scripts/generate/assert-sound.ts";
import { compileFiles } from "../../../../scripts/generate/compile.ts";
import { apiDocument, asSource, operation } from "../../../support/documents.ts";

const header = 'import type { paths } from "./schema.js";\n';

describe("compileFiles", () => {
  it("finds none in files that import each other", () => {
    const files = new Map([
      ["schema.ts", "export interface paths { file: Blob }"],
      ["validators/a.ts", 'import type { paths } from "../schema.js";\nexport type A = paths;'],
    ]);

    expect(compileFiles(files).errors).toEqual([]);
  });

  it.each([
    ["a type that is not there", "export type A = Missing;", "Cannot find name 'Missing'."],
    [
      "an import that is not used",
      `${header}export const a = 1;`,
      "'paths' is declared but its value is never read.",
    ],
    [
      "a parameter that is not used",
      "export function a(b: string) {}",
      "'b' is declared but its value is never read.",
    ],
    [
      "a file that is not there",
      'export type * from "./other.js";',
      /Cannot find module '.\/other.js'/,
    ],
    [
      "an import without an extension, which only some resolutions find",
      'export type { paths } from "./schema";',
      /explicit file extensions/,
    ],
    ["what is not TypeScript", "export interface A {", "'}' expected."],
    ["a missing type", "export const a = (b) => b;", /implicitly has an 'any' type/],
  ])("finds %s", (_what, text, message) => {
    const files = new Map([
      ["schema.ts", "export interface paths {}"],
      ["a.ts", text],
    ]);

    expect(compileFiles(files).errors).toMatchObject([
      { file: "a.ts", message: expect.stringMatching(message) as string },
    ]);
  });
});

describe("assertSound", () => {
  const pet = { type: "object", properties: { name: { type: "string" } } };
  const document = apiDocument({
    paths: { "/pets": { get: operation({ operationId: "getPets" }) } },
    components: { schemas: { Pet: pet } },
  });
  const refusing = (text: string, source: JsonObject = document) => {
    const files = new Map([["schema.ts", text]]);
    return () => {
      assertSound(files, source, () => asSource(source));
    };
  };

  it.each([
    [
      "components { schemas: { Pet: { name: Missing } } }",
      "#/components/schemas/Pet/properties/name",
    ],
    ["components { schemas: { Pet: { other: Missing } } }", "#/components/schemas/Pet"],
    ["operations { getPets: { responses: { 200: Missing } } }", "#/paths/~1pets/get/responses/200"],
    ["paths { '/pets': { get: Missing } }", "#/paths/~1pets/get"],
  ])("finds the origin of what does not compile in %s", (text, pointer) => {
    expect(refusing(`export interface ${text}`)).toThrow(
      new RegExp(`^api\\.json:\\d+:\\d+ ${pointer.replaceAll("/", "\\/")} .*Cannot find name`),
    );
  });

  it("shows the generated line where no part of the document is its origin", () => {
    expect(refusing("type Helper = Missing;\nexport type A = Helper;")).toThrow(
      "api.json schema.ts:1 does not compile: Cannot find name 'Missing'.: type Helper = Missing;",
    );
  });

  it.each([
    ["a file", new Map([["schema.ts", "export const a = String(1);"]])],
    ["a validator", new Map([["validators/a.ts", "export function a() { isNaN(1); }"]])],
  ])("refuses %s that does anything", (_what, files) => {
    expect(() => {
      assertSound(files, document, () => asSource(document));
    }).toThrow(/would run code|calls something that is not a validator/);
  });
});
