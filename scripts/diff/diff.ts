import { isObject, objectMember, type JsonObject } from "../document/json.ts";
import { both } from "./both.ts";
import { ChangeList, type Severities } from "./change-list.ts";
import type { Change } from "./change.ts";
import { levels } from "./level.ts";
import { compareWebhooks } from "./compare/callbacks.ts";
import { compareDocument } from "./compare/document.ts";
import { compareOperations } from "./compare/operations.ts";
import { rootUsage } from "./compare/schema-pair.ts";
import { SchemaComparison } from "./compare/schemas.ts";
import { compareSchemes } from "./compare/security.ts";
import { compareVersions } from "./compare/version.ts";
import type { Comparison } from "./comparison.ts";
import { child, DocumentSide, type NodeRef } from "./document-side.ts";
import { isSame } from "./equal.ts";

export interface DiffOptions {
  /** Levels of rules in place of the default ones. */
  readonly severities?: Severities | undefined;
  /** Days before a sunset at which clients should know of it (`sunset-too-soon`); 90 by default. */
  readonly graceDays?: number | undefined;
  /** What the sunsets in the documents are compared with. */
  readonly now: Date;
}

/**
 * Every change between two OpenAPI 3.1 documents that passed their checks, the worst first. Differences in notation
 * are not reported.
 */
export function diffDocuments(
  base: JsonObject,
  revision: JsonObject,
  { severities = {}, graceDays = 90, now }: DiffOptions,
): Change[] {
  const [before, after] = both(base, revision, (document) => new DocumentSide(document));
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
  const changes = found.toChanges(severities);
  const versions = new ChangeList();
  compareVersions(compareFor(versions, []), changes);
  return [...changes, ...versions.toChanges(severities)].sort(
    (one, other) => levels.indexOf(one.level) - levels.indexOf(other.level),
  );
}

/** A schema that no operation uses is exported by the generated code all the same. */
function reportUnused(comparison: Comparison, schemas: SchemaComparison): void {
  const { base, revision, report } = comparison;
  const names = Object.keys(objectMember(objectMember(base.document, "components"), "schemas"));
  for (const name of names) {
    const [from, to] = both(base, revision, ({ root }) =>
      child(root, "components", "schemas", name),
    );
    if (!isObject(to.value) || schemas.hasSeen(from) || isSame(from.value, to.value)) continue;
    if (!hasDifference(comparison, from, to)) continue;
    const message = `The schema \`${name}\`, which no operation uses, changed.`;
    report({ rule: "component-schema-changed", base: from, revision: to, message });
  }
}

/** Whether two schemas differ in more than notation. */
function hasDifference(
  { base, revision, calendar }: Comparison,
  from: NodeRef,
  to: NodeRef,
): boolean {
  const schemas = new SchemaComparison(base, revision, calendar);
  schemas.add([], from, to, rootUsage({ use: "response" }));
  return [...schemas.findings()].length > 0;
}
