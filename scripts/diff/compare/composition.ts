import { arrayMember, isObject, stringMember } from "../../document/json.ts";
import { groupBy } from "../../lib/group-by.ts";
import { both } from "../both.ts";
import { child, identityOf, type DocumentSide, type NodeRef } from "../document-side.ts";
import { canonical, isSame } from "../equal.ts";
import { sentence } from "../wording.ts";
import { annotationKeywords } from "./annotation-keywords.ts";
import { compareDiscriminator } from "./discriminator.ts";
import { intersect } from "./merged-schema.ts";
import { normalizeSchema } from "./normalize-schema.ts";
import { choiceOf, type NormalizedSchema } from "./normalized-schema.ts";
import { directionOf, type SchemaPair } from "./schema-pair.ts";
import { plainTypes } from "./notation.ts";
import { compareNull } from "./types.ts";

const branchRules = {
  allOf: {
    request: { added: "request-all-of-branch-added", removed: "request-all-of-branch-removed" },
    response: { added: "response-all-of-branch-added", removed: "response-all-of-branch-removed" },
  },
  anyOf: {
    request: { added: "request-any-of-branch-added", removed: "request-any-of-branch-removed" },
    response: { added: "response-any-of-branch-added", removed: "response-any-of-branch-removed" },
  },
  oneOf: {
    request: { added: "request-one-of-branch-added", removed: "request-one-of-branch-removed" },
    response: { added: "response-one-of-branch-added", removed: "response-one-of-branch-removed" },
  },
} as const;

/** Alternatives, branches that could not be merged, and discriminators. */
export function compareComposition(pair: SchemaPair): void {
  compareAlternatives(pair);
  compareUnmergedAllOf(pair);
  compareAnnotationBranches(pair);
  compareDiscriminator(pair);
}

/**
 * A schema that became one of several, or that was one of several and is the only one now, is compared with what it is
 * among them. Returns whether that is so: then nothing else needs to be compared.
 */
export function compareWrapping(pair: SchemaPair): boolean {
  const { base, revision, isSent } = pair;
  const [from, to] = [choiceOf(base), choiceOf(revision)];
  if (hasAlternatives(base) === hasAlternatives(revision)) return false;
  const key = from ?? to;
  if (key === undefined || !hasOnlyProse(from === undefined ? revision : base)) return false;
  const branches = [base, revision].flatMap((schema) => schema[key]);
  const { matched, added, removed } =
    to === undefined ? match(pair, branches, [revision.at]) : match(pair, [base.at], branches);
  const [known] = matched;
  if (known === undefined) return false;
  compareNull(pair);
  pair.compareAlternative(...known);
  const side = to === undefined ? pair.sides.base : pair.sides.revision;
  const isNews = (branch: NodeRef) => key !== "anyOf" || !isCoveredBy(side, branch, branches);
  for (const branch of removed.filter(isNews)) reportBranch(pair, key, "removed", branch, false);
  if (added.some(isNews))
    pair.report({
      rule: "wrapped-in-one-of",
      level: isSent ? "info" : undefined,
      revision: branches[0],
      message: `${sentence(pair.subject)} became one of ${branches.length} schemas: ${branches.map(nameBranch).join(", ")}.`,
    });
  return true;
}

/** Whether nothing else is said beside the alternatives that would have to be compared. */
function hasOnlyProse({ keywords }: NormalizedSchema): boolean {
  return [...keywords.keys()].every(
    (key) =>
      annotationKeywords.has(key) ||
      key === "discriminator" ||
      key === "deprecated" ||
      key.startsWith("x-"),
  );
}

function hasAlternatives({ oneOf, anyOf }: NormalizedSchema): boolean {
  return oneOf.length + anyOf.length > 0;
}

/** A schema without its annotations. */
function contentOf(side: DocumentSide, located: NodeRef): string {
  const { value } = side.resolve(located);
  if (!isObject(value)) return canonical(value);
  return canonical(
    Object.fromEntries(Object.entries(value).filter(([key]) => !annotationKeywords.has(key))),
  );
}

type Alternatives = "oneOf" | "anyOf";

function compareAlternatives(pair: SchemaPair): void {
  const { base, revision } = pair;
  const [from, to] = [alternativesKeyword(base), alternativesKeyword(revision)];
  if (from === undefined || to === undefined || from === to) {
    for (const key of ["oneOf", "anyOf"] as const)
      compareBranches(pair, key, base[key], revision[key]);
    return;
  }
  compareExclusivity(pair, base[from], revision[to], to);
  compareBranches(pair, to, base[from], revision[to]);
}

const exclusivityRules = {
  oneOf: { request: "request-any-of-became-one-of", response: "response-any-of-became-one-of" },
  anyOf: { request: "request-one-of-became-any-of", response: "response-one-of-became-any-of" },
} as const;

