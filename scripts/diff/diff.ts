import { isObject, objectMember, type JsonObject } from "../document/json.ts";
import { levels, type Change } from "./change.ts";
import { Collector, type Severities } from "./collect.ts";
import { compareWebhooks } from "./compare/callbacks.ts";
import type { Comparison } from "./compare/comparison.ts";
import { compareDocument } from "./compare/document.ts";
import { isSame } from "./compare/equal.ts";
import { compareOperations } from "./compare/operations.ts";
import { SchemaComparison } from "./compare/schemas.ts";
import { compareSchemes } from "./compare/security.ts";
import { compareVersions } from "./compare/version.ts";
import { Side, below } from "./document-side.ts";

export interface DiffOptions {
  /** Levels of rules in place of the default ones. */
  readonly severities?: Severities | undefined;
  /** Days before its end at which clients should hear of it (`sunset-too-soon`); 90 by default. */
  readonly graceDays?: number | undefined;
  /** What the ends that documents announce are compared with. */
  readonly now: Date;
}

/**
 * Every change between two OpenAPI 3.1 documents that passed their checks, the worst first. Differences in notation
 * are none.
 */
export function diffDocuments(
  base: JsonObject,
  revision: JsonObject,
  { severities = {}, graceDays = 90, now }: DiffOptions,
): Change[] {
  const [before, after] = [new Side(base), new Side(revision)];
  const collector = new Collector();
  const calendar = { now, graceDays };
  const schemas = new SchemaComparison(before, after, calendar);
  const comparisonOf = (operation: string | undefined): Comparison => {
    const operations = operation === undefined ? [] : [operation];
    return {
      base: before,
      revision: after,
      calendar,
      report: (finding) => {
        collector.add(finding, operations);
      },
      schemas: (from, to, use) => {
        schemas.add(operations, from, to, use);
      },
    };
  };
  const whole = comparisonOf(undefined);
  compareOperations(before, after, comparisonOf);
  compareWebhooks(whole);
  compareSchemes(whole);
  compareDocument(whole);
  for (const [finding, operations] of schemas.findings()) collector.add(finding, operations);
  reportUnused(whole, schemas);
  compareVersions(whole, collector.changes(severities));
  return collector
    .changes(severities)
    .sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
}

/** Schemas that no operation uses are code that is exported all the same. */
function reportUnused({ base, revision, report }: Comparison, schemas: SchemaComparison): void {
  const names = Object.keys(objectMember(objectMember(base.document, "components"), "schemas"));
  for (const name of names) {
    const [from, to] = [base, revision].map((side) =>
      below(side.root, "components", "schemas", name),
    );
    if (from === undefined || to === undefined || !isObject(to.value)) continue;
    if (schemas.hasSeen(from) || isSame(from.value, to.value)) continue;
    const message = `The schema \`${name}\`, which no operation uses, changed.`;
    report({ rule: "component-schema-changed", base: from, revision: to, message });
  }
}
