import type { JsonObject } from "../document/json.ts";
import type { InlineField, Shape } from "./evidence.ts";
import { reference, sentence } from "./schema.ts";

/** What clients send where nothing is wanted: an empty object, or no body at all. */
export const emptyBody: JsonObject = {
  type: "object",
  description: "Empty; the body may be left out",
};

export function bodySchema(schema: NonNullable<Shape> | readonly InlineField[]): JsonObject {
  return isInline(schema) ? objectOf(schema) : schemaOfShape(schema);
}

function isInline(
  schema: NonNullable<Shape> | readonly InlineField[],
): schema is readonly InlineField[] {
  return Array.isArray(schema);
}

/** A body: a name, or a wrapper whose keys are all there. */
export function schemaOfShape(shape: NonNullable<Shape>): JsonObject {
  if (typeof shape === "string") return schemaOfName(shape);
  return objectOf(Object.entries(shape).map(([name, type]) => ({ name, type, required: true })));
}

const plainTypes = new Set(["string", "integer", "number", "boolean"]);

/** `string`, `Name`, `[Name]` or `binary`. */
function schemaOfName(name: string): JsonObject {
  const list = /^\[(.+)\]$/.exec(name)?.[1];
  if (list !== undefined) return { type: "array", items: schemaOfName(list) };
  if (name === "binary") return { type: "string", format: "binary" };
  if (name === "any") return { description: "Not typed by any known client" };
  return plainTypes.has(name) ? { type: name } : reference(name);
}

/** Parts whose names carry a placeholder (`chunk-{index}-{total}`) stand for any number of properties. */
function objectOf(fields: readonly InlineField[]): JsonObject {
  const isPattern = ({ name }: InlineField) => name.includes("{");
  const named = fields.filter((field) => !isPattern(field));
  const required = named.filter((field) => field.required).map(({ name }) => name);
  const properties = named.map((field): [string, JsonObject] => [field.name, fieldSchema(field)]);
  const [pattern] = fields.filter(isPattern);
  return {
    type: "object",
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(properties),
    ...(pattern === undefined ? {} : { additionalProperties: partOrParts(pattern) }),
  };
}

/** A part may be repeated, and in TypeScript an index signature has to allow what the named lists are. */
function partOrParts({ name, type, description = "" }: InlineField): JsonObject {
  const one = schemaOfName(type);
  return { description: `${name}: ${description}`, anyOf: [one, { type: "array", items: one }] };
}

function fieldSchema({ type, description }: InlineField): JsonObject {
  const schema = schemaOfName(type);
  return "$ref" in schema || description === undefined
    ? schema
    : { ...schema, description: sentence(description) };
}
