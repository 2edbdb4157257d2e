import { member, type JsonObject, type JsonValue } from "../../document/json.ts";
import { callInPlace, fitsWhen, type CheckScope } from "./check-scope.ts";
import { inlineCheck } from "./inline-check.ts";
import { isOpaque } from "./schema.ts";
import { report, when } from "./source.ts";

/** Statements for `not`, and for what `if` decides on. */
export function conditionLines(schema: JsonObject, scope: CheckScope): string[] {
  return [...notLines(schema, scope), ...ifLines(schema, scope)];
}

function notLines(schema: JsonObject, scope: CheckScope): string[] {
  const forbidden = member(schema, "not");
  if (forbidden === undefined || isOpaque(scope.schemas, forbidden)) return [];
  const { expected = "what is forbidden" } = inlineCheck(scope.schemas, forbidden) ?? {};
  const issue = report("at", `anything but ${expected}`, "value");
  return [when([fitsWhen(scope.toExact(forbidden), scope)], issue)];
}

function ifLines(schema: JsonObject, scope: CheckScope): string[] {
  const condition = member(schema, "if");
  if (condition === undefined || isOpaque(scope.schemas, condition)) return [];
  const [then = [], otherwise = []] = ["then", "else"].map((key) => call(member(schema, key)));
  if (then.length + otherwise.length === 0) return [];
  const fits = fitsWhen(scope.toExact(condition), scope);
  if (then.length === 0) return otherwise.map((line) => when([`!${fits}`], line));
  return [...then.map((line) => when([fits], line)), ...otherwise.map((line) => `else ${line}`)];

  function call(part: JsonValue | undefined): string[] {
    return part === undefined ? [] : callInPlace(part, scope);
  }
}
