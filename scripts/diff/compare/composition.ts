import {
  arrayMember,
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
} from "../../document/json.ts";
import { below, identityOf, type Located, type Side } from "../document-side.ts";
import { prose } from "./annotations.ts";
import { canonical, isSame, show } from "./equal.ts";
import { grouped } from "../../lib/group-by.ts";
import { directionOf, keyword, type SchemaPair } from "./schema-pair.ts";
import { shapeOf, type Shape } from "./normalized-schema.ts";
import { sentence } from "./types.ts";

/** Alternatives, branches that could not be merged, and discriminators. */
export function compareComposition(pair: SchemaPair): void {
  compareAlternatives(pair);
  compareRest(pair);
  compareProseBranches(pair);
  compareDiscriminator(pair);
}

/** Whether `X` became one of several, where `X` is still among them; then there is nothing else to compare. */
export function isWrapped(pair: SchemaPair): boolean {
  const { base, revision, sides, isSent } = pair;
  if (base.oneOf.length > 0 || revision.oneOf.length === 0) return false;
  const kept = revision.oneOf.find((branch) =>
    isSame(content(sides.revision, branch), content(sides.base, base.at)),
  );
  if (kept === undefined) return false;
  pair.report({
    rule: "wrapped-in-one-of",
    level: isSent ? "info" : undefined,
    revision: revision.oneOf[0],
    message: `${sentence(pair.subject)} became one of ${revision.oneOf.length} schemas: ${revision.oneOf.map(nameBranch).join(", ")}.`,
  });
  return true;
}

/** What a schema says of values. */
function content(side: Side, located: Located): Located["value"] {
  const { value } = side.resolve(located);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !prose.has(key)));
}

type Alternatives = "oneOf" | "anyOf";

function compareAlternatives(pair: SchemaPair): void {
  const { base, revision, subject, report } = pair;
  const [from, to] = [keywordOf(base), keywordOf(revision)];
  if (from === undefined || to === undefined || from === to) {
    for (const key of ["oneOf", "anyOf"] as const)
      compareBranches(pair, key, base[key], revision[key]);
    return;
  }
  const message = `${from} of ${subject} became ${to}.`;
  report({ rule: "schema-keyword-changed", from, to, message });
  compareBranches(pair, to, base[from], revision[to]);
}

/** The one keyword that has the alternatives; `undefined` when both or none have some. */
function keywordOf({ oneOf, anyOf }: Shape): Alternatives | undefined {
  if (oneOf.length > 0 === anyOf.length > 0) return undefined;
  return oneOf.length > 0 ? "oneOf" : "anyOf";
}

function compareBranches(
  pair: SchemaPair,
  key: Alternatives,
  base: readonly Located[],
  revision: readonly Located[],
): void {
  const { matched, removed, added } = match(pair, base, revision);
  for (const [from, to] of matched) pair.compare(from, to);
  const name = key === "oneOf" ? "one-of" : "any-of";
  const { base: from, revision: to, sides } = pair;
  const isFirst = base.length === 0 && !holdsOneOf(sides.base, from, key, sides.revision, added);
  const isLast = revision.length === 0 && !holdsOneOf(sides.revision, to, key, sides.base, removed);
  for (const branch of removed) reportBranch(pair, name, "removed", branch, isLast);
  for (const branch of added) reportBranch(pair, name, "added", branch, isFirst);
}

/** A single alternative was merged into its schema; whether it is one of several on the other side. */
function holdsOneOf(
  side: Side,
  { at }: Shape,
  key: Alternatives,
  otherSide: Side,
  others: readonly Located[],
): boolean {
  return arrayMember(at.value, key).some((_, index) =>
    others.some((other) => isSame(content(side, below(at, key, index)), content(otherSide, other))),
  );
}

const sendOne = "send one of the alternatives";
const readNew = "read it by its new schema: it is none of the alternatives any more";

/** A first alternative limits what was free before; the last one that goes frees it. */
function reportBranch(
  pair: SchemaPair,
  name: "one-of" | "any-of" | "all-of",
  outcome: "added" | "removed",
  branch: Located,
  turns: boolean,
): void {
  const isLimiting = turns && name !== "all-of" && (outcome === "added") === pair.isSent;
  const isFreeing = turns && name !== "all-of" && !isLimiting;
  const at = outcome === "added" ? { revision: branch } : { base: branch };
  pair.report({
    rule: `${directionOf(pair)}-${name}-branch-${outcome}`,
    level: isLimiting ? "error" : isFreeing ? "info" : undefined,
    hint: isLimiting ? (pair.isSent ? sendOne : readNew) : undefined,
    ...at,
    message: `The alternative ${nameBranch(branch)} of ${pair.subject} was ${outcome}.`,
  });
}

