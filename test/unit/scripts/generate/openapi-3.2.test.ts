import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { prepareForGeneration } from "../../../../scripts/document/to-openapi-3.1.ts";
import { readApiFacts } from "../../../../scripts/generate/api-facts.ts";
import { generateFiles } from "../../../../scripts/generate/generate.ts";
import { createApiClient, type ApiDescription } from "../../../../src/engine.ts";
import { createApiMock, type MockModel } from "../../../../src/testing/engine.ts";
import { emptyFolder } from "../../../support/command.ts";
import { typeErrors, writeFiles } from "../../../support/compile.ts";
import { apiDocument, asSource, jsonResponse, operation } from "../../../support/documents.ts";

const text = { type: "string" };
const object = (properties: JsonObject, required: string[] = []) => ({
  type: "object",
  properties,
  required,
});
const stream = (type: string, item: JsonObject) => ({
  200: { description: "Items", content: { [type]: { itemSchema: item } } },
});
const queryString = (type: string, schema: JsonObject) => [
  { name: "filter", in: "querystring", required: true, content: { [type]: { schema } } },
];

const document = apiDocument({
  openapi: "3.2.0",
  servers: [{ url: "https://api.example.com" }],
  paths: {
    "/pets": {
      get: operation({}),
      query: operation({
        operationId: "findPets",
        requestBody: {
          required: true,
          content: { "application/json": { schema: object({ name: text }, ["name"]) } },
        },
        responses: jsonResponse({ type: "array", items: text }),
      }),
      additionalOperations: {
        COPY: operation({ responses: jsonResponse(object({ id: text }, ["id"])) }),
      },
    },
    "/shared": { $ref: "#/components/pathItems/Shared" },
    "/events": {
      get: operation({ responses: stream("text/event-stream", object({ data: text }, ["data"])) }),
    },
    "/lines": {
      get: operation({
        responses: stream("application/jsonl", object({ n: { const: 1 } }, ["n"])),
      }),
      post: operation({
        requestBody: { content: { "application/jsonl": { itemSchema: object({}) } } },
      }),
    },
    "/form": {
      get: operation({
        parameters: queryString(
          "application/x-www-form-urlencoded",
          object({ a: text, b: { type: "integer" } }, ["a"]),
        ),
      }),
    },
    "/json": {
      get: operation({
        parameters: queryString("application/json", object({ a: { type: "integer" } }, ["a"])),
      }),
    },
    "/animal": {
      get: operation({ responses: jsonResponse({ $ref: "#/components/schemas/Animal" }) }),
    },
    "/part": {
      get: operation({ parameters: [{ $ref: "#/paths/~1form/get/parameters/0" }] }),
    },
    "/named": {
      get: operation({
        responses: {
          200: {
            description: "ok",
            content: { "application/json": { $ref: "#/components/mediaTypes/Name" } },
          },
        },
      }),
    },
  },
  components: {
    pathItems: { Shared: { query: operation({ responses: jsonResponse(text) }) } },
    mediaTypes: { Name: { schema: object({ name: text }, ["name"]) } },
    schemas: {
      Cat: object({ kind: text, lives: { type: "integer" } }, ["lives"]),
      Other: object({ kind: text }),
      Animal: {
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Other" }],
        discriminator: {
          propertyName: "kind",
          mapping: { cat: "#/components/schemas/Cat" },
          defaultMapping: "#/components/schemas/Other",
        },
      },
    },
  },
});

const use = `import { api, type paths } from "./api/index.ts";
import { createApiClient } from "${pathToFileURL(join(process.cwd(), "src/engine.ts")).pathname}";

const client = createApiClient(api);
export async function use() {
  const pets: string[] = await client.QUERY("/pets", { body: { name: "Rex" } });
  const { id } = await client.COPY("/pets");
  const shared: string = await client.QUERY("/shared");
  const events: ReadableStream<Uint8Array> | null = await client.GET("/events", { parseAs: "stream" });
  await client.POST("/lines", { body: "{}\\n{}\\n" });
  await client.GET("/form", { params: { query: { filter: { a: "x", b: 1 } } } });
  await client.GET("/json", { params: { query: { filter: { a: 1 } } } });
  await client.GET("/part", { params: { query: { filter: { a: "x" } } } });
  const { name } = await client.GET("/named");
  const animal = await client.GET("/animal");
  const kind: string | undefined = animal.kind;
  // @ts-expect-error the body has a name
  await client.QUERY("/pets", { body: {} });
  // @ts-expect-error no such method there
  await client.COPY("/events");
  return [pets, id.length, shared.length, events, name, kind];
}
export const event: paths["/events"]["get"]["responses"][200]["content"]["text/event-stream"][number] = {
  data: "x",
};
`;

async function generated() {
  const prepared = await prepareForGeneration(asSource(document));
  const files = generateFiles(prepared, readApiFacts(prepared, "example"));
  const folder = await emptyFolder();
  await writeFiles(join(folder, "api"), files);
  return { folder, files };
}

async function client() {
  const { folder } = await generated();
  const { api } = (await import(join(folder, "api/index.ts"))) as { api: ApiDescription };
  const model = (await import(join(folder, "api/mock-model.ts"))) as MockModel;
  const mock = createApiMock(model);
  const sent: string[] = [];
  const call = createApiClient(api, {
    fetch: (url, init) => {
      sent.push(`${init.method ?? ""} ${url}`);
      return mock.fetch(url, init);
    },
  }) as unknown as Record<string, (path: string, options?: object) => Promise<unknown>>;
  return { call, mock, sent };
}

describe("what OpenAPI 3.2 added", () => {
  it("has types that compile and say what a call takes and returns", async () => {
    const { folder } = await generated();
    await writeFile(join(folder, "use.ts"), use);

    expect(await typeErrors([join(folder, "use.ts")], { skipLibCheck: true })).toEqual([]);
  });

  it("is sent: QUERY with a body, and methods of the document's own", async () => {
    const { call, mock, sent } = await client();

    await expect(call["QUERY"]?.("/pets", { body: { name: "Rex" } })).resolves.toBeInstanceOf(
      Array,
    );
    await expect(call["COPY"]?.("/pets")).resolves.toHaveProperty("id");

    expect(sent).toEqual([
      "QUERY https://api.example.com/pets",
      "COPY https://api.example.com/pets",
    ]);
    expect(mock.violations).toEqual([]);
  });

  it("is sent: a parameter that is the whole query string, as a form and as JSON", async () => {
    const { call, mock, sent } = await client();

    await call["GET"]?.("/form", { params: { query: { filter: { a: "x y", b: 1 } } } });
    await call["GET"]?.("/json", { params: { query: { filter: { a: 1 } } } });

    expect(sent).toEqual([
      "GET https://api.example.com/form?a=x%20y&b=1",
      "GET https://api.example.com/json?%7B%22a%22%3A1%7D",
    ]);
    expect(mock.violations).toEqual([]);
  });

  it("is refused by the mock where it does not fit", async () => {
    const { call } = await client();

    const wrong = call["GET"]?.("/json", { params: { query: { filter: { a: "x" } } } });

    await expect(wrong).rejects.toThrow(/the query parameter filter/);
  });

  it("is streamed by the mock, an item of the schema each", async () => {
    const { call } = await client();

    await expect(call["GET"]?.("/events", { parseAs: "text" })).resolves.toMatch(/^data: .*\n\n$/);
    await expect(call["GET"]?.("/lines", { parseAs: "text" })).resolves.toBe('{"n":1}\n');
  });

  it("has a validator for QUERY", async () => {
    const { files } = await generated();

    expect([...files.keys()]).toContain("validators/findPets.ts");
  });
});
