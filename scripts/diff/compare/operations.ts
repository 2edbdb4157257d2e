import { member, objectMember, stringMember } from "../../document/json.ts";
import { operationsOf } from "../../document/structure.ts";
import type { Calendar, Comparison, Finding } from "../comparison.ts";
import { child, type DocumentSide, type NodeRef } from "../document-side.ts";
import { isPromised } from "./lifecycle.ts";
import { groupBy } from "../../lib/group-by.ts";
import { compareOperation } from "./operation.ts";
import type { OperationAt } from "./parameters.ts";

/** Gives what a comparison of one operation reports to. */
export type ComparisonOf = (operation: string) => Comparison;

interface Operation extends OperationAt {
  readonly name: string;
}

interface Operations {
  readonly byShape: ReadonlyMap<string, Operation>;
  readonly byId: ReadonlyMap<string, Operation>;
  readonly byName: ReadonlyMap<string, Operation>;
  /** By what is left of the path without its version. */
  readonly versions: ReadonlyMap<string, readonly Operation[]>;
}

/** Which operations came, went and moved, and what changed in the others. */
export function compareOperations(
  base: DocumentSide,
  revision: DocumentSide,
  comparisonOf: ComparisonOf,
): void {
  const [before, after] = [collect(base), collect(revision)];
  const removed: Operation[] = [];
  for (const [shape, from] of before.byShape) {
    const to = after.byShape.get(shape);
    if (to === undefined) removed.push(from);
    else compareOperation(comparisonOf(to.name), from, to);
  }
  const moved = movesOf(removed, before, after);
  for (const [from, to] of moved) {
    reportMove(comparisonOf(to.name), from, to);
    compareOperation(comparisonOf(to.name), from, to);
  }
  const gone = removed.filter((operation) => !moved.has(operation));
  reportRemovals(gone, after, revision, comparisonOf);
  const targets = new Set(moved.values());
  for (const [shape, to] of after.byShape)
    if (!before.byShape.has(shape) && !targets.has(to))
      reportAddition(to, before, base, comparisonOf);
}

function collect(side: DocumentSide): Operations {
  const operations = [...operationsOf(side.document)].map(({ path, method, tokens }): Operation => {
    const item = side.resolve(child(side.root, "paths", path));
    const name = `${method.toUpperCase()} ${path}`;
    return { path, method, name, item, at: child(side.root, ...tokens) };
  });
  const by = (keyOf: (operation: Operation) => string | undefined) =>
    new Map(
      operations.flatMap((one) => (keyOf(one) === undefined ? [] : [[keyOf(one) ?? "", one]])),
    );
  return {
    byShape: by(({ method, path }) => `${method} ${shapeOfPath(path)}`),
    byId: by(({ at }) => stringMember(at.value, "operationId")),
    byName: by(({ name }) => name),
    versions: groupBy(operations, versionKey),
  };
}

/** Names of path parameters say nothing on the wire. */
function shapeOfPath(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, "{}");
}

const version = /^\/v(\d+)(?=\/)/;

function versionKey({ method, path }: Operation): string {
  return `${method} ${shapeOfPath(path).replace(version, "")}`;
}

/** The same operationId at a place that was free before. */
function movesOf(
  removed: readonly Operation[],
  before: Operations,
  after: Operations,
): Map<Operation, Operation> {
  const moves = removed.flatMap((from) => {
    const to = after.byId.get(stringMember(from.at.value, "operationId") ?? "");
    const isNew = to !== undefined && !before.byShape.has(`${to.method} ${shapeOfPath(to.path)}`);
    return isNew ? [[from, to] as const] : [];
  });
  return new Map(moves);
}

function reportMove({ report }: Comparison, from: Operation, to: Operation): void {
  const message = `${from.name} moved to ${to.name}.`;
  const at = { base: from.at, revision: to.at };
  report({ rule: "operation-moved", ...at, from: from.name, to: to.name, message });
}

/** A path that goes as a whole is told once. */
function reportRemovals(
  removed: readonly Operation[],
  after: Operations,
  revision: DocumentSide,
  comparisonOf: ComparisonOf,
): void {
  const paths = new Set(Object.keys(objectMember(revision.document, "paths")).map(shapeOfPath));
  for (const [path, operations] of groupBy(removed, (operation) => operation.path)) {
    const findings = operations.map(
      (operation) =>
        [operation, removalOf(operation, after, comparisonOf(operation.name).calendar)] as const,
    );
    const isWhole =
      !paths.has(shapeOfPath(path)) &&
      findings.every(([, { rule, to }]) => rule === "operation-removed" && to === undefined);
    for (const [operation, finding] of findings)
      comparisonOf(operation.name).report(
        isWhole
          ? {
              rule: "path-removed",
              base: operation.item,
              revision: child(revision.root, "paths"),
              from: path,
              message: `The path ${path} was removed.`,
            }
          : { ...finding, revision: finding.revision ?? child(revision.root, "paths") },
      );
  }
}

function removalOf(operation: Operation, after: Operations, calendar: Calendar): Finding {
  const { name, at } = operation;
  const isDeprecated = member(at.value, "deprecated") === true;
  const replaced = after.byName.get(stringMember(at.value, "x-superseded-by") ?? "");
  const next = replaced ?? latest(after.versions.get(versionKey(operation)));
  const told = next === undefined ? "" : ` Its successor is ${next.name}.`;
  const finding = {
    base: at,
    revision: next?.at,
    from: name,
    to: next?.name,
    message: `${name} was removed.${told}`,
    hint: next === undefined ? undefined : `call ${next.name} instead`,
  };
  if (isPromised(member(at.value, "x-sunset"), calendar))
    return { ...finding, rule: "operation-removed-before-sunset" };
  if (replaced !== undefined) {
    const message = `${name} was replaced by ${replaced.name}.`;
    return {
      ...finding,
      rule: "operation-replaced",
      level: isDeprecated ? "info" : undefined,
      message,
    };
  }
  return {
    ...finding,
    rule: isDeprecated ? "operation-removed-after-deprecation" : "operation-removed",
  };
}

function latest(operations: readonly Operation[] | undefined): Operation | undefined {
  const number = ({ path }: Operation) => Number(version.exec(path)?.[1] ?? 0);
  return [...(operations ?? [])].sort((one, other) => number(other) - number(one))[0];
}

function reportAddition(
  operation: Operation,
  before: Operations,
  base: DocumentSide,
  comparisonOf: ComparisonOf,
): void {
  const known = latest(before.versions.get(versionKey(operation)));
  const at: { base: NodeRef; revision: NodeRef } = {
    base: known?.at ?? child(base.root, "paths"),
    revision: operation.at,
  };
  const isVersion = known !== undefined;
  comparisonOf(operation.name).report({
    rule: isVersion ? "operation-version-added" : "operation-added",
    ...at,
    from: known?.name,
    to: operation.name,
    message: isVersion
      ? `${operation.name} was added, a new version of ${known.name}.`
      : `${operation.name} was added.`,
  });
}
