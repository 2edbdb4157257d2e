import { parseDescription } from "../../src/testing/mock-model.ts";
import type { ApiFile } from "../document/api-file.ts";
import type { JsonObject } from "../document/json.ts";
import { operationKey, readOperations } from "../document/operation.ts";
import { toPointer } from "../document/pointer.ts";
import { rewrite } from "../document/structure.ts";
import { describeDocument } from "../generate/mock-model.ts";
import { sampleCall } from "./call-sample.ts";

/** Samples of the client's calls, by the key of the operation. */
export type CallSamples = ReadonlyMap<string, string>;

export async function sampleCalls(
  document: JsonObject,
  client: NonNullable<ApiFile["client"]>,
): Promise<CallSamples> {
  const { operations, schemas } = parseDescription(describeDocument(document));
  const samples = operations.map(async (operation) => {
    const { method, path } = operation;
    return [operationKey(method, path), await sampleCall(operation, schemas, client)] as const;
  });
  return new Map(await Promise.all(samples));
}

/** The document with the call of the client beside each operation, where Redoc and others look for it. */
export function withSamples(document: JsonObject, samples: CallSamples): JsonObject {
  const byPointer = new Map(
    readOperations(document).map(({ key, tokens }) => [toPointer(tokens), samples.get(key)]),
  );
  return rewrite(document, ({ kind, node, tokens }) => {
    const source = kind === "operation" ? byPointer.get(toPointer(tokens)) : undefined;
    if (source === undefined) return node;
    return { ...node, "x-codeSamples": [{ lang: "TypeScript", source }] };
  });
}
