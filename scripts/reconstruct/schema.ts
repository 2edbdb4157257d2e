import type { JsonObject, JsonValue } from "../document/json.ts";
import type { EvidenceField, EvidenceParameter, EvidenceSchema, EvidenceType } from "./evidence.ts";
import type { Snapshot } from "./snapshot.ts";

export function reference(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/** A named schema as OpenAPI 3.0 writes it. */
export function namedSchema(snapshot: Snapshot, name: string, schema: EvidenceSchema): JsonObject {
  const shape = snapshot.shapes.get(name);
  if (shape !== undefined) return shape;
  const description = schema.description + meanings(schema);
  const conflicts =
    (schema.conflicts ?? []).length === 0
      ? {}
      : { "x-evidence": { conflicts: [...(schema.conflicts ?? [])] } };
  const own = { description, ...schemaOfType(snapshot, schema, name), ...conflicts };
  if (schema.allOf === undefined) return own;
  return {
    description,
    allOf: [...schema.allOf.map(reference), { ...own, description: "What the list adds" }],
  };
}

/** ` 1: web app, 2: compute.`, for the values that do not say it themselves. */
function meanings({ labels = {}, enum: values = [] }: EvidenceSchema): string {
  const texts = values.flatMap((value) => {
    const label = labels[value];
    const isPlain = label?.toLowerCase() === String(value).toLowerCase();
    return label === undefined || isPlain ? [] : [`${value}: ${label}`];
  });
  return texts.length === 0 ? "" : ` ${texts.join(", ")}.`;
}

function schemaOfType(snapshot: Snapshot, type: EvidenceType, name: string): JsonObject {
  if (type.type === "mixed") return mixedEnum(type.enum ?? []);
  if (type.enum !== undefined && type.enum.length > 0)
    return { type: type.type, ...valuesOf(type) };
  const nullable = type.nullable === true ? { nullable: true } : {};
  switch (type.type) {
    case "any":
      return nullable;
    case "array":
      return {
        type: "array",
        items: type.items === undefined ? {} : fieldSchema(snapshot, type.items, name),
        ...nullable,
      };
    case "object":
      return { type: "object", ...objectParts(snapshot, type, name), ...nullable };
    default:
      return { type: type.type, ...formatOf(type), ...nullable };
  }
}

/** An enum, or the values that are known of an open one. */
export function valuesOf({ enum: values, open }: EvidenceType | EvidenceParameter): JsonObject {
  if (values === undefined) return {};
  return open === true ? { "x-extensible-enum": [...values] } : { enum: [...values] };
}

function mixedEnum(values: readonly (string | number)[]): JsonObject {
  return {
    oneOf: [
      { type: "integer", enum: values.filter((value) => typeof value === "number") },
      { type: "string", enum: values.filter((value) => typeof value === "string") },
    ],
  };
}

/** Tools do not know the format `objectid`, and servers do not check it, so a description says it. */
function formatOf({ format }: EvidenceType): JsonObject {
  return format === undefined || format === "objectid" ? {} : { format };
}

function objectParts(snapshot: Snapshot, type: EvidenceType, name: string): JsonObject {
  const entries = Object.entries(type.properties ?? {});
  const required = entries.filter(([, field]) => field.required === true).map(([key]) => key);
  const properties = entries.map(([key, field]): [string, JsonValue] => {
    const at = `${name}.${key}`;
    return [key, describe(snapshot.shapes.get(at) ?? fieldSchema(snapshot, field, at), field)];
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
              : fieldSchema(snapshot, additionalProperties, name),
        }),
  };
}

function fieldSchema(snapshot: Snapshot, type: EvidenceType, name: string): JsonObject {
  if (type.ref === undefined) return schemaOfType(snapshot, type, name);
  return type.nullable === true
    ? { nullable: true, allOf: [reference(type.ref)] }
    : reference(type.ref);
}

/** Siblings of a reference mean nothing in 3.0: it gets them in `allOf`, where the evidence judges each field. */
function describe(schema: JsonObject, field: EvidenceField): JsonObject {
  if ("$ref" in schema && field.confidence === undefined) return schema;
  const { description, format, unit } = field;
  const text = description ?? (format === "objectid" ? "24 hexadecimal digits" : undefined);
  const texts = [
    ...(text === undefined ? [] : [text]),
    ...(unit === undefined ? [] : [`in ${unit}`]),
  ];
  return {
    ...("$ref" in schema ? { allOf: [schema] } : schema),
    ...(texts.length === 0 || "description" in schema
      ? {}
      : { description: sentence(texts.join(", ")) }),
    ...evidenceOf(field),
  };
}

function evidenceOf({ confidence, seenLive, conflict }: EvidenceField): JsonObject {
  const evidence = {
    ...(confidence === undefined ? {} : { confidence }),
    ...(seenLive === undefined ? {} : { seenLive: [...seenLive] }),
    ...(conflict === undefined ? {} : { conflicts: [conflict] }),
  };
  return Object.keys(evidence).length === 0 ? {} : { "x-evidence": evidence };
}

export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
