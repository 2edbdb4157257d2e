import {
  isObject,
  member,
  objectMember,
  type JsonObject,
  type JsonValue,
} from "../../document/json.ts";
import { visits } from "../../document/structure.ts";
import {
  findComponent,
  readDependentRequired,
  readDependentSchemas,
  readInPlace,
  readLiterals,
  readProperties,
  readRequired,
  type Schemas,
} from "./schema.ts";

/** Keywords that look at keys of which they do not give the names. */
const aboutAllKeys = [
  ...["patternProperties", "propertyNames", "unevaluatedProperties"],
  ...["minProperties", "maxProperties"],
];

const aboutKeys = [...aboutAllKeys, "properties", "required", "dependentRequired"];

/** Whether a copy with fewer keys could fail where the value fits, whichever keys are missing. */
export function staysWhole(schemas: Schemas, schema: JsonObject): boolean {
  if (hasObjects(schema)) return true;
  const contains = member(schema, "contains");
  if (contains !== undefined && looksInside(schemas, contains)) return true;
  return listConditions(schemas, schema).some(
    (condition) =>
      hasObjects(condition) ||
      aboutAllKeys.some((key) => Object.hasOwn(condition, key)) ||
      ![undefined, true].includes(member(condition, "additionalProperties") as true | undefined) ||
      ["items", "prefixItems", "contains", "unevaluatedItems"].some((key) => {
        const inner = member(condition, key);
        return [inner].flat().some((one) => one !== undefined && looksInside(schemas, one));
      }),
  );
}

/** Names of keys that have to stay, whether or not they are described. */
export function readAskedNames(schemas: Schemas, schema: JsonObject): string[] {
  return [
    ...readRequired(schema),
    ...readDependentRequired(schema).flatMap(([name, needed]) => [name, ...needed]),
    ...readDependentSchemas(schema).map(([name]) => name),
    ...listConditions(schemas, schema).flatMap((condition) => [
      ...readRequired(condition),
      ...readProperties(condition).map(([name]) => name),
      ...readDependentRequired(condition).flatMap(([name, needed]) => [name, ...needed]),
      ...Object.keys(objectMember(condition, "dependentSchemas")),
    ]),
  ];
}

/** Names of keys whose values have to stay as they are, because a condition looks at what is in them. */
export function readWholeNames(schemas: Schemas, schema: JsonObject): string[] {
  const properties = listConditions(schemas, schema).flatMap(readProperties);
  const looked = properties.filter(([, inner]) => looksInside(schemas, inner));
  return [...new Set(looked.map(([name]) => name))];
}

/** Every schema that has a say in whether the conditions of this one are met. */
function listConditions(schemas: Schemas, schema: JsonObject): JsonObject[] {
  const found = new Set<JsonObject>();
  const open = [member(schema, "if"), member(schema, "not")];
  while (open.length > 0) {
    const next = open.pop();
    if (!isObject(next) || found.has(next)) continue;
    found.add(next);
    const component = findComponent(schemas, next);
    if (component !== undefined) open.push(schemas[component]);
    open.push(...readInPlace(next));
  }
  return [...found];
}

function hasObjects(schema: JsonObject): boolean {
  return (readLiterals(schema) ?? []).some((value) => typeof value === "object" && value !== null);
}

/** Whether the schema looks at keys of the value, or of what is in it. */
function looksInside(schemas: Schemas, start: JsonValue): boolean {
  const seen = new Set<JsonValue>();
  const open: JsonValue[] = [start];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { node } of visits(next, "schema")) {
      if (hasObjects(node) || aboutKeys.some((key) => Object.hasOwn(node, key))) return true;
      const others = member(node, "additionalProperties");
      if (others !== undefined && others !== true) return true;
      const component = findComponent(schemas, node);
      if (component !== undefined) open.push(schemas[component] ?? true);
    }
  }
  return false;
}
