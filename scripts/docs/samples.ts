import type { Schema } from "../../src/testing/json-schema.ts";
import { parseMockModel } from "../../src/testing/mock-model.ts";
import { sampleSchema } from "../../src/testing/sample.ts";
import { loadValidate } from "../../src/testing/validators.ts";
import type { ApiFile } from "../document/api-file.ts";
import type { JsonObject } from "../document/json.ts";
import { operationKey } from "../document/operation.ts";
import { describeDocument } from "../generate/mock-model.ts";
import { sampleCall } from "./call-sample.ts";

/** Samples of the client's calls, by the key of the operation. */
export type CallSamples = ReadonlyMap<string, string>;

export async function sampleCalls(
  document: JsonObject,
  client: NonNullable<ApiFile["client"]>,
): Promise<CallSamples> {
  const { operations, schemas } = parseMockModel(describeDocument(document));
  const validate = await loadValidate(schemas);
  const sampleValue = (schema: Schema) =>
    sampleSchema(schema, schemas, validate, { properties: "required", direction: "request" });
  const samples = operations.map(async (operation) => {
    const { method, path } = operation;
    return [operationKey(method, path), await sampleCall(operation, sampleValue, client)] as const;
  });
  return new Map(await Promise.all(samples));
}
