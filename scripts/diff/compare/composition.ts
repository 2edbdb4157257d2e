import {
  arrayMember,
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
} from "../../document/json.ts";
import { groupBy } from "../../lib/group-by.ts";
import { both } from "../both.ts";
import { child, identityOf, type DocumentSide, type NodeRef } from "../document-side.ts";
import { canonical, isSame } from "../equal.ts";
import { sentence, show } from "../wording.ts";
import { annotationKeywords } from "./annotations.ts";
import { normalizeSchema, type NormalizedSchema } from "./normalized-schema.ts";
import { directionOf, keyword, outcomeOf, type SchemaPair } from "./schema-pair.ts";

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

const mappingRules = {
  added: "discriminator-mapping-added",
  removed: "discriminator-mapping-removed",
  changed: "discriminator-mapping-changed",
} as const;

/** Alternatives, branches that could not be merged, and discriminators. */
export function compareComposition(pair: SchemaPair): void {
  compareAlternatives(pair);
  compareUnmergedAllOf(pair);
  compareAnnotationBranches(pair);
  compareDiscriminator(pair);
}

/** Whether `X` became one of several schemas that include `X`. Then nothing else needs to be compared. */
export function isWrapped(pair: SchemaPair): boolean {
  const { base, revision, sides, isSent } = pair;
  if (base.oneOf.length > 0 || revision.oneOf.length === 0) return false;
  const kept = revision.oneOf.find((branch) =>
    isSame(contentOf(sides.revision, branch), contentOf(sides.base, base.at)),
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

/** A schema without its annotations. */
function contentOf(side: DocumentSide, located: NodeRef): NodeRef["value"] {
  const { value } = side.resolve(located);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !annotationKeywords.has(key)));
}

type Alternatives = "oneOf" | "anyOf";

function compareAlternatives(pair: SchemaPair): void {
  const { base, revision, subject, report } = pair;
  const [from, to] = [alternativesKeyword(base), alternativesKeyword(revision)];
  if (from === undefined || to === undefined || from === to) {
    for (const key of ["oneOf", "anyOf"] as const)
      compareBranches(pair, key, base[key], revision[key]);
    return;
  }
  const message = `${from} of ${subject} became ${to}.`;
  report({ rule: "schema-keyword-changed", from, to, message });
  compareBranches(pair, to, base[from], revision[to]);
}

/** The keyword that has alternatives; `undefined` when both have, or neither has. */
function alternativesKeyword({ oneOf, anyOf }: NormalizedSchema): Alternatives | undefined {
  if (oneOf.length > 0 === anyOf.length > 0) return undefined;
  return oneOf.length > 0 ? "oneOf" : "anyOf";
}

function compareBranches(
  pair: SchemaPair,
  key: Alternatives,
  base: readonly NodeRef[],
  revision: readonly NodeRef[],
): void {
  const { matched, removed, added } = match(pair, base, revision);
  for (const [from, to] of matched) pair.compare(from, to);
  const { base: from, revision: to, sides } = pair;
  const isFirst =
    base.length === 0 && !hadSingleBranch(sides.base, from, key, sides.revision, added);
  const isLast =
    revision.length === 0 && !hadSingleBranch(sides.revision, to, key, sides.base, removed);
  for (const branch of removed) reportBranch(pair, key, "removed", branch, isLast);
  for (const branch of added) reportBranch(pair, key, "added", branch, isFirst);
}

/** Whether a single alternative, which was merged into its schema, is one of several on the other side. */
function hadSingleBranch(
  side: DocumentSide,
  { at }: NormalizedSchema,
  key: Alternatives,
  otherSide: DocumentSide,
  others: readonly NodeRef[],
): boolean {
  return arrayMember(at.value, key).some((_, index) =>
    others.some((other) =>
      isSame(contentOf(side, child(at, key, index)), contentOf(otherSide, other)),
    ),
  );
}

const sendOneHint = "send one of the alternatives";
const readNewHint = "read it by its new schema: it is none of the alternatives any more";

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
  const number = Number(branch.pointer.split("/").at(-1)) + 1;
  return name === undefined ? `number ${number}` : `\`${name}\``;
}

interface Matches {
  readonly matched: readonly (readonly [NodeRef, NodeRef])[];
  readonly removed: readonly NodeRef[];
  readonly added: readonly NodeRef[];
}

/** By content, then by name, then by type and common properties. The remaining branches were added or removed. */
function match(
  { sides }: SchemaPair,
  base: readonly NodeRef[],
  revision: readonly NodeRef[],
): Matches {
  const matched: [NodeRef, NodeRef][] = [];
  let [before, after] = [[...base], [...revision]];
  const take = (keyOf: (side: DocumentSide, branch: NodeRef) => string | undefined) => {
    const candidates = groupBy(after, (one) => keyOf(sides.revision, one));
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
  take((side, branch) => branchSignature(side, branch));
  return { matched, removed: before, added: after };
}

/** Scalars are matched by type, objects by the names of their properties. */
function branchSignature(side: DocumentSide, branch: NodeRef): string | undefined {
  const { types, properties } = normalizeSchema(side, branch);
  if (types?.size !== 1) return undefined;
  const [type = ""] = types;
  return type === "object" ? `object ${[...properties.keys()].sort().join()}` : type;
}

function compareUnmergedAllOf(pair: SchemaPair): void {
  const { matched, removed, added } = match(
    pair,
    pair.base.unmergedAllOf,
    pair.revision.unmergedAllOf,
  );
  for (const [from, to] of matched)
    if (identityOf(from) !== identityOf(pair.base.at)) pair.compare(from, to);
  for (const branch of removed) reportBranch(pair, "allOf", "removed", branch, false);
  for (const branch of added) reportBranch(pair, "allOf", "added", branch, false);
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

function compareDiscriminator(pair: SchemaPair): void {
  const [from, to] = [keyword(pair.base, "discriminator"), keyword(pair.revision, "discriminator")];
  if (from === undefined && to === undefined) return;
  const { subject, report } = pair;
  if (from === undefined) {
    const message = `A discriminator was added to ${subject}.`;
    report({ rule: "discriminator-added", from, to, message });
    return;
  }
  if (to === undefined) {
    const message = `A discriminator was removed from ${subject}.`;
    report({ rule: "discriminator-removed", from, to, message });
    return;
  }
  const [before, after] = both(from, to, (value) => member(value, "propertyName"));
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
    const outcome = outcomeOf(from, to);
    const message = `The discriminator value "${value}" of ${subject} was ${outcome}.`;
    report({ rule: mappingRules[outcome], from, to, message });
  }
}
