import type { Change } from "../diff/change.ts";
import { diffDocuments } from "../diff/diff.ts";
import type { Level } from "../diff/level.ts";
import type { RuleId } from "../diff/rules/index.ts";
import type { JsonObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import { kindOf, subjectsOf } from "./operation-effects.ts";
import { windowOf, type Window } from "./life.ts";
import { successorIn, type OperationFacts } from "./operation-facts.ts";

/** An operation that is deprecated or gone, what to call instead, and what is different there. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly isGone: boolean;
  /** Of the change that ends the old one. */
  readonly level: Level;
  /** How long the old one is served, where the document says so. */
  readonly window: Window;
  readonly differences: readonly Change[];
}

interface OperationsOfDocument {
  readonly document: JsonObject;
  readonly operations: ReadonlyMap<string, OperationFacts>;
}

/** Where clients go from the operations that a change deprecates or removes. */
export function movesOf(
  change: Change,
  base: OperationsOfDocument,
  revision: OperationsOfDocument,
  now: Date,
): Move[] {
  if (kindOf(change) !== "deprecation" && kindOf(change) !== "removal") return [];
  return subjectsOf(change).flatMap((name) => {
    const isGone = !revision.operations.has(name);
    const side = isGone ? base : revision;
    const from = side.operations.get(name);
    const named = typeof change.to === "string" ? revision.operations.get(change.to) : undefined;
    const to = named ?? (from && successorIn(revision.operations, from));
    if (from === undefined || to === undefined) return [];
    const [before, after] = [alone(side.document, from), alone(revision.document, to)];
    const differences = diffDocuments(before, after, { now }).filter(isDifference);
    const window = windowOf(from.operation);
    return [{ from: name, to: to.key, isGone, level: change.level, window, differences }];
  });
}

/** Names of the operation, which differ in every move. */
const namingRules: ReadonlySet<RuleId> = new Set<RuleId>([
  "operation-moved",
  "operation-id-changed",
  "operation-tag-changed",
]);

function isDifference({ id, level, operations }: Change): boolean {
  return level !== "annotation" && operations.length > 0 && !namingRules.has(id);
}

/** A copy with this operation alone, given a shared operationId so that the diff pairs old and new as a move. */
function alone(document: JsonObject, { path, method, pathItem, operation }: Operation): JsonObject {
  const { parameters, servers } = pathItem;
  const item: JsonObject = {
    ...(parameters === undefined ? {} : { parameters }),
    ...(servers === undefined ? {} : { servers }),
    [method]: { ...operation, operationId: "moved", deprecated: false },
  };
  return { ...document, webhooks: {}, paths: { [path]: item } };
}