/** A value may fit several alternatives of `anyOf`, and one of `oneOf`. That is the same where no value fits several. */
function compareExclusivity(
  pair: SchemaPair,
  base: readonly NodeRef[],
  revision: readonly NodeRef[],
  to: Alternatives,
): void {
  const { sides, subject } = pair;
  if (base.length < 2 || revision.length < 2) return;
  const branches = revision.map((branch) => normalizeSchema(sides.revision, branch));
  const isOverlapping = branches.some((one, index) =>
    branches.slice(index + 1).some((other) => mayOverlap(sides.revision, one, other)),
  );
  const from = to === "oneOf" ? "anyOf" : "oneOf";
  if (!isOverlapping) {
    const message = `${from} of ${subject} became ${to}.`;
    pair.report({ rule: "schema-keyword-changed", from, to, message });
    return;
  }
  const what =
    to === "oneOf" ? "may no longer fit several alternatives" : "may fit several alternatives now";
  pair.report({
    rule: exclusivityRules[to][directionOf(pair)],
    from,
    to,
    message: `A value of ${subject} ${what}: ${from} became ${to}.`,
  });
}

function mayOverlap(side: DocumentSide, one: NormalizedSchema, other: NormalizedSchema): boolean {
  if (isDisjoint(one, other)) return false;
  // A property that both require tells them apart, where its values do.
  return ![...one.properties].some(([name, at]) => {
    const twin = other.properties.get(name);
    if (twin === undefined || !one.required.has(name) || !other.required.has(name)) return false;
    return isDisjoint(normalizeSchema(side, at), normalizeSchema(side, twin));
  });
}

function isDisjoint(one: NormalizedSchema, other: NormalizedSchema): boolean {
  if (one.types === undefined || other.types === undefined) return false;
  return intersect(one, other).types?.size === 0;
}

/** The keyword that has alternatives; `undefined` when both have, or neither has. */
function alternativesKeyword({ oneOf, anyOf }: NormalizedSchema): Alternatives | undefined {
  if (oneOf.length > 0 === anyOf.length > 0) return undefined;
  return oneOf.length > 0 ? "oneOf" : "anyOf";
}

/** Whether another alternative allows every value of the types of this one, which only names some of them then. */
function isCoveredBy(side: DocumentSide, branch: NodeRef, all: readonly NodeRef[]): boolean {
  const { types } = normalizeSchema(side, branch);
  return all.some((other) => {
    const free = other === branch ? undefined : plainTypes(side, other);
    return free !== undefined && types !== undefined && [...types].every((type) => free.has(type));
  });
}

function compareBranches(
  pair: SchemaPair,
  key: Alternatives,
  base: readonly NodeRef[],
  revision: readonly NodeRef[],
): void {
  const { matched, removed, added } = match(pair, base, revision);
  for (const [from, to] of matched) {
    const isCovered =
      key === "anyOf" &&
      isCoveredBy(pair.sides.base, from, base) &&
      isCoveredBy(pair.sides.revision, to, revision);
    pair.compareAlternative(from, to, isCovered);
  }
  const isIdle = (side: DocumentSide, branch: NodeRef, all: readonly NodeRef[]) =>
    key === "anyOf" && isCoveredBy(side, branch, all);
  for (const branch of removed)
    if (!isIdle(pair.sides.base, branch, base))
      reportBranch(pair, key, "removed", branch, revision.length === 0);
  for (const branch of added)
    if (!isIdle(pair.sides.revision, branch, revision))
      reportBranch(pair, key, "added", branch, base.length === 0);
}

const sendOneHint = "send one of the alternatives";
const readNewHint = "read it by its new schema: it no longer is one of the alternatives";

/** The first alternative limits what was free before. Removing the last one lifts the limit. */
function reportBranch(
  pair: SchemaPair,
  key: keyof typeof branchRules,
  outcome: "added" | "removed",
  branch: NodeRef,
  isTurningPoint: boolean,
): void {
  const isLimiting = isTurningPoint && key !== "allOf" && (outcome === "added") === pair.isSent;
  const isFreeing = isTurningPoint && key !== "allOf" && !isLimiting;
  const at = outcome === "added" ? { revision: branch } : { base: branch };
  pair.report({
    rule: branchRules[key][directionOf(pair)][outcome],
    level: isLimiting ? "error" : isFreeing ? "info" : undefined,
    hint: isLimiting ? (pair.isSent ? sendOneHint : readNewHint) : undefined,
    ...at,
    message: `The alternative ${nameBranch(branch)} of ${pair.subject} was ${outcome}.`,
  });
}

function nameBranch(branch: NodeRef): string {
  const reference = stringMember(branch.value, "$ref");
  const name = reference?.split("/").at(-1) ?? stringMember(branch.value, "title");
  if (name !== undefined) return `\`${name}\``;
  const number = Number(branch.pointer.split("/").at(-1)) + 1;
  const type = stringMember(branch.value, "type");
  // Constants are one alternative, wherever they are among the others.
  return Number.isNaN(number)
    ? arrayMember(branch.value, "enum").map(canonical).join(" or ")
    : `number ${number}${type === undefined ? "" : ` (${type})`}`;
}

interface Matches {
  readonly matched: readonly (readonly [NodeRef, NodeRef])[];
  readonly removed: readonly NodeRef[];
  readonly added: readonly NodeRef[];
}

