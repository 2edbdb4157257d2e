import {
  arrayMember,
  isObject,
  member,
  type JsonObject,
  type JsonValue,
} from "../../document/json.ts";
import { openReferenceKey } from "../../document/identifiers.ts";
import { quote } from "../literal.ts";
import { eachItem, pointerToItem } from "./array-check.ts";
import { fitsWhen, type CheckScope } from "./check-scope.ts";
import { eachKey, pointerToKey } from "./object-check.ts";
import { writeMatch } from "./patterns.ts";
import { placeLines } from "./place-check.ts";
import {
  findComponent,
  readDependentSchemas,
  readExactlyOne,
  readInPlace,
  readParts,
  readPatterns,
  readProperties,
  readUnions,
  type Schemas,
} from "./schema.ts";
import { read, report, when } from "./source.ts";

/** Statements for the keys of which no schema of the value says anything. */
export function unevaluatedKeyLines(schema: JsonObject, scope: CheckScope): string[] {
  const others = member(schema, "unevaluatedProperties");
  if (others === undefined || others === true) return [];
  const covered = coversCondition("Key", withoutOthers(schema, "unevaluatedProperties"), scope);
  if (covered === "true") return [];
  const skip = covered === "false" ? [] : [when([covered], "continue;")];
  const lines =
    others === false
      ? [report(pointerToKey, "no such key", "value[key]")]
      : placeLines("unevaluated", "value[key]", pointerToKey, others, "certain", scope);
  return lines.length === 0 ? [] : eachKey([...skip, ...lines]);
}

/** Statements for the items of which no schema of the value says anything. */
export function unevaluatedItemLines(schema: JsonObject, scope: CheckScope): string[] {
  const others = member(schema, "unevaluatedItems");
  if (others === undefined || others === true) return [];
  const covered = coversCondition("Item", withoutOthers(schema, "unevaluatedItems"), scope);
  if (covered === "true") return [];
  const skip = covered === "false" ? [] : [when([covered], "continue;")];
  const lines = placeLines("unevaluated", "value[index]", pointerToItem, others, "certain", scope);
  return lines.length === 0 ? [] : eachItem(0, [...skip, ...lines]);
}

function withoutOthers(schema: JsonObject, keyword: string): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== keyword));
}

/** Statement of a function that tells whether the schema says something of a key or an item. */
export function coversLine(what: "Key" | "Item", schema: JsonValue, scope: CheckScope): string {
  return `return ${isObject(schema) ? coversCondition(what, schema, scope) : "false"};`;
}

/** Condition that the schema, or one that the value fits beside it, says something of `key`, or of the item at `index`. */
function coversCondition(what: "Key" | "Item", schema: JsonObject, scope: CheckScope): string {
  const { schemas } = scope;
  const index = what === "Key" ? "key" : "index";
  const own = what === "Key" ? keyConditions(schema) : itemConditions(schema, scope);
  if (own.includes("true") || Object.hasOwn(schema, openReferenceKey)) return "true";
  const covers = (part: JsonValue) =>
    isCovering(what, part, schemas) ? [`${scope.nameCovers(what, part)}(value, ${index})`] : [];
  const coversWhen = (condition: () => string, part: JsonValue | undefined) =>
    covers(part ?? true).map((covered) => `(${condition()} && ${covered})`);
  const branches = [...readUnions(schema).flat(), ...readExactlyOne(schema)];
  const decision = member(schema, "if");
  const fits = () => fitsWhen(scope.toExact(decision ?? true), scope);
  const conditions = [
    ...own,
    ...readParts(schemas, schema).flatMap(covers),
    ...branches.flatMap((part) => coversWhen(() => fitsWhen(part, scope), part)),
    ...readDependentSchemas(schema).flatMap(([name, part]) =>
      what === "Key" ? coversWhen(() => `${read("value", name)} !== undefined`, part) : [],
    ),
    ...(decision === undefined
      ? []
      : [
          ...coversWhen(fits, decision),
          ...coversWhen(fits, member(schema, "then")),
          ...coversWhen(() => `!${fits()}`, member(schema, "else")),
        ]),
  ];
  return conditions.length === 0 ? "false" : conditions.join(" || ");
}

function keyConditions(schema: JsonObject): string[] {
  const hasAll = ["additionalProperties", "unevaluatedProperties"].some((key) =>
    Object.hasOwn(schema, key),
  );
  if (hasAll) return ["true"];
  const names = readProperties(schema).map(([name]) => quote(name));
  return [
    ...(names.length === 0 ? [] : [`[${names.join(", ")}].includes(key)`]),
    ...readPatterns(schema).map(([pattern]) => writeMatch("key", pattern)),
  ];
}

function itemConditions(schema: JsonObject, scope: CheckScope): string[] {
  const hasAll = ["items", "unevaluatedItems"].some((key) => Object.hasOwn(schema, key));
  if (hasAll) return ["true"];
  const { length } = arrayMember(schema, "prefixItems");
  const wanted = member(schema, "contains");
  return [
    ...(length === 0 ? [] : [`index < ${length}`]),
    ...(wanted === undefined ? [] : [fitsWhen(scope.toExact(wanted), scope, "value[index]")]),
  ];
}

const speaking = {
  Key: [
    ...["properties", "patternProperties", "additionalProperties", "unevaluatedProperties"],
    openReferenceKey,
  ],
  Item: ["items", "prefixItems", "contains", "unevaluatedItems", openReferenceKey],
};

/** Whether the schema may say something of any key, or of any item. */
function isCovering(what: "Key" | "Item", start: JsonValue, schemas: Schemas): boolean {
  const seen = new Set<JsonValue>();
  const open: JsonValue[] = [start];
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    if (!isObject(schema) || seen.has(schema)) continue;
    seen.add(schema);
    const one = schema;
    if (speaking[what].some((key) => Object.hasOwn(one, key))) return true;
    const component = findComponent(schemas, schema);
    if (component !== undefined) open.push(schemas[component] ?? true);
    open.push(...readInPlace(schema));
  }
  return false;
}
