import { findReferredSchema, type Direction, type Schema, type Schemas } from "./json-schema.ts";

/** Whether a property with this schema is left out of messages of the direction: `readOnly` in requests, `writeOnly` in responses. */
export function travelsOtherWay(schema: Schema, schemas: Schemas, direction: Direction): boolean {
  const seen = new Set<string>();
  let current = schema;
  while (typeof current === "object") {
    const { $ref: reference, readOnly = false, writeOnly = false } = current;
    if (direction === "request" ? readOnly : writeOnly) return true;
    if (reference === undefined || seen.has(reference)) return false;
    seen.add(reference);
    current = findReferredSchema(reference, schemas);
  }
  return false;
}

/** A copy of the schema that does not require properties which travel the other way. */
export function relaxSchema(schema: Schema, schemas: Schemas, direction: Direction): Schema {
  return relax(schema, schemas, direction) as Schema;
}

function relax(node: unknown, schemas: Schemas, direction: Direction): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((item) => relax(item, schemas, direction));
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, relax(value, schemas, direction)]),
  );
  const { required, properties } = node as { required?: unknown; properties?: unknown };
  if (!Array.isArray(required) || typeof properties !== "object" || properties === null)
    return copy;
  const declared = new Map(Object.entries(properties as Readonly<Record<string, Schema>>));
  copy["required"] = required.filter((name) => {
    const property = declared.get(String(name));
    return property === undefined || !travelsOtherWay(property, schemas, direction);
  });
  return copy;
}
