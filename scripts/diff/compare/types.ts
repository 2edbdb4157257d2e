import type { JsonValue } from "../../document/json.ts";
import { both } from "../both.ts";
import { identityOf, type DocumentSide, type NodeRef } from "../document-side.ts";
import type { RuleId } from "../rules/index.ts";
import { sentence } from "../wording.ts";
import { normalizeSchema, type NormalizedSchema } from "./normalized-schema.ts";
import { keyword, type SchemaPair } from "./schema-pair.ts";

type Types = ReadonlySet<string> | undefined;
type Difference = "widened" | "narrowed" | "changed";

const typeRules = {
  parameter: {
    widened: "parameter-type-widened",
    narrowed: "parameter-type-narrowed",
    changed: "parameter-type-changed",
  },
  "parameter-property": {
    widened: "parameter-property-type-widened",
    narrowed: "parameter-property-type-narrowed",
    changed: "parameter-property-type-changed",
  },
  request: {
    widened: "request-type-widened",
    narrowed: "request-type-list-narrowed",
    changed: "request-type-changed",
  },
  response: {
    widened: "response-type-widened",
    narrowed: "response-type-narrowed",
    changed: "response-type-changed",
  },
  "response-header": {
    widened: "response-header-type-widened",
    narrowed: "response-header-type-narrowed",
    changed: "response-header-type-changed",
  },
} as const;

const nullRules = {
  parameter: { nullable: "parameter-nullable", notNullable: "parameter-not-nullable" },
  request: { nullable: "request-nullable", notNullable: "request-not-nullable" },
  response: { nullable: "response-nullable", notNullable: "response-not-nullable" },
  "response-header": {
    nullable: "response-header-nullable",
    notNullable: "response-header-not-nullable",
  },
} as const;

/** Formats, each with those whose values it contains. */
const containedFormats: ReadonlyMap<unknown, readonly unknown[]> = new Map([
  ["int64", ["int32"]],
  ["double", ["float"]],
  ["date-time", ["date", "time"]],
]);

/** Types, formats and `null`. Returns whether the schemas have enough in common to compare them further. */
export function compareTypes(pair: SchemaPair): boolean {
  const from = typesOf(pair.sides.base, pair.base);
  const to = typesOf(pair.sides.revision, pair.revision);
  const items = itemsOfListOf(pair, from, to);
  if (items !== undefined) {
    reportTypes(pair, "widened", nameTypes(from), nameTypes(to));
    pair.compare(pair.base.at, items);
    return false;
  }
  const difference = compareTypeSets(from, to);
  if (difference === undefined) compareFormats(pair);
  else reportTypes(pair, difference, nameTypes(from), nameTypes(to));
  if (difference === "changed") return false;
  if (difference !== undefined && (from?.size === 0 || to?.size === 0)) return false;
  compareNull(pair);
  return true;
}

/** The types that a schema lists, or those of its alternatives together. */
function typesOf(side: DocumentSide, schema: NormalizedSchema): Types {
  const types = new Set<string>();
  const seen = new Set([identityOf(schema.at)]);
  const open = [schema];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const alternatives = next.types === undefined ? [...next.oneOf, ...next.anyOf] : [];
    if (next.types === undefined && alternatives.length === 0) return undefined;
    for (const type of next.types ?? []) types.add(type);
    for (const branch of alternatives) {
      const inner = normalizeSchema(side, branch);
      const identity = identityOf(inner.at);
      if (seen.has(identity)) continue;
      seen.add(identity);
      open.push(inner);
    }
  }
  return types;
}

function compareTypeSets(from: Types, to: Types): Difference | undefined {
  const isWider = includesTypes(to, from);
  const isNarrower = includesTypes(from, to);
  if (isWider && isNarrower) return undefined;
  if (isWider) return "widened";
  return isNarrower ? "narrowed" : "changed";
}

function includesTypes(outer: Types, inner: Types): boolean {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  return [...inner].every((type) => outer.has(type) || (type === "integer" && outer.has("number")));
}

/**
 * The items of a parameter that became a list of what it was. A single value in the query, `?id=1`, is a valid list of
 * one item.
 */
function itemsOfListOf(
  { use, isNested, sides, revision }: SchemaPair,
  from: Types,
  to: Types,
): NodeRef | undefined {
  const items = revision.keywords.get("items");
  if (use !== "parameter" || isNested || items === undefined || from === undefined)
    return undefined;
  if (from.has("array") || to?.size !== 1 || !to.has("array")) return undefined;
  if (Number(keyword(revision, "minItems") ?? 0) > 1) return undefined;
  const itemTypes = typesOf(sides.revision, normalizeSchema(sides.revision, items));
  return includesTypes(itemTypes, from) ? items : undefined;
}

function reportTypes(pair: SchemaPair, difference: Difference, from: string, to: string): void {
  pair.report({
    rule: typeRule(pair, difference),
    from,
    to,
    message: `The type of ${pair.subject} changed from ${from} to ${to}.`,
  });
}

function typeRule({ use, isNested }: SchemaPair, difference: Difference): RuleId {
  return typeRules[use === "parameter" && isNested ? "parameter-property" : use][difference];
}

function nameTypes(types: Types): string {
  return types === undefined ? "anything" : [...types].sort().join(" or ") || "nothing";
}

function compareFormats(pair: SchemaPair): void {
  const [from, to] = both(pair.base, pair.revision, (schema) => keyword(schema, "format"));
  if (from === to) return;
  const isWider = to === undefined || isContainedFormat(from, to);
  const isNarrower = from === undefined || isContainedFormat(to, from);
  // A client that parses a date-time cannot read a date, although its values are fewer.
  const isSwap = (!isWider && !isNarrower) || (!pair.isSent && from === "date-time");
  const difference = isWider ? "widened" : pair.isSent ? "changed" : "narrowed";
  pair.report({
    rule: isSwap ? "format-changed" : typeRule(pair, difference),
    level: isSwap && !pair.isSent ? "warning" : undefined,
    from,
    to,
    message: `The format of ${pair.subject} changed from ${nameFormat(from)} to ${nameFormat(to)}.`,
  });
}

function isContainedFormat(inner: JsonValue | undefined, outer: JsonValue | undefined): boolean {
  return containedFormats.get(outer)?.includes(inner) ?? false;
}

function nameFormat(format: JsonValue | undefined): string {
  return typeof format === "string" ? format : "any";
}

function compareNull({ base, revision, use, subject, report }: SchemaPair): void {
  if (base.nullable === revision.nullable) return;
  const rules = nullRules[use];
  report({
    rule: revision.nullable ? rules.nullable : rules.notNullable,
    from: base.nullable,
    to: revision.nullable,
    message: `${sentence(subject)} ${revision.nullable ? "may now be" : "may no longer be"} null.`,
  });
}