/**
 * By content, then by name, then by type and properties, and last by most of their properties. The remaining branches
 * were added or removed.
 */
function match(
  { sides }: SchemaPair,
  base: readonly NodeRef[],
  revision: readonly NodeRef[],
): Matches {
  const matched: [NodeRef, NodeRef][] = [];
  let [before, after] = [[...base], [...revision]];
  const keep = (pairs: readonly [NodeRef, NodeRef][]) => {
    matched.push(...pairs);
    const taken = new Set(pairs.flat());
    before = before.filter((one) => !taken.has(one));
    after = after.filter((one) => !taken.has(one));
  };
  const take = (keyOf: (side: DocumentSide, branch: NodeRef) => string | undefined) => {
    if (before.length === 0 || after.length === 0) return;
    const candidates = groupBy(after, (one) => keyOf(sides.revision, one));
    keep(
      before.flatMap((from): [NodeRef, NodeRef][] => {
        const key = keyOf(sides.base, from);
        const to = key === undefined ? undefined : candidates.get(key)?.shift();
        return to === undefined ? [] : [[from, to]];
      }),
    );
  };
  take((side, branch) => canonical(side.resolve(branch).value));
  take(contentOf);
  take((side, branch) => componentName(side, branch));
  take((side, branch) => stringMember(side.resolve(branch).value, "title"));
  take((side, branch) => branchSignature(side, branch));
  keep(mostAlike(sides, before, after));
  return { matched, removed: before, added: after };
}

function componentName(side: DocumentSide, branch: NodeRef): string | undefined {
  return /^\/components\/schemas\/([^/]+)$/.exec(side.resolve(branch).pointer)?.[1];
}

/** Scalars are matched by type, objects by the names of their properties. */
function branchSignature(side: DocumentSide, branch: NodeRef): string | undefined {
  const { types, properties } = normalizeSchema(side, branch);
  if (types?.size !== 1) return undefined;
  const [type = ""] = types;
  return type === "object" ? `object ${[...properties.keys()].sort().join()}` : type;
}

/** Objects that have most of their properties in common, and are not two that both documents know by name. */
function mostAlike(
  { base, revision }: SchemaPair["sides"],
  before: readonly NodeRef[],
  after: readonly NodeRef[],
): [NodeRef, NodeRef][] {
  const namesOf = (side: DocumentSide, branch: NodeRef) => [
    ...normalizeSchema(side, branch).properties.keys(),
  ];
  const candidates = before.flatMap((from) =>
    after.flatMap((to) => {
      const [old, now] = [componentName(base, from), componentName(revision, to)];
      const isKnown = isDefined(revision, old) || isDefined(base, now);
      if (old !== undefined && now !== undefined && isKnown) return [];
      const [names, others] = [namesOf(base, from), new Set(namesOf(revision, to))];
      const shared = names.filter((name) => others.has(name)).length;
      const isAlike = shared * 2 > Math.min(names.length, others.size);
      return isAlike ? [{ from, to, shared }] : [];
    }),
  );
  const taken = new Set<NodeRef>();
  return candidates
    .sort((one, other) => other.shared - one.shared)
    .flatMap(({ from, to }): [NodeRef, NodeRef][] => {
      if (taken.has(from) || taken.has(to)) return [];
      taken.add(from).add(to);
      return [[from, to]];
    });
}

function isDefined(side: DocumentSide, name: string | undefined): boolean {
  return name !== undefined && child(side.root, "components", "schemas", name).value !== undefined;
}

function compareUnmergedAllOf(pair: SchemaPair): void {
  const { matched, removed, added } = match(
    pair,
    pair.base.unmergedAllOf,
    pair.revision.unmergedAllOf,
  );
  for (const [from, to] of matched)
    if (identityOf(from) !== identityOf(pair.base.at)) pair.compare(from, to);
  const rest = [...added];
  for (const branch of removed) {
    const index = rest.findIndex((other) => isSame(keywordsOf(branch), keywordsOf(other)));
    const [now] = index < 0 ? [] : rest.splice(index, 1);
    if (now === undefined) reportBranch(pair, "allOf", "removed", branch, false);
    else pair.compare(branch, now);
  }
  for (const branch of rest) reportBranch(pair, "allOf", "added", branch, false);
}

function keywordsOf({ value }: NodeRef): string[] {
  return isObject(value) ? Object.keys(value).sort() : [];
}

/** Branches with annotations only. They are merged like all others, but removing one may be a refactoring. */
function compareAnnotationBranches({ base, revision, subject, report }: SchemaPair): void {
  const [from, to] = both(base, revision, ({ at }) =>
    arrayMember(at.value, "allOf").filter(
      (branch) =>
        isObject(branch) && Object.keys(branch).every((key) => annotationKeywords.has(key)),
    ),
  );
  if (from.length === to.length) return;
  const message = `allOf of ${subject} has another number of branches with prose only.`;
  report({ rule: "all-of-branch-annotation-only", from, to, message });
}
