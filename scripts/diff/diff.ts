import { isObject, objectMember, type JsonObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import { both } from "./both.ts";
import { ChangeList, type Severities } from "./change-list.ts";
import type { Change } from "./change.ts";
import { levels } from "./level.ts";
import { compareWebhooks } from "./compare/callbacks.ts";
import { isUnstable } from "./compare/lifecycle.ts";
import { compareDocument } from "./compare/document.ts";
import { compareOperations } from "./compare/operations.ts";
import { rootUsage } from "./compare/schema-pair.ts";
import { SchemaComparison } from "./compare/schemas.ts";
import { compareSchemes } from "./compare/security.ts";
import { compareVersions } from "./compare/version.ts";
import type { Comparison } from "./comparison.ts";
import { child, DocumentSide, type NodeRef } from "./document-side.ts";
import { isSame } from "./equal.ts";
import { rules } from "./rules/index.ts";
import type { PathPrefix } from "./path-prefix.ts";
import { usedSchemas } from "./used-schemas.ts";
import { templateOf } from "./successor.ts";

export interface DiffOptions {
  /** Levels of rules instead of the default ones. */
  readonly severities?: Severities | undefined;
  /** Days before a sunset at which clients should know of it (`sunset-too-soon`); 90 by default. */
  readonly graceDays?: number | undefined;
  /** What the sunsets in the documents are compared with. */
  readonly now: Date;
  /** How the paths of the two documents are read. */
  readonly prefixes?: { readonly base: PathPrefix; readonly revision: PathPrefix } | undefined;
}

/**
 * Every change between two OpenAPI 3.1 documents that passed their checks, the worst first. Differences in notation
 * are not reported.
 */
export function diffDocuments(
  base: JsonObject,
  revision: JsonObject,
  { severities = {}, graceDays = 90, now, prefixes }: DiffOptions,
): Change[] {
  if (isSame(base, revision) && prefixes === undefined) return [];
  const before = new DocumentSide(base, prefixes?.base);
  const after = new DocumentSide(revision, prefixes?.revision);
  const found = new ChangeList();
  const calendar = { now, graceDays };
  const schemas = new SchemaComparison(before, after, calendar);
  const compareFor = (list: ChangeList, operations: readonly string[]): Comparison => ({
    base: before,
    revision: after,
    calendar,
    report: (finding) => {
      list.add(finding, operations);
    },
    schemas: (from, to, usage) => {
      schemas.add(operations, from, to, rootUsage(usage));
    },
  });
  const whole = compareFor(found, []);
  compareOperations(before, after, (operation) => compareFor(found, [operation]));
  compareWebhooks(whole);
  compareSchemes(whole);
  compareDocument(whole);
  for (const [finding, operations] of schemas.findings()) found.add(finding, operations);
  reportUnused(whole, schemas);
  const changes = found.toChanges(severities, unstableOperations(before, after));
  const versions = new ChangeList();
  compareVersions(compareFor(versions, []), changes);
  return [...changes, ...versions.toChanges(severities)].sort(
    (one, other) => levels.indexOf(one.level) - levels.indexOf(other.level),
  );
}

/** The operations that were a draft or alpha, by their keys in either document. */
function unstableOperations(base: DocumentSide, revision: DocumentSide): Set<string> {
  const [before, after] = both(base, revision, ({ operations }) => operations);
  const shape = ({ method, path }: Operation) => `${method} ${templateOf(path)}`;
  const unstable = before.filter(({ operation }) => isUnstable(operation["x-stability-level"]));
  const shapes = new Set(unstable.map(shape));
  const still = after.filter((operation) => shapes.has(shape(operation)));
  return new Set([...unstable, ...still].map(({ key }) => key));
}

/** A schema that no operation uses is exported by the generated code all the same. */
function reportUnused(comparison: Comparison, schemas: SchemaComparison): void {
  const { base, revision, report } = comparison;
  const names = Object.keys(objectMember(objectMember(base.document, "components"), "schemas"));
  let users: readonly ReadonlySet<string>[] | undefined;
  for (const name of names) {
    const [from, to] = both(base, revision, ({ root }) =>
      child(root, "components", "schemas", name),
    );
    if (!isObject(to.value) || schemas.hasSeen(from) || isSame(from.value, to.value)) continue;
    const difference = findDifference(comparison, from, to);
    if (difference === undefined) continue;
    users ??= both(base, revision, usedSchemas);
    const isUsed = users.some((used) => used.has(name));
    const message = `The schema \`${name}\`${isUsed ? "" : ", which no operation uses,"} changed.`;
    const hint = isUsed ? "look at it where you import it" : undefined;
    const level = difference === "prose" ? ("annotation" as const) : undefined;
    report({ rule: "component-schema-changed", level, base: from, revision: to, message, hint });
  }
}

/** Whether two schemas differ in more than notation, and in more than prose. */
function findDifference(
  { base, revision, calendar }: Comparison,
  from: NodeRef,
  to: NodeRef,
): "prose" | "values" | undefined {
  const schemas = new SchemaComparison(base, revision, calendar);
  schemas.add([], from, to, rootUsage({ use: "response" }));
  const found = [...schemas.findings()].map(([{ rule, level }]) => level ?? rules[rule].level);
  if (found.length === 0) return undefined;
  return found.every((level) => level === "annotation") ? "prose" : "values";
}
