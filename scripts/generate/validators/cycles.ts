import { arrayMember, isObject, type JsonObject, type JsonValue } from "../../document/json.ts";
import { referredName, unionsOf, type Schemas } from "./schema.ts";

/**
 * The schemas without the references through which one would consist of itself (`A: { allOf: [A] }`). Such a reference
 * says nothing of a value, and a function that follows it would never end.
 */
export function withoutCycles(schemas: Schemas): Schemas {
  const direct = new Map(
    Object.entries(schemas).map(([name, schema]) => [name, directNames(schemas, schema)]),
  );
  const reaches = (from: string, target: string, seen = new Set<string>()): boolean => {
    if (from === target) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (direct.get(from) ?? []).some((next) => reaches(next, target, seen));
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const isCycle = (target: string) => reaches(target, name);
      const hasCycle = (direct.get(name) ?? []).some(isCycle);
      return [name, hasCycle ? without(schemas, schema, isCycle) : schema];
    }),
  );
}

/** Components that a value has to fit, or may have to, if it is to fit the schema. */
function directNames(schemas: Schemas, schema: JsonValue): string[] {
  if (!isObject(schema)) return [];
  const name = referredName(schemas, schema);
  const inner = [...arrayMember(schema, "allOf"), ...unionsOf(schema).flat()];
  return [
    ...(name === undefined ? [] : [name]),
    ...inner.flatMap((part) => directNames(schemas, part)),
  ];
}

function without(
  schemas: Schemas,
  schema: JsonValue,
  isCycle: (name: string) => boolean,
): JsonValue {
  if (!isObject(schema)) return schema;
  const { $ref, ...rest } = schema;
  const name = referredName(schemas, schema);
  const kept: JsonObject =
    $ref === undefined || (name !== undefined && isCycle(name)) ? rest : schema;
  const copy = { ...kept };
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    const inner = copy[key];
    if (Array.isArray(inner)) copy[key] = inner.map((part) => without(schemas, part, isCycle));
  }
  return copy;
}
