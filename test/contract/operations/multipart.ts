import {
  isJsonObject,
  findReferredSchema,
  type Json,
  type Schema,
  type Schemas,
} from "../../../src/testing/json-schema.ts";
import { findPropertySchemas } from "../../support/schema/matches-schema.ts";
import type { Media } from "./operation.ts";

/** A part of a form, as it is on the wire. */
export interface Part {
  readonly name: string;
  readonly filename: string | undefined;
  readonly text: string;
}

/** The sampled form with files in place of the texts that stand for them. */
export function withFiles(value: Json, { mediaType, schema }: Media, schemas: Schemas): unknown {
  if (mediaType === "application/octet-stream") return new Blob([textOf(value)]);
  if (mediaType !== "multipart/form-data" || !isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([name, field]) => {
    if (!isBinary(propertyOf(schema, name, schemas), schemas)) return [name, field];
    const fileOf = (content: Json, index: number) =>
      new File([textOf(content)], `${name} ä${index}.bin`);
    // A form has no way to send a list that is empty.
    const contents = Array.isArray(field) && field.length > 0 ? field : [[field].flat()[0] ?? ""];
    const files = contents.map(fileOf);
    return [name, Array.isArray(field) ? files : files[0]];
  });
  return Object.fromEntries(entries) as unknown;
}

/** Text as it is, anything else as JSON. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function propertyOf(schema: Schema, name: string, schemas: Schemas): Schema {
  if (typeof schema === "boolean") return schema;
  if (schema.$ref !== undefined)
    return propertyOf(findReferredSchema(schema.$ref, schemas), name, schemas);
  return { allOf: findPropertySchemas(schema, name) };
}

/** Whether the schema is that of a file, or of several. */
function isBinary(schema: Schema, schemas: Schemas): boolean {
  if (typeof schema === "boolean") return false;
  if (schema.$ref !== undefined) return isBinary(findReferredSchema(schema.$ref, schemas), schemas);
  const { format, items = false, allOf = [], anyOf = [], oneOf = [] } = schema;
  return (
    format === "binary" ||
    [items, ...allOf, ...anyOf, ...oneOf].some((inner) => isBinary(inner, schemas))
  );
}

/** The parts that OpenAPI gives an object as a form: lists repeat the name, objects are JSON. */
export async function partsOf(value: unknown): Promise<Part[]> {
  const fields = Object.entries(value as Record<string, unknown>).flatMap(([name, field]) =>
    (Array.isArray(field) ? (field as unknown[]) : [field]).map((item) => [name, item] as const),
  );
  return Promise.all(
    fields.map(async ([name, item]): Promise<Part> => {
      if (item instanceof File) return { name, filename: item.name, text: await item.text() };
      return { name, filename: undefined, text: textOf(item) };
    }),
  );
}

/** The parts of a form that was received. */
export async function receivedParts(contentType: string, body: Uint8Array): Promise<Part[]> {
  const headers = { "content-type": contentType };
  const form = await new Response(new Uint8Array(body), { headers }).formData();
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === "string"
        ? { name, filename: undefined, text: value }
        : { name, filename: value.name, text: await value.text() },
    ),
  );
}
