import type { JsonObject, JsonValue } from "../document/json.ts";
import type {
  EvidenceField,
  EvidenceSchema,
  EvidenceType,
  InlineField,
  Shape,
} from "./evidence.ts";
import type { Surface } from "./surface.ts";

export function reference(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/** A named schema as OpenAPI 3.0 writes it. */
export function namedSchema(surface: Surface, name: string, schema: EvidenceSchema): JsonObject {
  const shape = surface.shapes.get(name);
  if (shape !== undefined) return shape;
  const description = schema.description;
  const conflicts =
    (schema.conflicts ?? []).length === 0
      ? {}
      : { "x-evidence": { conflicts: [...(schema.conflicts ?? [])] } };
  const own = { description, ...schemaOfType(surface, schema, name), ...conflicts };
  if (schema.allOf === undefined) return own;
  return {
    description,
    allOf: [...schema.allOf.map(reference), { ...own, description: "What the list adds" }],
  };
}

function schemaOfType(surface: Surface, type: EvidenceType, name: string): JsonObject {
  if (type.type === "mixed") return mixedEnum(type.enum ?? []);
  if (type.enum !== undefined && type.enum.length > 0)
    return { type: type.type, enum: [...type.enum] };
  const nullable = type.nullable === true ? { nullable: true } : {};
  switch (type.type) {
    case "any":
      return nullable;
    case "array":
      return {
        type: "array",
        items: type.items === undefined ? {} : fieldSchema(surface, type.items, name),
        ...nullable,
      };
    case "object":
      return { type: "object", ...objectParts(surface, type, name), ...nullable };
    default:
      return { type: type.type, ...formatOf(type), ...nullable };
  }
}

function mixedEnum(values: readonly (string | number)[]): JsonObject {
  return {
    oneOf: [
      { type: "integer", enum: values.filter((value) => typeof value === "number") },
      { type: "string", enum: values.filter((value) => typeof value === "string") },
    ],
  };
}

/** `objectid` is no format that tools know, and servers do not check it: a description has to do. */
function formatOf({ format }: EvidenceType): JsonObject {
  return format === undefined || format === "objectid" ? {} : { format };
}

function objectParts(surface: Surface, type: EvidenceType, name: string): JsonObject {
  const entries = Object.entries(type.properties ?? {});
  const required = entries.filter(([, field]) => field.required === true).map(([key]) => key);
  const properties = entries.map(([key, field]): [string, JsonValue] => {
    const at = `${name}.${key}`;
    return [key, surface.shapes.get(at) ?? describe(fieldSchema(surface, field, at), field)];
  });
  const { additionalProperties } = type;
  return {
    ...(required.length === 0 ? {} : { required }),
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(additionalProperties === undefined
      ? {}
      : {
          additionalProperties:
            typeof additionalProperties === "boolean"
              ? additionalProperties
              : fieldSchema(surface, additionalProperties, name),
        }),
  };
}

function fieldSchema(surface: Surface, type: EvidenceType, name: string): JsonObject {
  return type.ref === undefined ? schemaOfType(surface, type, name) : reference(type.ref);
}

/** Siblings of a reference mean nothing in 3.0, so notes about one are left to the evidence. */
function describe(schema: JsonObject, { note, format }: EvidenceField): JsonObject {
  const texts = [format === "objectid" ? "24 hexadecimal digits" : undefined, note];
  const description = texts.filter((text) => text !== undefined).join("; ");
  return "$ref" in schema || description === ""
    ? schema
    : { ...schema, description: sentence(description) };
}

export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const plainTypes = new Set(["string", "integer", "number", "boolean"]);

/** `string`, `Name`, `[Name]` or `binary`. */
export function schemaOfName(name: string): JsonObject {
  const list = /^\[(.+)\]$/.exec(name)?.[1];
  if (list !== undefined) return { type: "array", items: schemaOfName(list) };
  if (name === "binary") return { type: "string", format: "binary" };
  if (name === "any") return {};
  return plainTypes.has(name) ? { type: name } : reference(name);
}

/** A body: a name, or a wrapper whose keys are all there. */
export function schemaOfShape(shape: NonNullable<Shape>): JsonObject {
  if (typeof shape === "string") return schemaOfName(shape);
  return objectOf(Object.entries(shape).map(([name, type]) => ({ name, type, required: true })));
}

/** Parts whose names carry a placeholder (`chunk-{index}-{total}`) stand for any number of properties. */
export function objectOf(fields: readonly InlineField[]): JsonObject {
  const isPattern = ({ name }: InlineField) => name.includes("{");
  const named = fields.filter((field) => !isPattern(field));
  const required = named.filter((field) => field.required).map(({ name }) => name);
  const properties = named.map((field): [string, JsonObject] => [field.name, inlineSchema(field)]);
  const [pattern] = fields.filter(isPattern);
  return {
    type: "object",
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(properties),
    ...(pattern === undefined ? {} : { additionalProperties: partOrParts(pattern) }),
  };
}

/** A part may be repeated, and in TypeScript an index signature has to allow what the named lists are. */
function partOrParts({ name, type, note = "" }: InlineField): JsonObject {
  const one = schemaOfName(type);
  return { description: `${name}: ${note}`, anyOf: [one, { type: "array", items: one }] };
}

function inlineSchema(field: InlineField): JsonObject {
  const schema = schemaOfName(field.type);
  const text = field.note ?? "";
  return "$ref" in schema || text === "" ? schema : { ...schema, description: sentence(text) };
}
