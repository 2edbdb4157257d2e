import { isObject } from "../../document/json.ts";
import { both } from "../both.ts";
import { anySchema, child, type NodeRef } from "../document-side.ts";
import { isSame } from "../equal.ts";
import { applicatorMapRules, applicatorRules, type ApplicatorRules } from "./applicator-rules.ts";
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
  if (isSame(from?.value, to?.value)) {
    // Equal text may refer to a component that changed. Inside of `not` each change has the opposite effect.
    const isEntered = isObject(from?.value) && rules !== applicatorRules.not;
    if (from !== undefined && to !== undefined && isEntered) pair.compare(from, to);
    return;
  }
  const outcome = outcomeOf(from, to);
  pair.report({
    rule: rules[directionOf(pair)][outcome],
    base: from,
    revision: to,
    from: from?.value,
    to: to?.value,
    message: `${name} of ${pair.subject} was ${outcome}.`,
  });
}

function compareMap(pair: SchemaPair, rules: ApplicatorRules, key: string): void {
  const [from, to] = both(pair.base, pair.revision, ({ keywords }) => membersOf(keywords.get(key)));
  for (const name of new Set([...from.keys(), ...to.keys()]))
    compareApplicator(pair, rules, `${key} \`${name}\``, from.get(name), to.get(name));
}

function membersOf(map: NodeRef | undefined): ReadonlyMap<string, NodeRef> {
  if (map === undefined || !isObject(map.value)) return new Map();
  return new Map(Object.keys(map.value).map((name) => [name, child(map, name)]));
}

/** The first items, each with a schema of its own. */
function comparePrefixItems(pair: SchemaPair): void {
  const [from, to] = both(pair.base, pair.revision, ({ keywords }) =>
    itemsOf(keywords.get("prefixItems")),
  );
  for (let index = 0; index < Math.max(from.length, to.length); index += 1) {
    const [before, after] = [from[index], to[index]];
    if (before !== undefined && after !== undefined) {
      pair.compare(before, after);
      continue;
    }
    const outcome = before === undefined ? "added" : "removed";
    pair.report({
      rule: prefixItemsRules[directionOf(pair)][outcome],
      base: before,
      revision: after,
      message: `The schema of item ${index + 1} of ${pair.subject} was ${outcome}.`,
    });
  }
}

function itemsOf(list: NodeRef | undefined): NodeRef[] {
  if (list === undefined || !Array.isArray(list.value)) return [];
  return list.value.map((_, index) => child(list, index));
}
