import { both } from "../both.ts";
import { identityOf, type DocumentSide, type NodeRef } from "../document-side.ts";
import type { RuleId } from "../rules/index.ts";
import { sentence } from "../wording.ts";
import { includesFormat, isRelated, typesOfFormat } from "./formats.ts";
import { valuesBeside } from "./listed-values.ts";
import { normalizeSchema } from "./normalize-schema.ts";
import type { NormalizedSchema } from "./normalized-schema.ts";
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

/** Types, formats and `null`. Returns whether the schemas have enough in common to compare them further. */
export function compareTypes(pair: SchemaPair): boolean {
  const from = typesOf(pair.sides.base, pair.base);
  const to = typesOf(pair.sides.revision, pair.revision);
  const items = itemsOfListOf(pair, from, to);
  if (items !== undefined) {
    reportTypes(pair, "widened", from, to);
    // Items that are texts may be whatever is written as text.
    if (includesTypes(pair, listedTypes(pair, items), from, false))
      pair.compare(pair.base.at, items);
    return false;
  }
  const difference = compareTypeSets(pair, from, to);
  const isTold = difference !== "changed" && isOneOf(pair.base) && isOneOf(pair.revision);
  if (difference !== undefined && !isTold) reportTypes(pair, difference, from, to);
  compareFormats(pair, commonTypes(from, to), difference);
  if (difference === "changed") return false;
  if (difference !== undefined && (from?.size === 0 || to?.size === 0)) return false;
  if (!pair.isAlternative) compareNull(pair);
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

/** Where both sides are one of several, these say which types came or went. */
function isOneOf({ types, oneOf, anyOf }: NormalizedSchema): boolean {
  return types === undefined && oneOf.length > 0 && anyOf.length === 0;
}

function compareTypeSets(pair: SchemaPair, from: Types, to: Types): Difference | undefined {
  const difference = compareSets(
    includesTypes(pair, to, from, false),
    includesTypes(pair, from, to, false),
  );
  if (difference === undefined || !pair.isText) return difference;
  // Listed values are compared as they are written, whatever their types.
  const isListed =
    valuesBeside(pair.base, pair.revision) !== undefined &&
    valuesBeside(pair.revision, pair.base) !== undefined;
  if (isListed) return pair.isSent ? "widened" : "narrowed";
  if (difference !== "changed") return difference;
  // A number is a text as well. It is another thing to read a text where a number was read before.
  const isWider = includesTypes(pair, to, from, true);
  const isNarrower = !pair.isSent && includesTypes(pair, from, to, true);
  return compareSets(isWider, isNarrower) ?? difference;
}

function compareSets(isWider: boolean, isNarrower: boolean): Difference | undefined {
  if (isWider && isNarrower) return undefined;
  if (isWider) return "widened";
  return isNarrower ? "narrowed" : "changed";
}

const writtenAsText = ["integer", "number", "boolean"];

function includesTypes(
  { base, revision }: SchemaPair,
  outer: Types,
  inner: Types,
  isText: boolean,
): boolean {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  // Listed values are compared as such: a whole number may be one of them.
  const hasValues = base.values !== undefined || revision.values !== undefined;
  const includes = (type: string) =>
    outer.has(type) ||
    (type === "integer" && outer.has("number")) ||
    (type === "number" && hasValues && outer.has("integer")) ||
    (isText && outer.has("string") && writtenAsText.includes(type));
  return [...inner].every(includes);
}

/** The types that may be the same on both sides; `undefined` for all. */
function commonTypes(from: Types, to: Types): Types {
  if (from === undefined || to === undefined) return from ?? to;
  return new Set([...from].filter((type) => to.has(type)));
}

/**
 * The items of a parameter that became a list of what it was. A single value in the query, `?id=1`, is a valid list of
 * one item.
 */
function itemsOfListOf(pair: SchemaPair, from: Types, to: Types): NodeRef | undefined {
  const { use, isNested, revision } = pair;
  const items = revision.keywords.get("items");
  if (use !== "parameter" || isNested || items === undefined || from === undefined)
    return undefined;
  if (from.has("array") || to?.size !== 1 || !to.has("array")) return undefined;
  if (Number(keyword(revision, "minItems") ?? 0) > 1) return undefined;
  return includesTypes(pair, listedTypes(pair, items), from, pair.isText) ? items : undefined;
}

function listedTypes({ sides }: SchemaPair, items: NodeRef): Types {
  return typesOf(sides.revision, normalizeSchema(sides.revision, items));
}

function reportTypes(pair: SchemaPair, difference: Difference, base: Types, revision: Types): void {
  const [from, to] = [nameTypes(base, pair.base), nameTypes(revision, pair.revision)];
  pair.report({
    rule: typeRule(pair, difference),
    from,
    to,
    // On the wire both may be the same text.
    isTypeBroken: pair.isText && !includesTypes(pair, revision, base, false) ? true : undefined,
    message: describeTypes(pair.subject, from, to),
  });
}

function describeTypes(subject: string, from: string, to: string): string {
  if (to === none) return `${sentence(subject)} allows no value any more (its type was ${from}).`;
  if (from === none) return `${sentence(subject)} allows values now (its type is ${to}).`;
  return `The type of ${subject} changed from ${from} to ${to}.`;
}

function typeRule({ use, isNested }: SchemaPair, difference: Difference): RuleId {
  return typeRules[use === "parameter" && isNested ? "parameter-property" : use][difference];
}

/** The types of a schema that allows no value. */
const none = "nothing";

function nameTypes(types: Types, { nullable }: NormalizedSchema): string {
  if (types === undefined) return "anything";
  return [...types].sort().join(" or ") || (nullable ? "null" : none);
}

/** A format is compared where both sides have values of its type. What the types say already is not told again. */
function compareFormats(pair: SchemaPair, types: Types, told: Difference | undefined): void {
  const [from, to] = both(pair.base, pair.revision, formatOf);
  if (from === to) return;
  const isAbout = (format: string | undefined) =>
    format === undefined ||
    types === undefined ||
    typesOfFormat(format).some((type) => types.has(type));
  if (!isAbout(from) || !isAbout(to)) return;
  const [isWider, isNarrower] = [includesFormat(to, from), includesFormat(from, to)];
  const areListed = pair.base.values !== undefined && pair.revision.values !== undefined;
  if ((isWider && isNarrower) || areListed) {
    pair.report({
      rule: "schema-keyword-changed",
      from,
      to,
      message: formatMessage(pair, from, to),
    });
    return;
  }
  const isSwap = !isWider && !isNarrower;
  const difference = isWider ? "widened" : pair.isSent ? "changed" : "narrowed";
  if (!isSwap && (isWider ? "widened" : "narrowed") === told) return;
  pair.report({
    rule: isSwap ? "format-changed" : typeRule(pair, difference),
    level: isSwap && (!pair.isSent || isRelated(from, to)) ? "warning" : undefined,
    from,
    to,
    message: formatMessage(pair, from, to),
  });
}

function formatOf(schema: NormalizedSchema): string | undefined {
  const format = keyword(schema, "format");
  return typeof format === "string" ? format : undefined;
}

function formatMessage(
  { subject }: SchemaPair,
  from: string | undefined,
  to: string | undefined,
): string {
  return `The format of ${subject} changed from ${from ?? "any"} to ${to ?? "any"}.`;
}

export function compareNull({ base, revision, use, subject, report }: SchemaPair): void {
  if (base.nullable === revision.nullable) return;
  const rules = nullRules[use];
  report({
    rule: revision.nullable ? rules.nullable : rules.notNullable,
    from: base.nullable,
    to: revision.nullable,
    message: `${sentence(subject)} ${revision.nullable ? "may now be" : "may no longer be"} null.`,
  });
}
