import type { Schema } from "../../src/testing/json-schema.ts";
import { parseMockModel } from "../../src/testing/mock-model.ts";
import { sampleSchema } from "../../src/testing/sample.ts";
import { loadValidate } from "../../src/testing/validators.ts";
import type { JsonObject } from "../document/json.ts";
import { rewrite } from "../document/structure.ts";
import { describeDocument } from "../generate/mock-model.ts";
import { sampleCall } from "./call-sample.ts";

/** Samples of the client's calls, by JSON of method and path. */
export type CallSamples = ReadonlyMap<string, string>;

export async function sampleCalls(document: JsonObject): Promise<CallSamples> {
  const { operations, schemas } = parseMockModel(describeDocument(document));
  const validate = await loadValidate(schemas);
  const sampleValue = (schema: Schema) =>
    sampleSchema(schema, schemas, validate, { properties: "required", direction: "request" });
  const samples = operations.map(async (operation) => {
    const { method, path } = operation;
    return [keyOf(method, path), await sampleCall(operation, sampleValue)] as const;
  });
  return new Map(await Promise.all(samples));
}

/** The document with the call of the client beside each operation, where Redoc and others look for it. */
export function withSamples(document: JsonObject, samples: CallSamples): JsonObject {
  return rewrite(document, ({ kind, node, tokens: [place, path, method] }) => {
    if (kind !== "operation" || place !== "paths") return node;
    const source = samples.get(keyOf(String(method).toUpperCase(), String(path)));
    if (source === undefined) return node;
    return { ...node, "x-codeSamples": [{ lang: "TypeScript", source }] };
  });
}

function keyOf(method: string, path: string): string {
  return JSON.stringify([method, path]);
}
