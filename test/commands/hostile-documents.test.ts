import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { objectMember, stringMember, type JsonObject } from "../../scripts/document/json.ts";
import { readApiFacts } from "../../scripts/generate/api-facts.ts";
import { assertSound } from "../../scripts/generate/assert-sound.ts";
import { generateFiles } from "../../scripts/generate/generate.ts";
import { filesIn } from "../../scripts/lib/folder.ts";
import { parseSource } from "../../scripts/document/parse.ts";
import { prepareForGeneration } from "../../scripts/document/to-openapi-3.1.ts";
import { InputError } from "../../scripts/lib/problem.ts";
import { emptyFolder, runCommand } from "../support/command.ts";
import { typeErrors, writeFiles } from "../support/compile.ts";
import { apiDocument, apiFile, asSource, jsonResponse, operation } from "../support/documents.ts";

const schemas = (parts: JsonObject) =>
  JSON.stringify(apiDocument({ components: { schemas: parts } }));
const paths = (parts: JsonObject) => JSON.stringify(apiDocument({ paths: parts }));

const bomb = Array.from({ length: 40 }, (_, level) => {
  const items = level === 0 ? "x" : Array.from({ length: 9 }, () => `*a${level - 1}`).join(",");
  return `a${level}: &a${level} [${items}]`;
}).join("\n");

/** Documents that no code may be made of, and what is said of them. */
const refused: readonly (readonly [what: string, text: string, message: RegExp])[] = [
  ["neither JSON nor YAML", "{{{{", /cannot be read/],
  ["bytes", "\u0000\u0001\u0002", /not text in UTF-8|not an object/],
  ["an HTML login page", "<!doctype html><form></form>", /a web page, not an API document/],
  [
    "a truncated body",
    '{"openapi": "3.1.0", "paths": {"/a": {',
    /in\.txt:\d+:\d+ .*cannot be read/,
  ],
  [
    "a dangling reference",
    schemas({ A: { $ref: "#/components/schemas/B" } }),
    /B|points to nothing/,
  ],
  [
    "references in a circle",
    schemas({ A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } }),
    /leads back to itself|circular|A/,
  ],
  [
    "a reference to a file",
    schemas({ A: { $ref: "file:///etc/passwd" } }),
    /leaves the document: file:\/\/\/etc\/passwd/,
  ],
  [
    "a reference to an absolute path",
    schemas({ A: { $ref: "/etc/hostname" } }),
    /leaves the document/,
  ],
  [
    "a reference to another origin",
    schemas({ A: { $ref: "http://127.0.0.1:9/a.json" } }),
    /leaves the document/,
  ],
  ["an alias bomb", bomb, /aliases expand to more than/],
  [
    "a __proto__ key",
    '{"openapi": "3.1.0", "__proto__": {"polluted": true}}',
    /a key is named __proto__/,
  ],
  [
    "an operationId __proto__",
    paths({ "/a": { get: operation({ operationId: "__proto__" }) } }),
    /cannot be the key of a table/,
  ],
  [
    "a component name with a quote",
    schemas({ "A'];process.exit(1);//": {} }),
    /has characters outside|must NOT|pattern|A'/,
  ],
  [
    "duplicate operationIds",
    paths({
      "/a": { get: operation({ operationId: "x" }) },
      "/b": { get: operation({ operationId: "x" }) },
    }),
    /belongs to GET \/a already/,
  ],
  [
    "duplicate path keys",
    '{"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": {"/a": {}, "/a": {}}}',
    /duplicated mapping key/,
  ],
  [
    "duplicate path templates",
    paths({
      "/a/{x}": {
        get: operation({ parameters: [{ name: "x", in: "path", required: true, schema: {} }] }),
      },
      "/a/{y}": {
        get: operation({ parameters: [{ name: "y", in: "path", required: true, schema: {} }] }),
      },
    }),
    /matches the same requests as \/a\/\{x\}/,
  ],
  [
    "paths that are a text",
    '{"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": "none"}',
    /in\.txt:\d+:\d+ #\/paths/,
  ],
  ["nesting without end", `{"a": ${'{"a": '.repeat(20_000)}1${"}".repeat(20_000)}}`, /nested/],
];

