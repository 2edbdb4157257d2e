import { isJsonObject, type Json, type Schemas } from "../../../src/testing/json-schema.ts";
import { sampleSchema, type SampleOptions } from "../../support/schema/sample.ts";
import { seedOf } from "./call.ts";
import { textOf } from "./multipart.ts";
import type { DeclaredResponse, Operation } from "./operation.ts";
import type { Reply } from "./recorder.ts";

/** The first response that is a success, or whatever else there is. */
export function successOf({ responses }: Operation): DeclaredResponse {
  const success = responses.find(({ status }) => status.startsWith("2")) ?? responses[0];
  return success ?? { status: "200", mediaType: undefined, schema: true };
}

/** How a program asks for a body of the media type. */
export function parseAsFor(mediaType: string | undefined): "json" | "text" | "stream" {
  if (mediaType === undefined || isJson(mediaType)) return "json";
  return mediaType === "text/event-stream" ? "stream" : "text";
}

export function isJson(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /\bjson$/.test(mediaType);
}

const smallest = { properties: "required", bounds: "low" } as const;

/** A reply with a body that the document allows; `key` adds one that it does not speak of. */
export function replyTo(
  operation: Operation,
  { mediaType, schema }: DeclaredResponse,
  status: string,
  schemas: Schemas,
  way: Omit<SampleOptions, "seed"> & { readonly key?: string } = smallest,
): Reply & { readonly value: Json | undefined } {
  const number = Number(status);
  if (mediaType === undefined) return { status: number, mediaType, text: "", value: undefined };
  const options = { ...way, seed: seedOf(operation.name + status), direction: "response" } as const;
  const sampled = sampleSchema(schema, schemas, options);
  const value =
    way.key !== undefined && isJsonObject(sampled) ? { ...sampled, [way.key]: 1 } : sampled;
  const text = isJson(mediaType) ? JSON.stringify(value) : textOf(value);
  return { status: number, mediaType, text, value: isJson(mediaType) ? value : text };
}
