import { isObject, type JsonValue } from "../../document/json.ts";
import { callCheck, type CheckScope } from "./check-scope.ts";
import { inlineCheck } from "./inline-check.ts";
import { limitLines } from "./limit-check.ts";
import { readLimits, withoutLimits } from "./limits.ts";
import { jsonKinds, listKinds } from "./schema.ts";
import { report, when } from "./source.ts";

/** What is known of a location before its value is read. */
type Presence = "required" | "optional" | "certain";

/** Statements for one location in the value: a key or an item. */
export function placeLines(
  variable: string,
  source: string,
  pointer: string,
  schema: JsonValue,
  presence: Presence,
  scope: CheckScope,
): string[] {
  const declaration = `const ${variable}: unknown = ${source};`;
  const isThere = presence === "optional" ? [`${variable} !== undefined`] : [];
  const limits = isObject(schema) ? readLimits(schema) : [];
  const unlimited = isObject(schema) && limits.length > 0 ? withoutLimits(schema) : schema;
  const inline = inlineCheck(scope.schemas, unlimited);
  if (inline !== undefined) {
    const failures = inline.failsWhen(variable);
    const bounds = limitLines(limits, variable, pointer);
    if (failures.length === 0 && presence !== "required")
      return bounds.length === 0 ? [] : [declaration, ...bounds];
    const conditions =
      failures.length === 0 ? [`${variable} === undefined`] : [...isThere, ...failures];
    return [declaration, when(conditions, report(pointer, inline.expected, variable)), ...bounds];
  }
  const check = scope.nameCheck(schema);
  // Whatever admits every kind of value would let a missing one pass.
  const isBlind =
    presence === "required" && listKinds(scope.schemas, schema).length === jsonKinds.length;
  if (isBlind) {
    const missing = when([`${variable} === undefined`], report(pointer, "a value", variable));
    return [declaration, missing, `else ${callCheck(check, variable, pointer)}`];
  }
  return presence === "optional"
    ? [declaration, when(isThere, callCheck(check, variable, pointer))]
    : [callCheck(check, source, pointer)];
}
