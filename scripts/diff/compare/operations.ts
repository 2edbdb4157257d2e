import { member, objectMember } from "../../document/json.ts";
import type { Operation } from "../../document/operation.ts";
import { groupBy } from "../../lib/group-by.ts";
import { templateOf, versionsOf, type Versions } from "../successor.ts";
import type { Calendar, ComparedOperation, Comparison, Finding } from "../comparison.ts";
import { withPrefix } from "../path-prefix.ts";
import { child, type DocumentSide } from "../document-side.ts";
import { removalKind } from "./lifecycle.ts";
import { compareOperation } from "./operation.ts";

/** Creates the comparison of one operation. */
export type ComparisonOf = (operation: string) => Comparison;

interface Operations {
  readonly byTemplate: ReadonlyMap<string, ComparedOperation>;
  readonly byId: ReadonlyMap<string, ComparedOperation>;
  readonly versions: Versions<ComparedOperation>;
}

/** Which operations were added, removed and moved, and what changed in the others. */
export function compareOperations(
  base: DocumentSide,
  revision: DocumentSide,
  comparisonOf: ComparisonOf,
): void {
  const [before, after] = [collect(base), collect(revision)];
  const removed: ComparedOperation[] = [];
  for (const [template, from] of before.byTemplate) {
    const to = after.byTemplate.get(template);
    if (to === undefined) removed.push(from);
    else compareOperation(comparisonOf(to.key), from, to, after.versions.successor(to)?.key);
  }
  const moved = movesOf(removed, before, after);
  for (const [from, to] of moved) {
    reportMove(comparisonOf(to.key), from, to);
    compareOperation(comparisonOf(to.key), from, to, after.versions.successor(to)?.key);
  }
  const gone = removed.filter((operation) => !moved.has(operation));
  reportRemovals(gone, after, { base, revision }, comparisonOf);
  const targets = new Set(moved.values());
  for (const [template, to] of after.byTemplate)
    if (!before.byTemplate.has(template) && !targets.has(to))
      reportAddition(to, before, base, comparisonOf);
}

function collect(side: DocumentSide): Operations {
  const operations = side.operations.map((operation): ComparedOperation => ({
    ...operation,
    at: child(side.root, ...operation.tokens),
  }));
  return {
    byTemplate: new Map(operations.map((one) => [templateKey(one), one])),
    byId: new Map(operations.flatMap((one) => (one.operationId ? [[one.operationId, one]] : []))),
    versions: versionsOf(operations),
  };
}

/** Method and path. The names of path parameters do not count: they are not sent. */
function templateKey({ method, path }: Operation): string {
  return `${method} ${templateOf(path)}`;
}

/** Removed operations whose operationId is now that of a new operation. */
function movesOf(
  removed: readonly ComparedOperation[],
  before: Operations,
  after: Operations,
): Map<ComparedOperation, ComparedOperation> {
  const moves = removed.flatMap((from) => {
    const to = after.byId.get(from.operationId ?? "");
    const isNew = to !== undefined && !before.byTemplate.has(templateKey(to));
    return isNew ? [[from, to] as const] : [];
  });
  return new Map(moves);
}

function reportMove({ report }: Comparison, from: ComparedOperation, to: ComparedOperation): void {
  const message = `${from.key} moved to ${to.key}.`;
  const at = { base: from.at, revision: to.at };
  report({ rule: "operation-moved", ...at, from: from.key, to: to.key, message });
}

/** A path that is removed as a whole is reported once. */
function reportRemovals(
  removed: readonly ComparedOperation[],
  after: Operations,
  { base, revision }: { readonly base: DocumentSide; readonly revision: DocumentSide },
  comparisonOf: ComparisonOf,
): void {
  const written = Object.keys(objectMember(revision.document, "paths"));
  const paths = new Set(written.map((path) => templateOf(withPrefix(path, revision.prefix))));
  for (const [path, operations] of groupBy(removed, (operation) => operation.path)) {
    const findings = operations.map(
      (operation) =>
        [operation, removalOf(operation, after, comparisonOf(operation.key).calendar)] as const,
    );
    const isWhole =
      !paths.has(templateOf(path)) &&
      findings.every(([, { rule, to }]) => rule === "operation-removed" && to === undefined);
    for (const [operation, finding] of findings)
      comparisonOf(operation.key).report(
        isWhole
          ? {
              rule: "path-removed",
              base: child(base.root, ...operation.tokens.slice(0, 2)),
              revision: child(revision.root, "paths"),
              from: path,
              message: `The path ${path} was removed.`,
            }
          : { ...finding, revision: finding.revision ?? child(revision.root, "paths") },
      );
  }
}

function removalOf(operation: ComparedOperation, after: Operations, calendar: Calendar): Finding {
  const { key, at } = operation;
  const kind = removalKind((name) => member(at.value, name), calendar);
  const replaced = after.versions.stated(operation);
  const next = after.versions.successor(operation);
  const successor = next === undefined ? "" : ` Its successor is ${next.key}.`;
  const finding = {
    base: at,
    revision: next?.at,
    from: key,
    to: next?.key,
    message: `${key} was removed.${successor}`,
    hint: next === undefined ? undefined : `call ${next.key} instead`,
  };
  if (kind === "promised") return { ...finding, rule: "operation-removed-before-sunset" };
  if (kind === "unstable") return { ...finding, rule: "operation-removed-unstable" };
  if (replaced !== undefined) {
    const message = `${key} was replaced by ${replaced.key}.`;
    return {
      ...finding,
      rule: "operation-replaced",
      level: kind === "announced" ? "info" : undefined,
      message,
    };
  }
  return {
    ...finding,
    rule: kind === "announced" ? "operation-removed-after-deprecation" : "operation-removed",
  };
}

function reportAddition(
  operation: ComparedOperation,
  before: Operations,
  base: DocumentSide,
  comparisonOf: ComparisonOf,
): void {
  const known = before.versions.latest(operation);
  const at = { base: known?.at ?? child(base.root, "paths"), revision: operation.at };
  const isVersion = known !== undefined;
  comparisonOf(operation.key).report({
    rule: isVersion ? "operation-version-added" : "operation-added",
    ...at,
    from: known?.key,
    to: operation.key,
    message: isVersion
      ? `${operation.key} was added, a new version of ${known.key}.`
      : `${operation.key} was added.`,
  });
}