describe("a hostile document", () => {
  it.each(refused)("that is or holds %s is refused", async (_what, text, message) => {
    const refusal = (async () => prepareForGeneration(parseSource(text, "in.txt")))();

    await expect(refusal).rejects.toThrow(message);
    await expect(refusal).rejects.toBeInstanceOf(InputError);
  });

  it.each([
    ["cannot be parsed", "{{{{", /^in\.txt:1:5 the document cannot be read/],
    [
      "leaves its file",
      schemas({ A: { $ref: "/etc/hostname" } }),
      /^in\.txt:1:\d+ #\/components\/schemas\/A\/\$ref the reference leaves/,
    ],
  ])("that %s ends the command with 2, and nothing is written", async (_what, text, message) => {
    const folder = await emptyFolder();
    await writeFile(join(folder, "in.txt"), text);

    const ran = await runCommand("generate", ["--input", "in.txt", "--output", "out"], folder);

    expect(ran.stderr).toMatch(message);
    expect(ran).toMatchObject({ exitCode: 2, stdout: "" });
    expect(await readdir(folder)).toEqual(["in.txt"]);
  });
});

describe("names and texts that try to become code", () => {
  const marker = "globalThis.hacked = true";
  const evil = [
    `*/ ${marker}; /*`,
    `\`; ${marker}; \``,
    `\${${marker}}`,
    `"; ${marker}; "`,
    `'; ${marker}; '`,
    `\n${marker}\n`,
    `\u2028${marker}\u2029`,
    `</script><script>${marker}</script>`,
    `\\"; ${marker}; //`,
    "constructor",
    "toString",
  ];

  const everywhere = apiDocument({
    info: { title: evil.join(" "), version: evil.join(" "), description: evil.join(" ") },
    tags: evil.map((name) => ({ name, description: name })),
    paths: Object.fromEntries(
      evil.map((text, index) => [
        `/v1/${text.replaceAll(/[{}]/g, "")}/${index}`,
        {
          get: operation({
            operationId: text,
            summary: text,
            description: text,
            tags: [text],
            deprecated: true,
            "x-superseded-by": text,
            "x-pagination": {
              kind: "offset",
              skip: text,
              limit: text,
              items: "",
              total: `/${text}`,
            },
            parameters: [
              {
                name: text,
                in: "query",
                description: text,
                schema: { type: "string", enum: [text, "b"], default: text },
              },
            ],
            responses: jsonResponse({ $ref: "#/components/schemas/constructor" }),
          }),
        },
      ]),
    ),
    components: {
      schemas: {
        constructor: {
          type: "object",
          title: evil.join(" "),
          properties: Object.fromEntries(
            evil.map((text) => [
              text,
              {
                type: "string",
                enum: evil,
                description: text,
                examples: [text],
                "x-enum-descriptions": evil,
                const: text,
              },
            ]),
          ),
        },
        hasOwnProperty: {
          type: "string",
          enum: evil,
          "x-enum-varnames": evil,
          "x-enum-descriptions": evil,
        },
      },
    },
  });

  it("stay names and texts: the files compile, and importing them runs nothing", async () => {
    const document = await prepareForGeneration(asSource(everywhere));
    const files = generateFiles(document, readApiFacts(document, "hostile"));
    assertSound(files, document, () => asSource(everywhere));
    const folder = await emptyFolder();
    const paths = await writeFiles(join(folder, "out"), files);

    const load = async (name: string) =>
      (await import(pathToFileURL(join(folder, "out", name)).href)) as Record<string, object>;
    const { api } = await load("index.ts");
    const { operations = [] } = await load("mock-model.ts");

    expect(await typeErrors(paths)).toEqual([]);
    expect(globalThis).not.toHaveProperty("hacked");
    const ids = (operations as string[]).map((text) =>
      stringMember(JSON.parse(text), "operationId"),
    );
    expect(new Set(ids)).toEqual(new Set(evil));
    expect(Object.keys(objectMember(api, "pagination"))).toHaveLength(evil.length);
  });

  it("do no harm as YAML either", async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, "spec/platform"), { recursive: true });
    await writeFile(join(folder, "spec/platform/api.json"), apiFile("platform"));
    await writeFile(join(folder, "spec/platform/published.yaml"), JSON.stringify(everywhere));

    const built = await runCommand("spec-build", [], folder);
    const generated = await runCommand("generate", [], folder);

    expect([built.exitCode, generated.exitCode]).toEqual([0, 0]);
    expect(existsSync(join(folder, "generated/platform/schema.ts"))).toBe(true);
  });
});

