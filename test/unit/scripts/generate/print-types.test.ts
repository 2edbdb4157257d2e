import { addJSDocComment, astToString, stringToAST } from "openapi-typescript";
import { format } from "prettier";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { readSource } from "../../../../scripts/document/read.ts";
import { printStatements } from "../../../../scripts/generate/print-types.ts";
import { schemaStatements } from "../../../../scripts/generate/schema-types.ts";
import { apiDocument } from "../../../support/documents.ts";

/** What is printed of an interface with the one member. */
function printMember(source: string): string {
  const statements = stringToAST(`export interface A { ${source} }`) as ts.Statement[];
  return printStatements(statements).replace("export interface A {\n", "").replace(/\}\n$/, "");
}

const withoutTags = (text: string) =>
  text.replaceAll("@description ", "").replaceAll(/\n *\*( @deprecated)?$/gm, "");

const long = (count: number) =>
  Array.from({ length: count }, (_, index) => `"a rather long value ${index}"`);

describe("printStatements", () => {
  it("takes as long for a union of many names as for other text of that length", () => {
    const names = Array.from({ length: 60 }, (_, index) => `components["schemas"]["N${index}"]`);

    const printed = printMember(`a: ${names.join(" | ")} | (Omit<Need<B["c"], "d">, "d"> & C)`);

    expect(printed.split("\n    | ")).toHaveLength(62);
  });

  it.each([
    ["a: string", "  a: string;\n"],
    ["readonly a?: 'x' | -1 | null", '  readonly a?: "x" | -1 | null;\n'],
    ['"odd-name": B["c"][]', '  "odd-name": B["c"][];\n'],
    ["200: (A | B)[]", "  200: (A | B)[];\n"],
    ["[key: string]: Record<string, never>", "  [key: string]: Record<string, never>;\n"],
    [`a: "${"v".repeat(300)}"`, `  a: "${"v".repeat(300)}";\n`],
    [`a: B["${"v".repeat(300)}"]`, `  a: B["${"v".repeat(300)}"];\n`],
    ["a: readonly [A, ...B[]]", "  a: readonly [A, ...B[]];\n"],
    ["a: string & {}", "  a: string & {};\n"],
    ["a: { b: C }[]", "  a: {\n    b: C;\n  }[];\n"],
    ["a: { b: C } | null", "  a: {\n    b: C;\n  } | null;\n"],
    ["a: B & { c: D }", "  a: B & {\n    c: D;\n  };\n"],
    ["a: Omit<{ b: C }, 'b'>", '  a: Omit<{\n    b: C;\n  }, "b">;\n'],
    [
      "a: { b: C } | { d: E }",
      "  a:\n    | {\n        b: C;\n      }\n    | {\n        d: E;\n      };\n",
    ],
    ["a: ({ b: C } | D)[]", "  a: (\n    | {\n        b: C;\n      }\n    | D)[];\n"],
    ["a: [{ b: C }, D]", "  a: [\n    {\n      b: C;\n    },\n    D,\n  ];\n"],
    [
      `a: ${long(5).join(" | ")}`,
      `  a:\n${long(5)
        .map((value) => `    | ${value}`)
        .join("\n")};\n`,
    ],
  ])("writes %j", (source, text) => {
    expect(printMember(source)).toBe(text);
  });

  it("keeps comments, below their members' indent", () => {
    const member = ts.factory.createPropertySignature(
      undefined,
      "a",
      undefined,
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    );
    addJSDocComment({ title: "Two\nlines", description: "*/ ends", deprecated: true }, member);
    const statement = ts.factory.createInterfaceDeclaration([], "A", undefined, undefined, [
      member,
    ]);

    expect(printStatements([statement])).toBe(`export interface A {
  /**
   * Two
   *     lines
   *
   * *\\/ ends
   * @deprecated
   */
  a: string;
}
`);
  });

  it("writes what TypeScript's own printer writes, except line breaks", async () => {
    const { value } = await readSource("spec/platform/openapi.yaml");
    const { components, ...rest } = value;
    const statements = schemaStatements({ ...rest, components: { schemas: {} } });
    const options = { parser: "typescript" } as const;
    expect(components).toBeDefined();

    const ours = await format(printStatements(statements), options);

    const theirs = await format(astToString(statements), options);
    // The one difference: descriptions are plain text before all tags.
    expect(withoutTags(ours)).toBe(withoutTags(theirs));
  });

  it("writes descriptions as plain text, below a title", () => {
    const member = { type: "string", title: "Name", description: "What it is called" };
    const other = { type: "string", description: "One\ntwo" };
    const schema = { type: "object", properties: { member, other } };
    const document = apiDocument({ components: { schemas: { A: schema } } });

    const text = printStatements(schemaStatements(document));

    expect(text).toContain(
      `  /**
   * Name
   *
   * What it is called
   */
  member?: string;
  /**
   * One
   *     two
   */
  other?: string;`,
    );
  });

  it("writes a type for each schema of the components", () => {
    const own = (name: string) => ({ $ref: `#/components/schemas/${name}` });
    const object = { type: "object", properties: { id: { type: "string" }, next: own("a.b") } };
    const schemas = {
      "a.b": object,
      a_b: own("a.b"),
      string: { type: "array", items: own("Blob") },
    };
    const document = apiDocument({
      components: { schemas: { ...schemas, Blob: { type: "integer" } } },
    });

    const text = printStatements(schemaStatements(document));

    expect(text).toContain(
      `schemas: {
    "a.b": a_b;
    a_b: a_b_2;
    string: _string;
    Blob: Blob_2;
  };`,
    );
    expect(text).toContain("export type a_b = {\n  id?: string;\n  next?: a_b;\n};\n");
    expect(text).toContain("export type a_b_2 = a_b;\n");
    expect(text).toContain("export type _string = Blob_2[];\n");
    expect(text).toContain("export type Blob_2 = number;\n");
  });

  it("takes no longer for unions and intersections in each other than for others", () => {
    const deepest: JsonObject = { type: "object", properties: { a: { type: "string" } } };
    const nested = Array.from({ length: 60 }).reduce<JsonObject>(
      (inner, _, depth) => ({
        [depth % 2 === 0 ? "allOf" : "oneOf"]: [inner, deepest, { type: "string" }],
      }),
      deepest,
    );
    const document = apiDocument({ components: { schemas: { A: nested } } });

    expect(printStatements(schemaStatements(document)).match(/a\?: string;/g)).toHaveLength(61);
  });
});
