import { arrayMember, member, type JsonObject } from "../../document/json.ts";
import type { CheckScope } from "./check-scope.ts";
import { placeLines } from "./place-check.ts";
import { isOpaque } from "./schema.ts";
import { block, pointerTo, report, when } from "./source.ts";

/** Statements for a value that is an array. */
export function arrayLines(schema: JsonObject, scope: CheckScope): string[] {
  const first = arrayMember(schema, "prefixItems");
  const places = first.flatMap((item, index) =>
    placeLines(
      `item${index}`,
      `value[${index}]`,
      pointerTo(String(index)),
      item,
      "optional",
      scope,
    ),
  );
  const rest = placeLines(
    "item",
    "value[index]",
    pointerToItem,
    member(schema, "items") ?? true,
    "certain",
    scope,
  );
  return [...places, ...eachItem(first.length, rest), ...containsLines(schema, scope)];
}

/** Pointer to the item that a loop is at. */
export const pointerToItem = 'at + "/" + index';

export function eachItem(from: number, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return block(`for (let index = ${from}; index < value.length; index += 1)`, lines);
}

function containsLines(schema: JsonObject, scope: CheckScope): string[] {
  const wanted = member(schema, "contains");
  if (wanted === undefined || isOpaque(scope.schemas, wanted)) return [];
  const least = member(schema, "minContains") ?? 1;
  const bounds = [
    { limit: least === 0 ? undefined : least, comparison: "<", word: "at least" },
    { limit: member(schema, "maxContains"), comparison: ">", word: "at most" },
  ];
  return bounds.flatMap(({ limit, comparison, word }) => {
    if (typeof limit !== "number") return [];
    const found = `countFitting(${scope.nameCheck(scope.toExact(wanted))}, value)`;
    const issue = report("at", `${word} ${limit} such items`, "value");
    return [when([`${found} ${comparison} ${limit}`], issue)];
  });
}
