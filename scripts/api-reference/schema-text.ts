import { arrayMember, isObject, objectMember, stringMember } from "../document/json.ts";
import type { JsonObject, JsonValue } from "../document/json.ts";
import { pointerOfReference, toTokens } from "../document/pointer.ts";
import { follow } from "../document/references.ts";

/** Values of an enum that are named before the others are left out. */
const mostValues = 12;

/** What a schema admits, in the words of TypeScript: `string`, `"a" | "b"`, `Project[]`. */
export function schemaText(schema: JsonValue | undefined, depth = 0): string {
  if (schema === undefined || schema === true) return "unknown";
  if (schema === false) return "never";
  if (!isObject(schema) || depth > 4) return "unknown";
  const name = componentName(schema);
  if (name !== undefined) return name;
  if (Object.hasOwn(schema, "const")) return JSON.stringify(schema["const"]);
  const values = arrayMember(schema, "enum");
  if (values.length > 0) return valuesText(values);
  const branches = [...arrayMember(schema, "oneOf"), ...arrayMember(schema, "anyOf")];
  if (branches.length > 0) return union(branches.map((branch) => schemaText(branch, depth + 1)));
  const parts = arrayMember(schema, "allOf").map((part) => schemaText(part, depth + 1));
  if (parts.length > 0) return [...new Set(parts)].join(" & ");
  return typesText(schema, depth);
}

function typesText(schema: JsonObject, depth: number): string {
  const type = schema["type"];
  const types = (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
  if (types.length === 0) return isObject(schema["properties"]) ? "object" : "unknown";
  return union(types.map((one) => typeText(one, schema, depth)));
}

function typeText(type: string, schema: JsonObject, depth: number): string {
  if (type === "array") {
    const items = schemaText(schema["items"], depth + 1);
    return items.includes(" ") ? `(${items})[]` : `${items}[]`;
  }
  const format = stringMember(schema, "format");
  if (format === "binary") return "file";
  if (type === "string" && format !== undefined) return `string (${format})`;
  const values = schema["additionalProperties"];
  if (type === "object" && isObject(values) && !isObject(schema["properties"]))
    return `Record<string, ${schemaText(values, depth + 1)}>`;
  return type;
}

function valuesText(values: readonly JsonValue[]): string {
  const shown = values.slice(0, mostValues).map((value) => JSON.stringify(value));
  return union([...shown, ...(values.length > mostValues ? ["…"] : [])]);
}

function union(texts: readonly string[]): string {
  return [...new Set(texts)].join(" | ");
}

/** `Project` of `#/components/schemas/Project`. */
function componentName(schema: JsonObject): string | undefined {
  const pointer = pointerOfReference(stringMember(schema, "$ref") ?? "");
  return pointer === undefined ? undefined : toTokens(pointer).at(-1);
}

/** A property of a body, also of an object within it: `room.lamps[].size`. */
export interface PropertyRow {
  readonly path: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly description: string;
}

/** Levels of objects within objects, and properties, that are listed. */
const most = { levels: 2, rows: 60 };

/** The properties of a schema in its order, those of objects within it after their own. */
export function propertyRows(document: JsonObject, schema: JsonValue | undefined): PropertyRow[] {
  return rowsBelow(document, schema, "", []).slice(0, most.rows);
}

function rowsBelow(
  document: JsonObject,
  schema: JsonValue | undefined,
  prefix: string,
  above: readonly JsonValue[],
): PropertyRow[] {
  const own = resolved(document, schema);
  if (own === undefined || above.includes(own) || above.length > most.levels) return [];
  const within = [...above, own];
  if (isObject(own["items"])) return rowsBelow(document, own["items"], `${prefix}[]`, within);
  const required = new Set(arrayMember(own, "required"));
  const rows = Object.entries(objectMember(own, "properties")).flatMap(([name, value]) => {
    const path = prefix === "" ? name : `${prefix}.${name}`;
    const property = resolved(document, value);
    const row = {
      path,
      type: schemaText(value),
      isRequired: required.has(name),
      description:
        stringMember(value, "description") ?? stringMember(property, "description") ?? "",
    };
    return [row, ...rowsBelow(document, value, path, within)];
  });
  const parts = arrayMember(own, "allOf").flatMap((part) =>
    rowsBelow(document, part, prefix, above),
  );
  return [...rows, ...parts];
}

/** The schema itself, or the only one of its alternatives that is not null. */
function resolved(document: JsonObject, schema: JsonValue | undefined): JsonObject | undefined {
  const found = follow(document, { node: schema, tokens: [] })?.node;
  if (!isObject(found)) return undefined;
  const branches = [...arrayMember(found, "oneOf"), ...arrayMember(found, "anyOf")].filter(
    (branch) => stringMember(branch, "type") !== "null",
  );
  const [only, ...others] = branches;
  return only !== undefined && others.length === 0 ? resolved(document, only) : found;
}
