import type { JsonValue } from "../../document/json.ts";
import { inlineCheck } from "./inline-check.ts";
import type { Schemas } from "./schema.ts";
import { report } from "./source.ts";

/** Where a function is written that checks values against schemas. */
export interface CheckScope {
  readonly schemas: Schemas;
  /** Name of the function that checks values against the schema. */
  nameCheck(schema: JsonValue): string;
  /** Name of the function that tells whether the schema says something of a key, or of an item, of a value. */
  nameCovers(what: "Key" | "Item", schema: JsonValue): string;
  /** The schema as conditions read it. */
  toExact(schema: JsonValue): JsonValue;
  /** Whether several roads from one value lead to the schema, so that it would be checked again and again. */
  isShared(schema: JsonValue): boolean;
}

/** Statement that checks another value than the function's own. */
export function callCheck(check: string, value: string, pointer: string): string {
  return `${check}(${value}, ${pointer}, report);`;
}

/** Statements that check the function's own value against one more schema. */
export function callInPlace(schema: JsonValue, scope: CheckScope): string[] {
  const inline = inlineCheck(scope.schemas, schema);
  if (inline?.failsWhen("value").length === 0) return [];
  if (schema === false) return [report("at", "nothing", "value")];
  const check = scope.nameCheck(schema);
  return [
    scope.isShared(schema) ? `once(${check}, value, at, report);` : callCheck(check, "value", "at"),
  ];
}

/** Condition that the function's own value fits a schema. */
export function fitsWhen(schema: JsonValue, scope: CheckScope, value = "value"): string {
  return `fits(${scope.nameCheck(schema)}, ${value})`;
}
