import {
  arrayMember,
  isObject,
  member,
  objectMember,
  type JsonObject,
  type JsonValue,
} from "./json.ts";
import { pointerOfReference, valueAt } from "./pointer.ts";

/** What a set of schemas says of one member of an object. */
export interface Described {
  /** Whether it is named, is one of any number of others, or is not foreseen. */
  readonly kind: "named" | "other" | "unknown";
  readonly schemas: readonly JsonValue[];
}

/** Every schema that speaks of the same value: behind references, and in branches whether they hold or not. */
export function schemasWithin(document: JsonObject, schemas: readonly JsonValue[]): JsonObject[] {
  const found = new Set<JsonObject>();
  const add = (schema: JsonValue | undefined) => {
    if (!isObject(schema) || found.has(schema)) return;
    found.add(schema);
    const reference = member(schema, "$ref");
    const pointer = typeof reference === "string" ? pointerOfReference(reference) : undefined;
    if (pointer !== undefined) add(valueAt(document, pointer));
    listParts(schema).forEach(add);
  };
  schemas.forEach(add);
  return [...found];
}

/** Schemas in the schema that speak of the same value, whether they hold or not. */
export function listParts(schema: JsonObject): JsonValue[] {
  const conditional = ["then", "else"].map((key) => member(schema, key));
  return [
    ...["allOf", "anyOf", "oneOf"].flatMap((key) => arrayMember(schema, key)),
    ...conditional.filter((part) => part !== undefined),
    ...Object.values(objectMember(schema, "dependentSchemas")),
  ];
}

/** Schemas of the value at a key of an object. */
export function describeMember(schemas: readonly JsonObject[], key: string): Described {
  const named = schemas.flatMap((schema) => [
    member(member(schema, "properties"), key),
    ...Object.entries(objectMember(schema, "patternProperties"))
      .filter(([pattern]) => new RegExp(pattern, "u").test(key))
      .map(([, value]) => value),
  ]);
  const known = named.filter((schema) => schema !== undefined);
  if (known.length > 0) return { kind: "named", schemas: known };
  const others = schemas.flatMap((schema) =>
    ["additionalProperties", "unevaluatedProperties"].map((keyword) => member(schema, keyword)),
  );
  const open = others.filter((schema) => isObject(schema) || schema === true);
  const namesMembers = schemas.some((schema) => isObject(member(schema, "properties")));
  return { kind: open.length > 0 || !namesMembers ? "other" : "unknown", schemas: open };
}

/** Schemas of the item at an index of an array. */
export function describeItem(schemas: readonly JsonObject[], index: number): JsonValue[] {
  return schemas
    .map((schema) => arrayMember(schema, "prefixItems")[index] ?? member(schema, "items"))
    .filter((schema) => schema !== undefined);
}
