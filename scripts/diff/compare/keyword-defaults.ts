import { isObject, type JsonObject, type JsonValue } from "../../document/json.ts";

/** A keyword with its default says the same as an absent one. */
const defaults: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ["minLength", 0],
  ["minItems", 0],
  ["minProperties", 0],
  ["minContains", 1],
  ["uniqueItems", false],
  ["deprecated", false],
  ["readOnly", false],
  ["writeOnly", false],
  ["not", false],
]);

/** Keywords with a schema that say nothing when it allows every value. */
const free = new Set([
  ...["additionalProperties", "unevaluatedProperties", "propertyNames"],
  ...["items", "unevaluatedItems", "contentSchema"],
]);

/** The keywords of a schema that say something. The schema `false`, and `not` of everything, list no type. */
export function withoutDefaults(value: JsonValue | undefined): JsonObject {
  if (value === false) return { type: [] };
  if (!isObject(value)) return {};
  const isIdle = (key: string) =>
    value[key] === defaults.get(key) || (free.has(key) && allowsEverything(value[key]));
  const keys = Object.keys(value);
  const schema = keys.some(isIdle)
    ? Object.fromEntries(keys.filter((key) => !isIdle(key)).map((key) => [key, value[key] ?? null]))
    : value;
  if (allowsEverything(schema["not"])) return { type: [] };
  return withoutIdle(value, schema);
}

export function allowsEverything(schema: JsonValue | undefined): boolean {
  return schema === true || (isObject(schema) && Object.keys(schema).length === 0);
}

/** Whether a schema is `false`, or `not` of everything, which OpenAPI 3.0 has instead. */
export function allowsNothing(schema: JsonValue | undefined): boolean {
  if (!isObject(schema)) return schema === false;
  return Object.keys(schema).join() === "not" && allowsEverything(schema["not"]);
}

/** Without the keywords that another one, or the lack of it, makes idle. */
function withoutIdle(written: JsonObject, schema: JsonObject): JsonObject {
  const idle = new Set<string>();
  const isDecided = allowsEverything(schema["if"]) || allowsNothing(schema["if"]);
  if (isDecided) idle.add("if").add("then").add("else");
  if (schema["if"] === undefined) idle.add("then").add("else");
  else if (schema["then"] === undefined && schema["else"] === undefined) idle.add("if");
  const mayLack = schema["minContains"] === 0 && schema["maxContains"] === undefined;
  if (schema["contains"] !== undefined && mayLack) idle.add("contains").add("minContains");
  if (allowsEverything(written["additionalProperties"])) idle.add("unevaluatedProperties");
  if (allowsEverything(written["items"])) idle.add("unevaluatedItems");
  if (![...idle].some((key) => schema[key] !== undefined)) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !idle.has(key)));
}
