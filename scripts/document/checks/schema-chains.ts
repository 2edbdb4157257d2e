import type { DocumentIssue } from "../issue.ts";
import { arrayMember, isObject, objectMember, type JsonObject } from "../json.ts";
import { toPointer } from "../pointer.ts";
import { followOnce } from "../references.ts";
import { visits } from "../structure.ts";

/** Far above any real document, and below what a call stack holds. */
const maxLength = 500;

/** No schema is made from a schema that is made from a schema, and so on without end. */
export function* schemaChains(document: JsonObject): Generator<DocumentIssue> {
  const measure = createMeasure(document);
  for (const { kind, node, tokens } of visits(document)) {
    if (kind !== "schema" || measure(node) <= maxLength) continue;
    yield {
      pointer: toPointer(tokens),
      message: `the schema is the end of a chain of more than ${maxLength}, each made from the next by allOf, a $ref or the like`,
      hint: "write some of them out",
    };
    return;
  }
}

/** How many schemas are in the longest chain that judges the same value. It needs no stack, as a chain may be long. */
function createMeasure(document: JsonObject): (schema: JsonObject) => number {
  const lengths = new Map<JsonObject, number>();
  const begun = new Set<JsonObject>();
  return (schema) => {
    const open = [schema];
    for (let next = open.at(-1); next !== undefined; next = open.at(-1)) {
      const parts = listParts(document, next);
      const unknown = begun.has(next) ? [] : parts.filter((part) => !begun.has(part));
      begun.add(next);
      open.push(...unknown);
      if (unknown.length > 0) continue;
      lengths.set(next, 1 + Math.max(0, ...parts.map((part) => lengths.get(part) ?? 0)));
      open.pop();
    }
    return lengths.get(schema) ?? 0;
  };
}

/** The schemas that judge the same value as this one. */
function listParts(document: JsonObject, schema: JsonObject): JsonObject[] {
  return [
    followOnce(document, schema)?.node,
    ...["allOf", "anyOf", "oneOf"].flatMap((key) => arrayMember(schema, key)),
    ...["not", "if", "then", "else"].map((key) => schema[key]),
    ...Object.values(objectMember(schema, "dependentSchemas")),
  ].filter(isObject);
}
