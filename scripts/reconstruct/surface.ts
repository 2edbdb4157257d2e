import type { JsonObject } from "../document/json.ts";
import type {
  Change,
  Evidence,
  EvidenceField,
  EvidenceOperation,
  EvidenceSchema,
} from "./evidence.ts";

/** The evidence as of one surface, ready to be written as a document. */
export interface Surface {
  readonly name: string;
  readonly operations: readonly SurfaceOperation[];
  readonly schemas: Readonly<Record<string, EvidenceSchema>>;
  /** Shapes that replace what the evidence types say, by `Schema`, `Schema.field` or `operation:response`. */
  readonly shapes: ReadonlyMap<string, JsonObject>;
}

export interface SurfaceOperation extends EvidenceOperation {
  /** Surfaces in whose clients the operation was seen. */
  readonly seen: readonly string[];
  readonly successor?: EvidenceOperation;
}

/** What the API looked like at a surface: everything seen by then, since old versions stay as long as possible. */
export function surfaceAt(evidence: Evidence, name: string): Surface {
  const { order } = evidence.surfaces;
  const isBy = (surface: string | undefined) => order.indexOf(surface ?? "") <= order.indexOf(name);
  const present = evidence.operations.filter(
    (operation) => !isLeftOut(evidence, operation) && isBy(seenIn(evidence, operation)[0]),
  );
  const isActive = ({ since, until }: Change) =>
    (since === undefined || isBy(since)) &&
    (until === undefined || order.indexOf(name) <= order.indexOf(until));
  return {
    name,
    operations: present.map((operation) => {
      const successor = successorOf(evidence, operation, present);
      const changed = withParameters(operation, evidence.changes, isActive);
      const seen = seenIn(evidence, operation).filter(isBy);
      return { ...changed, seen, ...(successor === undefined ? {} : { successor }) };
    }),
    schemas: Object.fromEntries(
      Object.entries(evidence.schemas).map(([key, schema]) => [
        key,
        withFields(
          withValues(schema, key, evidence.changes, isActive),
          key,
          evidence.changes,
          isActive,
        ),
      ]),
    ),
    shapes: shapesAt(evidence, isActive),
  };
}

function isLeftOut(evidence: Evidence, { operationId }: EvidenceOperation): boolean {
  return Object.hasOwn(evidence.surfaces.leftOut, operationId);
}

function seenIn(evidence: Evidence, { era, operationId }: EvidenceOperation): readonly string[] {
  const seen = evidence.surfaces.eras[era];
  if (seen === undefined)
    throw new Error(`surfaces.json does not place the era of ${operationId}: ${era}`);
  return seen;
}

/** The operation that replaces this one, as long as it exists. */
function successorOf(
  evidence: Evidence,
  operation: EvidenceOperation,
  present: readonly EvidenceOperation[],
): EvidenceOperation | undefined {
  if (operation.supersededBy === null) return undefined;
  const named = evidence.surfaces.successors[operation.operationId];
  const shape = (path: string) => path.replaceAll(/\{[^}]*\}/g, "{}");
  return present.find((candidate) =>
    named === undefined
      ? candidate.method === operation.method &&
        shape(candidate.path) === shape(operation.supersededBy ?? "")
      : candidate.operationId === named,
  );
}

type IsActive = (change: Change) => boolean;

function withParameters(
  operation: EvidenceOperation,
  changes: readonly Change[],
  isActive: IsActive,
): EvidenceOperation {
  const own = changes.filter(({ at }) => at.startsWith(`${operation.operationId}?`));
  const parameters = operation.parameters.flatMap((parameter) => {
    const at = `${operation.operationId}?${parameter.name}`;
    if (own.some((change) => isGone(change, at, isActive))) return [];
    const required = own.find((change) => change.at === `${at}!`);
    const dropped = own
      .filter((change) => change.at.startsWith(`${at}=`) && !isActive(change))
      .map((change) => change.at.slice(at.length + 1));
    const values = parameter.enum?.filter((value) => !dropped.includes(value));
    return [
      {
        ...parameter,
        ...(required === undefined ? {} : { required: isActive(required) }),
        ...(values === undefined ? {} : { enum: values }),
      },
    ];
  });
  return { ...operation, parameters };
}

/** A change without a shape says that the thing itself was there only in its time. */
function isGone(change: Change, at: string, isActive: IsActive): boolean {
  return change.at === at && change.schema === undefined && !isActive(change);
}

function withFields(
  schema: EvidenceSchema,
  name: string,
  changes: readonly Change[],
  isActive: IsActive,
): EvidenceSchema {
  if (schema.properties === undefined) return schema;
  const fields = Object.entries(schema.properties).flatMap(
    ([key, field]): [string, EvidenceField][] => {
      const at = `${name}.${key}`;
      if (changes.some((change) => isGone(change, at, isActive))) return [];
      const required = changes.find((change) => change.at === `${at}!`);
      return [[key, required === undefined ? field : { ...field, required: isActive(required) }]];
    },
  );
  return { ...schema, properties: Object.fromEntries(fields) };
}

function withValues(
  schema: EvidenceSchema,
  name: string,
  changes: readonly Change[],
  isActive: IsActive,
): EvidenceSchema {
  if (schema.enum === undefined) return schema;
  const own = changes.filter(({ at }) => at.startsWith(`${name}=`));
  const valueOf = ({ at }: Change) => at.slice(name.length + 1);
  const gone = own.filter((change) => !isActive(change)).map(valueOf);
  const there = own.filter(isActive).map(valueOf);
  const values = [...new Set([...schema.enum, ...there])].filter(
    (value) => !gone.includes(String(value)),
  );
  return { ...schema, enum: values };
}

function shapesAt({ shapes, changes }: Evidence, isActive: IsActive): Map<string, JsonObject> {
  return new Map([
    ...Object.entries(shapes.schemas),
    ...Object.entries(shapes.fields),
    ...Object.entries(shapes.responses).map(([id, shape]) => [`${id}:response`, shape] as const),
    ...changes
      .filter(isActive)
      .flatMap(({ at, schema }) => (schema === undefined ? [] : [[at, schema] as const])),
  ]);
}
