import type { JsonObject } from "../document/json.ts";
import { changesAt, parametersAt, schemasAt, shapesAt } from "./changes.ts";
import type {
  Evidence,
  EvidenceDocument,
  EvidenceOperation,
  EvidenceSchema,
  ExampleFacts,
} from "./evidence.ts";

/** The evidence as of one snapshot, ready to be written as a document. */
export interface Snapshot {
  readonly name: string;
  readonly about: EvidenceDocument;
  readonly operations: readonly SnapshotOperation[];
  readonly schemas: Readonly<Record<string, EvidenceSchema>>;
  /** Shapes that replace what the evidence types say, by `Schema`, `Schema.field` or `operation:response`. */
  readonly shapes: ReadonlyMap<string, JsonObject>;
  readonly examples: ExampleFacts;
}

export interface SnapshotOperation extends EvidenceOperation {
  /** Snapshots in whose clients the operation was seen. */
  readonly seen: readonly string[];
  readonly replacement?: Replacement;
}

interface Replacement {
  readonly by: EvidenceOperation;
  /** For whom, when not for everyone. */
  readonly for?: string;
  /** Whether clients have left the operation for its successor. */
  readonly isComplete: boolean;
}

/** What the API looked like at a snapshot: everything seen by then, since old versions stay as long as possible. */
export function snapshotAt(evidence: Evidence, name: string): Snapshot {
  const { order, inferred = {} } = evidence.snapshots;
  const isBy = (snapshot: string | undefined) =>
    order.indexOf(snapshot ?? "") <= order.indexOf(name);
  const present = evidence.operations.filter(
    (operation) =>
      !isLeftOut(evidence, operation) &&
      isBy(inferred[operation.operationId] ?? seenIn(evidence, operation)[0]),
  );
  const changes = changesAt(evidence, name);
  const schemas = schemasAt(evidence.schemas, changes);
  const clients = lastClients(evidence, name);
  return {
    name,
    about: evidence.document,
    operations: present.map((operation) => {
      const seen = seenIn(evidence, operation).filter(isBy);
      const successor = successorOf(evidence, operation, present);
      const isComplete = !seen.some((snapshot) => clients.includes(snapshot));
      return {
        ...operation,
        parameters: parametersAt(operation.operationId, operation.parameters, schemas, changes),
        seen,
        ...(successor === undefined ? {} : { replacement: { ...successor, isComplete } }),
      };
    }),
    schemas,
    shapes: shapesAt(evidence.shapes, changes),
    examples: evidence.examples,
  };
}

/** Snapshots whose clients are in use at a snapshot; the current one has no full set of clients of its own. */
function lastClients({ snapshots: { order } }: Evidence, name: string): string[] {
  return name === order.at(-1) ? order.slice(-2) : [name];
}

function isLeftOut(evidence: Evidence, { operationId }: EvidenceOperation): boolean {
  return Object.hasOwn(evidence.snapshots.leftOut, operationId);
}

function seenIn(evidence: Evidence, { era, operationId }: EvidenceOperation): readonly string[] {
  const seen = evidence.snapshots.eras[era];
  if (seen === undefined)
    throw new Error(`snapshots.json does not date the era of ${operationId}: ${era}`);
  return seen;
}

/** The newest operation that replaces this one, among those that exist. */
function successorOf(
  evidence: Evidence,
  operation: EvidenceOperation,
  present: readonly EvidenceOperation[],
): { by: EvidenceOperation; for?: string } | undefined {
  const { method, operationId, supersededBy } = operation;
  if (supersededBy === null) return undefined;
  const named = evidence.snapshots.successors[operationId];
  const next = present.find((candidate) =>
    named === undefined
      ? candidate.method === method && shapeOf(candidate.path) === shapeOf(supersededBy)
      : candidate.operationId === named.operationId,
  );
  if (next === undefined) return undefined;
  const scope = named?.for === undefined ? {} : { for: named.for };
  return successorOf(evidence, next, present) ?? { by: next, ...scope };
}

/** A path without the names of its parameters. */
function shapeOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}
