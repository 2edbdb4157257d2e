import { isObject } from "../../document/json.ts";
import { both } from "../both.ts";
import { anySchema, child, type DocumentSide, type NodeRef } from "../document-side.ts";
import { isSame } from "../equal.ts";
import { applicatorMapRules, applicatorRules, type ApplicatorRules } from "./applicator-rules.ts";
import type { RuleId } from "../rules/index.ts";
import { allowsEverything } from "./keyword-defaults.ts";
import { normalizeSchema } from "./normalize-schema.ts";
import type { NormalizedSchema } from "./normalized-schema.ts";
import { directionOf, outcomeOf, type SchemaPair } from "./schema-pair.ts";

const prefixItemsRules = {
  request: { added: "request-prefix-items-added", removed: "request-prefix-items-removed" },
  response: { added: "response-prefix-items-added", removed: "response-prefix-items-removed" },
} as const;

/** Items, and the keywords that limit values by more than types and properties do. */
export function compareApplicators(pair: SchemaPair): void {
  compareItems(pair);
  comparePrefixItems(pair);
  for (const [key, rules] of Object.entries(applicatorRules)) {
    const [from, to] = both(pair.base, pair.revision, ({ keywords }) => keywords.get(key));
    compareApplicator(pair, rules, key, from, to);
  }
  for (const [key, rules] of Object.entries(applicatorMapRules)) compareMap(pair, rules, key);
}

function compareItems({ base, revision, compare }: SchemaPair): void {
  const [from, to] = both(base, revision, ({ keywords }) => keywords.get("items"));
  if (from === undefined && to === undefined) return;
  compare(from ?? anySchema(base.at, "items"), to ?? anySchema(revision.at, "items"));
}

function compareApplicator(
  pair: SchemaPair,
  rules: ApplicatorRules,
  name: string,
  from: NodeRef | undefined,
  to: NodeRef | undefined,
): void {
  // Inside of `not` and `if` a change has another effect than outside.
  const isOpaque = rules === applicatorRules.not || rules === applicatorRules.if;
  if (from !== undefined && to !== undefined && !isOpaque && isSchema(from) && isSchema(to)) {
    pair.compare(from, to);
    return;
  }
  if (isSame(sorted(from), sorted(to))) return;
  const outcome = outcomeOf(from, to);
  const rule = rules[directionOf(pair)][outcome];
  if (rule === undefined) return;
  if (rules === applicatorRules.not && from !== undefined && to !== undefined) {
    const [excludesLess, excludesMore] = [pair.narrows(from, to), pair.widens(from, to)];
    if (!excludesLess && !excludesMore) return;
    const isHarmless = pair.isSent ? !excludesMore : !excludesLess;
    reportApplicator(pair, rule, name, from, to, isHarmless ? "info" : undefined);
    return;
  }
  reportApplicator(pair, rule, name, from, to, levelOfList(pair, from, to));
}

/** A list of names that got shorter asks for less. */
function levelOfList(
  { isSent }: SchemaPair,
  from: NodeRef | undefined,
  to: NodeRef | undefined,
): "info" | undefined {
  if (!Array.isArray(from?.value) || !Array.isArray(to?.value)) return undefined;
  const [shorter, longer] = isSent ? [to.value, from.value] : [from.value, to.value];
  return shorter.every((name) => longer.includes(name)) ? "info" : undefined;
}

function reportApplicator(
  pair: SchemaPair,
  rule: RuleId,
  name: string,
  from: NodeRef | undefined,
  to: NodeRef | undefined,
  level: "info" | undefined,
): void {
  pair.report({
    rule,
    level,
    base: from,
    revision: to,
    from: from?.value,
    to: to?.value,
    message: `${name} of ${pair.subject} was ${outcomeOf(from, to)}.`,
  });
}

/** The order of a list of names means nothing. */
function sorted(at: NodeRef | undefined): NodeRef["value"] {
  return Array.isArray(at?.value) ? at.value.map(String).sort() : at?.value;
}

function isSchema({ value }: NodeRef): boolean {
  return isObject(value) || typeof value === "boolean";
}

function compareMap(pair: SchemaPair, rules: ApplicatorRules, key: string): void {
  const [from, to] = both(pair.base, pair.revision, ({ keywords }) => membersOf(keywords.get(key)));
  for (const name of new Set([...from.keys(), ...to.keys()]))
    compareApplicator(pair, rules, `${key} \`${name}\``, from.get(name), to.get(name));
}

function membersOf(map: NodeRef | undefined): ReadonlyMap<string, NodeRef> {
  if (map === undefined || !isObject(map.value)) return new Map();
  const members = Object.keys(map.value).map((name) => [name, child(map, name)] as const);
  return new Map(members.filter(([, { value }]) => !saysNothing(value)));
}

/** A schema that allows everything, or a list of no properties. */
function saysNothing(value: NodeRef["value"]): boolean {
  return allowsEverything(value) || (Array.isArray(value) && value.length === 0);
}

/** The first items, each with a schema of its own. The others have that of `items`. */
function comparePrefixItems(pair: SchemaPair): void {
  const { base, revision } = pair;
  const [from, to] = both(base, revision, ({ keywords }) => itemsOf(keywords.get("prefixItems")));
  const [others, othersNow] = [
    restOf(pair.sides.base, base),
    restOf(pair.sides.revision, revision),
  ];
  for (let index = 0; index < Math.max(from.length, to.length); index += 1) {
    const [before, after] = [from[index] ?? others, to[index] ?? othersNow];
    const isListed = from[index] !== undefined && to[index] !== undefined;
    const isDescribed = others !== false && othersNow !== false;
    if (isSchemaAt(before) && isSchemaAt(after) && (isListed || isDescribed)) {
      pair.compare(before, after);
      continue;
    }
    reportPrefixItem(pair, index, from[index], to[index]);
  }
}

/** The schema of the items without a schema of their own; `false` when there may be no such items. */
function restOf(side: DocumentSide, { keywords }: NormalizedSchema): NodeRef | false | undefined {
  const items = keywords.get("items");
  if (items === undefined) return undefined;
  return normalizeSchema(side, items).types?.size === 0 ? false : items;
}

function isSchemaAt(at: NodeRef | false | undefined): at is NodeRef {
  return at !== undefined && at !== false;
}

/** Beside `items: false` a schema for one more item allows it. Otherwise it limits what the item may be. */
function reportPrefixItem(
  pair: SchemaPair,
  index: number,
  from: NodeRef | undefined,
  to: NodeRef | undefined,
): void {
  const outcome = from === undefined ? "added" : "removed";
  const { base, revision, sides } = pair;
  const rest = from === undefined ? restOf(sides.base, base) : restOf(sides.revision, revision);
  const isClosed = rest === false;
  const isLimiting = isClosed === (outcome === "removed");
  const what = isClosed
    ? `is ${outcome === "added" ? "allowed now" : "no longer allowed"}`
    : `has ${outcome === "added" ? "a schema now" : "no schema any more"}`;
  pair.report({
    rule: prefixItemsRules[directionOf(pair)][outcome],
    level: isClosed ? (isLimiting === pair.isSent ? "error" : "info") : undefined,
    base: from,
    revision: to,
    message: `Item ${index + 1} of ${pair.subject} ${what}.`,
  });
}

function itemsOf(list: NodeRef | undefined): NodeRef[] {
  if (list === undefined || !Array.isArray(list.value)) return [];
  return list.value.map((_, index) => child(list, index));
}