function nameBranch(branch: Located): string {
  const reference = stringMember(branch.value, "$ref");
  const name = reference?.split("/").at(-1) ?? stringMember(branch.value, "title");
  const number = Number(branch.pointer.split("/").at(-1)) + 1;
  return name === undefined ? `number ${number}` : `\`${name}\``;
}

interface Matches {
  readonly matched: readonly (readonly [Located, Located])[];
  readonly removed: readonly Located[];
  readonly added: readonly Located[];
}

/** By content, then by name, then by type and common properties; what is left came or went. */
function match(
  { sides }: SchemaPair,
  base: readonly Located[],
  revision: readonly Located[],
): Matches {
  const matched: [Located, Located][] = [];
  let [before, after] = [[...base], [...revision]];
  const take = (keyOf: (side: Side, branch: Located) => string | undefined) => {
    const candidates = grouped(after, (one) => keyOf(sides.revision, one));
    for (const from of before) {
      const key = keyOf(sides.base, from);
      const to = key === undefined ? undefined : candidates.get(key)?.shift();
      if (to !== undefined) matched.push([from, to]);
    }
    const taken = new Set(matched.flat());
    before = before.filter((one) => !taken.has(one));
    after = after.filter((one) => !taken.has(one));
  };
  take((side, branch) => canonical(side.resolve(branch).value));
  take((_side, branch) => stringMember(branch.value, "$ref"));
  take((side, branch) => stringMember(side.resolve(branch).value, "title"));
  take((side, branch) => likeness(side, branch));
  return { matched, removed: before, added: after };
}

/** Scalars are alike by type, objects by the names of their properties. */
function likeness(side: Side, branch: Located): string | undefined {
  const { types, properties } = shapeOf(side, branch);
  if (types?.size !== 1) return undefined;
  const [type = ""] = types;
  return type === "object" ? `object ${[...properties.keys()].sort().join()}` : type;
}

function compareRest(pair: SchemaPair): void {
  const { matched, removed, added } = match(pair, pair.base.rest, pair.revision.rest);
  for (const [from, to] of matched)
    if (identityOf(from) !== identityOf(pair.base.at)) pair.compare(from, to);
  for (const branch of removed) reportBranch(pair, "all-of", "removed", branch, false);
  for (const branch of added) reportBranch(pair, "all-of", "added", branch, false);
}

/** Branches that say nothing of values; they are merged like all others, and yet a refactoring may mean something. */
function compareProseBranches({ base, revision, subject, report }: SchemaPair): void {
  const [from, to] = [base, revision].map(({ at }) =>
    arrayMember(at.value, "allOf").filter(
      (branch) => isObject(branch) && Object.keys(branch).every((key) => prose.has(key)),
    ),
  );
  if (from?.length === to?.length) return;
  const message = `allOf of ${subject} has another number of branches with prose only.`;
  report({ rule: "all-of-branch-annotation-only", from, to, message });
}

function compareDiscriminator(pair: SchemaPair): void {
  const [from, to] = [keyword(pair.base, "discriminator"), keyword(pair.revision, "discriminator")];
  if (from === undefined && to === undefined) return;
  const { subject, report } = pair;
  if (from === undefined || to === undefined) {
    const outcome = from === undefined ? "added" : "removed";
    const message = `A discriminator was ${outcome} ${outcome === "added" ? "to" : "from"} ${subject}.`;
    report({ rule: `discriminator-${outcome}`, from, to, message });
    return;
  }
  const [before, after] = [from, to].map((value) => member(value, "propertyName"));
  if (before !== after) {
    const message = `The discriminator of ${subject} changed from \`${show(before)}\` to \`${show(after)}\`.`;
    report({ rule: "discriminator-property-changed", from: before, to: after, message });
  }
  compareMapping(pair, objectMember(from, "mapping"), objectMember(to, "mapping"));
}

function compareMapping(
  { subject, report }: SchemaPair,
  base: JsonObject,
  revision: JsonObject,
): void {
  for (const value of new Set([...Object.keys(base), ...Object.keys(revision)])) {
    const [from, to] = [member(base, value), member(revision, value)];
    if (from === to) continue;
    const outcome = from === undefined ? "added" : to === undefined ? "removed" : "changed";
    const message = `The discriminator value "${value}" of ${subject} was ${outcome}.`;
    report({ rule: `discriminator-mapping-${outcome}`, from, to, message });
  }
}