describe("names that act on a terminal", () => {
  const evil = "a\u001B[2J\u009B\u202E\u2066\u2028\u0007\n::error::b";
  const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

  /** Valid, with the names in every kind of place; or with a fault that is told with one of them. */
  const named = (parts: JsonObject = {}) =>
    JSON.stringify(
      apiDocument({
        info: { title: evil, version: evil, description: evil },
        tags: [{ name: evil, description: evil }],
        paths: {
          "/v1/a": {
            get: operation({
              operationId: evil,
              summary: evil,
              description: evil,
              tags: [evil],
              deprecated: true,
              parameters: [
                {
                  name: evil,
                  in: "query",
                  description: evil,
                  schema: { enum: [evil], example: 1 },
                },
              ],
              responses: jsonResponse({
                type: "object",
                description: evil,
                required: [evil],
                properties: { [evil]: { type: "string", description: evil, pattern: evil } },
                example: { other: 1 },
              }),
            }),
          },
        },
        ...parts,
      }),
    );

  it("reach neither a terminal nor generated code as they are", async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, "spec/lamps"), { recursive: true });
    await writeFile(join(folder, "spec/lamps/api.json"), apiFile("lamps"));
    await writeFile(join(folder, "spec/lamps/published.yaml"), named());
    const faults = {
      reference: named({ components: { schemas: { A: { $ref: `#/${evil}` } } } }),
      version: named({ openapi: evil }),
      shape: named({ tags: [{ [evil]: evil }] }),
      paths: named({ paths: { "/a": { get: operation({ operationId: evil, responses: evil }) } } }),
    };
    for (const [name, text] of Object.entries(faults)) await writeFile(join(folder, name), text);
    await writeFile(join(folder, "other.json"), JSON.stringify(apiDocument()));
    const shown: string[] = [];
    for (const [name = "", ...args] of [
      ["spec-build"],
      ["spec-check"],
      ["generate"],
      ["changelog"],
      ["generate", evil],
      ["generate", "--api", evil],
      ["spec-fetch", "--from", evil],
      ["api-add", evil, "--from", "other.json"],
      ...Object.keys(faults).map((file) => ["generate", "--input", file, "--output", "out"]),
      ["spec-diff", "spec/lamps/published.yaml", "other.json"],
    ]) {
      const { stdout, stderr } = await runCommand(name, args, folder);
      shown.push(stdout, stderr);
      expect(stdout + stderr, [name, ...args].join(" ")).not.toMatch(hidden);
      expect(stdout + stderr).not.toMatch(/^::error::b/m);
    }

    expect(shown.join("")).toContain("\uFFFD");
    for (const name of await filesIn(join(folder, "generated/lamps")))
      expect(await readFile(join(folder, "generated/lamps", name), "utf8"), name).not.toMatch(
        hidden,
      );
  });
});

describe("names that are longer than those of files", () => {
  it("get files of their own, also where they begin alike or differ in case", async () => {
    const ids = ["", "x", "X", "y"].map((end) => "long".repeat(75) + end);
    const names = ["User", "user", "aux"];
    const schemasNamed = Object.fromEntries(
      [...ids, ...names].map((name) => [name, { type: "object", required: ["id"] }]),
    );
    const wide = ["ü".repeat(300), "日本語".repeat(100)];
    const operations = [...ids, ...names, ...wide].map((operationId, index) => {
      const schema = { $ref: `#/components/schemas/${[...ids, ...names][index] ?? "User"}` };
      return [`/${index}`, { get: operation({ operationId, responses: jsonResponse(schema) }) }];
    });
    const document = await prepareForGeneration(
      asSource(
        apiDocument({
          paths: Object.fromEntries(operations) as JsonObject,
          components: { schemas: schemasNamed },
        }),
      ),
    );

    const files = generateFiles(document, readApiFacts(document, "long"));

    const parts = [...files.keys()].flatMap((name) => name.split("/"));
    const validators = [...files.keys()].filter((name) => name.startsWith("validators/"));
    expect(Math.max(...parts.map((part) => Buffer.byteLength(part)))).toBeLessThan(120);
    expect(new Set(validators.map((name) => name.toLowerCase())).size).toBe(operations.length);
    expect(await typeErrors(await writeFiles(join(await emptyFolder(), "out"), files))).toEqual([]);
  });
});
