import { member, type JsonObject } from "../../document/json.ts";
import { quote } from "../literal.ts";
import { callInPlace, type CheckScope } from "./check-scope.ts";
import { writeMatch } from "./patterns.ts";
import { placeLines } from "./place-check.ts";
import {
  readDependentRequired,
  readDependentSchemas,
  readOtherKeys,
  readPatterns,
  readProperties,
  readRequired,
} from "./schema.ts";
import { block, pointerTo, read, report, when } from "./source.ts";

/** Statements for a value that is an object. */
export function objectLines(schema: JsonObject, scope: CheckScope): string[] {
  const required = new Set(readRequired(schema));
  const properties = readProperties(schema);
  const names = new Set(properties.map(([name]) => name));
  const bare = [...required]
    .filter((name) => !names.has(name))
    .map((name) => [name, true] as const);
  const places = [...properties, ...bare].flatMap(([name, inner], index) =>
    placeLines(
      `value${index + 1}`,
      read("value", name),
      pointerTo(name),
      inner,
      required.has(name) ? "required" : "optional",
      scope,
    ),
  );
  return [...places, ...keyLines(schema, [...names], scope), ...dependentLines(schema, scope)];
}

/** Pointer to the key that a loop is at. */
export const pointerToKey = 'at + "/" + token(key)';

export function eachKey(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : block("for (const key of Object.keys(value))", lines);
}

/** What is said of keys by their names, by patterns, and of all others. */
function keyLines(schema: JsonObject, names: readonly string[], scope: CheckScope): string[] {
  const keyNames = member(schema, "propertyNames");
  const patterns = readPatterns(schema);
  return eachKey([
    ...(keyNames === undefined || keyNames === true
      ? []
      : [`${scope.nameCheck(keyNames)}(key, ${pointerToKey}, report);`]),
    ...patterns.flatMap(([pattern, inner], index) => {
      const lines = placeLines(
        `match${index + 1}`,
        "value[key]",
        pointerToKey,
        inner,
        "certain",
        scope,
      );
      return lines.length === 0 ? [] : block(`if (${writeMatch("key", pattern)})`, lines);
    }),
    ...otherKeyLines(
      schema,
      [
        ...(names.length === 0 ? [] : [`[${names.map(quote).join(", ")}].includes(key)`]),
        ...patterns.map(([pattern]) => writeMatch("key", pattern)),
      ],
      scope,
    ),
  ]);
}

/** @param known conditions on keys that are spoken of */
function otherKeyLines(schema: JsonObject, known: readonly string[], scope: CheckScope): string[] {
  const others = readOtherKeys(schema);
  if (others === undefined || others === true) return [];
  if (others === false)
    return [
      when(
        known.map((condition) => `!${condition}`),
        report(pointerToKey, "no such key", "value[key]"),
      ),
    ];
  const lines = placeLines("other", "value[key]", pointerToKey, others, "optional", scope);
  if (lines.length === 0 || known.length === 0) return lines;
  return [when([known.join(" || ")], "continue;"), ...lines];
}

/** What has to be there, or to fit, once a key is there. */
function dependentLines(schema: JsonObject, scope: CheckScope): string[] {
  const isThere = (name: string) => `${read("value", name)} !== undefined`;
  return [
    ...readDependentRequired(schema).flatMap(([name, needed]) =>
      needed.map((other) =>
        when(
          [isThere(name), `${read("value", other)} === undefined`],
          report(pointerTo(other), "a value", read("value", other)),
        ),
      ),
    ),
    ...readDependentSchemas(schema).flatMap(([name, inner]) =>
      callInPlace(inner, scope).map((call) => when([isThere(name)], call)),
    ),
  ];
}
