import { formatPointer, parsePointer } from "./json-pointer.ts";

/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A JSON Schema of the 2020-12 dialect, as far as the mock reads it. */
export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping?: Readonly<Record<string, string>>;
  };
  readonly default?: Json;
  readonly example?: Json;
  readonly examples?: readonly Json[];
}

export type Schema = boolean | SchemaObject;

/** Which way a message goes. */
export type Direction = "request" | "response";

/** Schemas by name, which `#/components/schemas/NAME` refers to. */
export type Schemas = Readonly<Record<string, Schema>>;

/** How a schema of the model is referred to; characters that a URL cannot hold are percent-encoded. */
export function formatSchemaReference(name: string): string {
  return `#${encodeURI(formatPointer(["components", "schemas", name]))}`;
}

/**
 * The schema that a reference names.
 *
 * @throws Error naming the reference when it leads to no schema
 */
export function findReferredSchema(reference: string, schemas: Schemas): Schema {
  const [, , name = ""] = parsePointer(decodeURIComponent(reference));
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (schema === undefined) throw new Error(`there is no schema ${reference}`);
  return schema;
}

/** The schema with all that it is made of: behind references, and in `allOf`, `anyOf` and `oneOf`. */
export function listSubschemas(schema: Schema, schemas: Schemas): SchemaObject[] {
  const found = new Set<SchemaObject>();
  const collect = (part: Schema) => {
    if (typeof part === "boolean" || found.has(part)) return;
    found.add(part);
    const { $ref: reference, allOf = [], anyOf = [], oneOf = [] } = part;
    if (reference !== undefined) collect(findReferredSchema(reference, schemas));
    for (const inner of [...allOf, ...anyOf, ...oneOf]) collect(inner);
  };
  collect(schema);
  return [...found];
}

export function isJsonObject(value: Json): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether two JSON values are the same, whatever the order of their keys. */
export function isSameJson(a: Json, b: Json): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSameJson(item, b[index] ?? null));
  if (!isJsonObject(a) || !isJsonObject(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameJson(a[key] ?? null, b[key] ?? null))
  );
}
