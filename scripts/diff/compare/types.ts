import { identityOf, type Side } from "../document-side.ts";
import { keyword, type SchemaPair } from "./schema-pair.ts";
import { shapeOf, type Shape } from "./normalized-schema.ts";

type Types = ReadonlySet<string> | undefined;
type Relation = "same" | "widened" | "narrowed" | "changed";

/** Formats that hold every value of another one. */
const contained: ReadonlyMap<unknown, readonly unknown[]> = new Map([
  ["int64", ["int32"]],
  ["double", ["float"]],
  ["date-time", ["date", "time"]],
]);

/** Types, formats and `null`. Gives whether it is worth to look further. */
export function compareTypes(pair: SchemaPair): boolean {
  const from = typesOf(pair.sides.base, pair.base);
  const to = typesOf(pair.sides.revision, pair.revision);
  const relation = takesListOf(pair, from, to) ? "widened" : relate(from, to);
  if (relation !== "same") reportTypes(pair, relation, nameTypes(from), nameTypes(to));
  else compareFormats(pair);
  if (relation !== "changed") compareNull(pair);
  return relation !== "changed";
}

/** What a schema says, or else what its alternatives say together. */
function typesOf(side: Side, shape: Shape): Types {
  const types = new Set<string>();
  const open = new Map([[identityOf(shape.at), shape]]);
  for (const one of open.values()) {
    const alternatives = one.types === undefined ? [...one.oneOf, ...one.anyOf] : [];
    if (one.types === undefined && alternatives.length === 0) return undefined;
    for (const type of one.types ?? []) types.add(type);
    for (const branch of alternatives) {
      const inner = shapeOf(side, branch);
      const identity = identityOf(inner.at);
      if (!open.has(identity)) open.set(identity, inner);
    }
  }
  return types;
}

function relate(from: Types, to: Types): Relation {
  const isWider = holds(to, from);
  const isNarrower = holds(from, to);
  if (isWider && isNarrower) return "same";
  if (isWider) return "widened";
  return isNarrower ? "narrowed" : "changed";
}

function holds(outer: Types, inner: Types): boolean {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  return [...inner].every((type) => outer.has(type) || (type === "integer" && outer.has("number")));
}

/** `?id=1` reads the same for a list that is repeated in the query as for a single value. */
function takesListOf(
  { use, isNested, sides, revision }: SchemaPair,
  from: Types,
  to: Types,
): boolean {
  const items = revision.keywords.get("items");
  if (use !== "parameter" || isNested || items === undefined || from === undefined) return false;
  if (from.has("array") || to?.size !== 1 || !to.has("array")) return false;
  return holds(typesOf(sides.revision, shapeOf(sides.revision, items)), from);
}

function reportTypes(pair: SchemaPair, relation: Relation, from: string, to: string): void {
  pair.report({
    rule: typeRule(pair, relation),
    from,
    to,
    message: `The type of ${pair.subject} changed from ${from} to ${to}.`,
  });
}

function typeRule({ use, isNested }: SchemaPair, relation: Relation): string {
  const narrowed = relation === "narrowed" && use === "request";
  const area = use === "parameter" && isNested ? "parameter-property" : use;
  return `${area}-type-${narrowed ? "list-narrowed" : relation}`;
}

function nameTypes(types: Types): string {
  return types === undefined ? "anything" : [...types].sort().join(" or ") || "nothing";
}

function compareFormats(pair: SchemaPair): void {
  const from = keyword(pair.base, "format");
  const to = keyword(pair.revision, "format");
  if (from === to) return;
  const isWider = to === undefined || isContained(from, to);
  const isNarrower = from === undefined || isContained(to, from);
  // A date where a time was is a value that clients cannot read, though it says less.
  const isSwap = (!isWider && !isNarrower) || (!pair.isSent && from === "date-time");
  const names = `from ${nameFormat(from)} to ${nameFormat(to)}`;
  const relation = isWider ? "widened" : pair.isSent ? "changed" : "narrowed";
  pair.report({
    rule: isSwap ? "format-changed" : typeRule(pair, relation),
    level: isSwap && !pair.isSent ? "warning" : undefined,
    from,
    to,
    message: `The format of ${pair.subject} changed ${names}.`,
  });
}

function isContained(inner: unknown, outer: unknown): boolean {
  return contained.get(outer)?.includes(inner) ?? false;
}

function nameFormat(format: unknown): string {
  return typeof format === "string" ? format : "any";
}

function compareNull({ base, revision, use, subject, report }: SchemaPair): void {
  if (base.nullable === revision.nullable) return;
  report({
    rule: revision.nullable ? `${use}-nullable` : `${use}-not-nullable`,
    from: base.nullable,
    to: revision.nullable,
    message: `${sentence(subject)} ${revision.nullable ? "may now be" : "may no longer be"} null.`,
  });
}

export function sentence(subject: string): string {
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}
