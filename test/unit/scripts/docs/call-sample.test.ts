import { describe, expect, it } from "vitest";
import { readSource } from "../../../../scripts/document/read.ts";
import { sampleCall, writePreamble } from "../../../../scripts/docs/call-sample.ts";
import { sampleCalls } from "../../../../scripts/docs/samples.ts";
import { readOperations } from "../../../../scripts/document/operation.ts";
import type { Schema } from "../../../../src/testing/json-schema.ts";
import type { OperationModel } from "../../../../src/testing/mock-model.ts";
import { sampleSchema } from "../../../../src/testing/sample.ts";
import { loadValidate } from "../../../../src/testing/validators.ts";
import { typeFaults } from "../../../support/compile.ts";

const client = { from: "spheron-client", create: "createClient", variable: "spheron" };
const preamble = writePreamble(client);

const operation: OperationModel = {
  method: "GET",
  path: "/v1/lamp/{lampId}",
  operationId: "getLamp",
  security: [],
  parameters: [],
  responses: { "200": { "application/json": {} } },
};
const text = { type: "string" } as const;

/** The call alone. */
async function callOf(changes: Partial<OperationModel>): Promise<string> {
  const validate = await loadValidate({});
  const sampleValue = (schema: Schema) =>
    sampleSchema(schema, {}, validate, { properties: "required", direction: "request" });
  const sample = await sampleCall({ ...operation, ...changes }, sampleValue, client);
  expect(sample.startsWith(preamble)).toBe(true);
  return sample.slice(preamble.length).trim();
}

describe("a sample of a call", () => {
  it.for<[what: string, changes: Partial<OperationModel>, call: string]>([
    ["needs nothing but its path", {}, 'spheron.v1["/lamp/{lampId}"].GET()'],
    ["has no version", { path: "/lamps" }, 'spheron["/lamps"].GET()'],
    [
      "names what only the user knows in capitals, and leaves out what may be left out",
      {
        parameters: [
          { name: "lampId", in: "path", required: true, schema: text },
          { name: "limit", in: "query", schema: { type: "integer" } },
        ],
      },
      'spheron.v1["/lamp/{lampId}"].GET({ params: { path: { lampId: "LAMP_ID" } }, })',
    ],
    [
      "takes the first value of an enum, and the least number",
      {
        path: "/lamps",
        parameters: [
          {
            name: "colour",
            in: "query",
            required: true,
            schema: { ...text, enum: ["red", "blue"] },
          },
          { name: "from", in: "query", required: true, schema: { type: "integer", minimum: 3 } },
        ],
      },
      'spheron["/lamps"].GET({ params: { query: { colour: "red", from: 3 } }, })',
    ],
    [
      "sends the example of a body",
      {
        method: "POST",
        path: "/lamps",
        body: { required: true, content: { "application/json": { example: { on: true } } } },
      },
      'spheron["/lamps"].POST({ body: { on: true } })',
    ],
    [
      "makes a body up that has no example",
      {
        method: "POST",
        path: "/lamps",
        body: {
          required: true,
          content: {
            "application/json": {
              schema: { type: "object", required: ["on"], properties: { on: { type: "boolean" } } },
            },
          },
        },
      },
      'spheron["/lamps"].POST({ body: { on: false } })',
    ],
    [
      "sends files as blobs",
      {
        method: "POST",
        path: "/lamps",
        body: { required: true, content: { "multipart/form-data": { example: { files: ["a"] } } } },
      },
      'spheron["/lamps"].POST({ body: { files: [new Blob(["a"])] }, })',
    ],
    [
      "asks for what is not JSON in another form",
      { path: "/status", responses: { "200": { "text/html": {} } } },
      'spheron["/status"].GET({ parseAs: "text" })',
    ],
  ])("%s", async ([, changes, call]) => {
    const sample = await callOf(changes);

    expect(sample.replaceAll(/\s+/g, " ")).toBe(`const data = await ${call};`);
  });
});

describe("the samples of the API", () => {
  it("all compile", async () => {
    const { value } = await readSource("spec/platform/openapi.yaml");
    const samples = await sampleCalls(value, client);

    const blocks = [...samples.values()].map((sample) => `{ ${sample.slice(preamble.length)} }`);
    const program = `${preamble}\n${blocks.join("\n")}`.replace("spheron-client", "./src/index.ts");
    const path = `${process.cwd()}/samples.ts`;

    expect(typeFaults(path, new Map([[path, program]]))).toEqual([]);
    expect(samples.size).toBe(readOperations(value).length);
  });
});
