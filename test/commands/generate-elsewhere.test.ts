import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../../scripts/document/json.ts";
import { emptyFolder, runCommand, type Ran } from "../support/command.ts";
import { apiDocument, jsonResponse, operation } from "../support/documents.ts";

const run = promisify(execFile);
const tsc = resolve(import.meta.dirname, "../../node_modules/typescript/bin/tsc");

const named = { type: "object", properties: { name: { type: "string" } } };
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Has what once made code that some projects refuse. */
const awkward = apiDocument({
  servers: [{ url: "https://api.example.com/{stage}/", variables: { stage: { default: "v1" } } }],
  security: [{ key: [] }],
  paths: {
    "/pets": { $ref: "#/components/pathItems/Pets" },
    "/anything": { get: operation({ responses: jsonResponse({}) }) },
    "/either": {
      get: operation({
        responses: jsonResponse({ oneOf: [reference("Map"), reference("Named")] }),
      }),
    },
    "/token": {
      get: operation({
        responses: jsonResponse({ type: "object", properties: { token: named, put: {} } }),
      }),
    },
    "/file": { post: operation({ requestBody: { content: { "image/png": {} } } }) },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    pathItems: { Pets: { get: operation({ responses: jsonResponse(reference("Named")) }) } },
    schemas: {
      Map: { type: "object", additionalProperties: { type: "string" } },
      Named: named,
    },
  },
});

const use = `import { api, type paths } from "./api/index.js";
import { GET_v1_pets } from "./api/validators/GET_v1_pets.js";

const key: "X-Key" | undefined = undefined;
export const baseUrl: string | undefined = api.baseUrl ?? key;
export type Pets = paths["/v1/pets"]["get"];
GET_v1_pets.check({ name: "Rex" }, "", () => {
  throw new Error("it fits");
});
`;

const strictest = {
  strict: true,
  exactOptionalPropertyTypes: true,
  isolatedModules: true,
  lib: ["ES2022", "DOM"],
  noEmit: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  skipLibCheck: false,
  target: "ES2022",
  types: [],
  verbatimModuleSyntax: true,
};

async function generate(
  document: JsonObject,
  folder: string,
  more: readonly string[] = [],
): Promise<Ran> {
  await writeFile(join(folder, "openapi.json"), JSON.stringify(document, undefined, 2));
  return runCommand("generate", ["--input", "openapi.json", "--output", "api", ...more], folder);
}

describe("a folder written for another project", () => {
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "spheron-client-"));
    expect(await generate(awkward, folder)).toMatchObject({ exitCode: 0 });
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(join(folder, "use.ts"), use);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ["bundler", "ESNext"],
    ["node16", "Node16"],
    ["nodenext", "NodeNext"],
  ])("compiles there as it is, with the resolution %s", async (moduleResolution, module) => {
    const path = join(folder, `tsconfig.${moduleResolution}.json`);
    const compilerOptions = { ...strictest, module, moduleResolution };
    await writeFile(path, JSON.stringify({ compilerOptions, include: ["use.ts", "api"] }));

    const said = await run(process.execPath, [tsc, "-p", path]).catch((error: unknown) => error);

    expect(said).toMatchObject({ stdout: "", stderr: "" });
  });

  it("says what the document says of the API", async () => {
    const { api } = (await import(join(folder, "api/index.ts"))) as { api: object };

    expect(api).toMatchObject({
      name: "api",
      title: "Example",
      baseUrl: "https://api.example.com",
      versions: ["v1"],
      security: [["key"]],
      securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    });
  });
});

it("a schema that is part of itself is unknown there, and a warning names its part of the document", async () => {
  const own = { type: "object", properties: { id: { type: "string" } } };
  const schemas = { Part: { allOf: [reference("Part"), own] } };
  const folder = await emptyFolder();

  const ran = await generate(apiDocument({ components: { schemas } }), folder);

  expect(ran.exitCode).toBe(0);
  expect(ran.stderr).toMatch(/warning: openapi\.json:\d+:\d+ #\/components\/schemas\/Part/);
});

it("a document in several files is generated with --bundle, and names it without", async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, "pet.json"), JSON.stringify({ type: "string" }));
  const document = apiDocument({ components: { schemas: { Pet: { $ref: "pet.json" } } } });

  const without = await generate(document, folder);
  const ran = await generate(document, folder, ["--bundle"]);

  expect(without.exitCode).toBe(2);
  expect(without.stderr).toContain("--bundle");
  expect(ran.exitCode).toBe(0);
  expect(await readFile(join(folder, "api/schema.ts"), "utf8")).toContain("Pet = string;");
});
