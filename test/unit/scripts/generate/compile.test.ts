import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { assertSound } from "../../../../scripts/generate/assert-sound.ts";
import { compileFiles } from "../../../../scripts/generate/compile.ts";
import { fileHeader, skipCheck } from "../../../../scripts/generate/header.ts";
import { readFolder } from "../../../../scripts/lib/folder.ts";
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

  it.each(["platform", "gpu"])("finds none in any file of generated/%s", async (name) => {
    const files = [...(await readFolder(join("generated", name)))];
    const modules = new Map(files.filter(([file]) => file.endsWith(".ts")));

    expect(compileFiles(modules).errors).toEqual([]);
  });

  it("finds errors in modules that projects skip", () => {
    const text = fileHeader({}) + skipCheck + "export type A = Missing;";

    expect(compileFiles(new Map([["validators/a.ts", text]])).errors).toMatchObject([
      { message: "Cannot find name 'Missing'." },
    ]);
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

  const modules = new Map([
    ["schema.ts", "export interface paths { a: string }"],
    ["validation.ts", "export interface Validator<Data> { data?: Data }"],
  ]);
  const refusingValidator = (text: string) => () => {
    const files = new Map([...modules, ["validators/a.ts", text]]);
    assertSound(files, document, () => asSource(document));
  };

  it("refuses a file that does anything", () => {
    expect(refusing("export const a = String(1);")).toThrow("would run code");
  });

  it.each([
    ["that does anything", "check();", "would run code"],
    ["that uses what is not there", "function a(at) { a(check); }", /not declared \(check\)/],
    [
      "that is not TypeScript",
      "function a( {}",
      "validators/a.ts:1 does not compile: ')' expected.",
    ],
  ])("refuses a validator %s", (_what, text, message) => {
    expect(refusingValidator(text)).toThrow(message);
  });

  it("refuses a validator of a type that is not there", () => {
    const text = 'const validator: Validator<paths["b"]> = {};\nexport { validator as a };';

    expect(refusingValidator(text)).toThrow(/Property 'b' does not exist on type 'paths'/);
  });

  it("accepts a validator of a type that is there", () => {
    const text = `import type { paths } from "../schema.js";
      import type { Validator } from "../validation.js";
      const validator: Validator<paths["a"]> = {};
      export { validator as a };`;

    expect(refusingValidator(text)).not.toThrow();
  });
});
