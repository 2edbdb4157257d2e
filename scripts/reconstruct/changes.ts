import type { JsonObject } from "../document/json.ts";
import type {
  Change,
  Evidence,
  EvidenceField,
  EvidenceParameter,
  EvidenceSchema,
} from "./evidence.ts";

/** The changes of the evidence, as of one snapshot. */
export interface ChangesAt {
  readonly all: readonly Change[];
  readonly isActive: (change: Change) => boolean;
}

export function changesAt({ snapshots, changes }: Evidence, name: string): ChangesAt {
  const place = (snapshot: string) => snapshots.order.indexOf(snapshot);
  return {
    all: changes,
    isActive: ({ since, until }) =>
      (since === undefined || place(since) <= place(name)) &&
      (until === undefined || place(name) <= place(until)),
  };
}

export function schemasAt(
  schemas: Evidence["schemas"],
  changes: ChangesAt,
): Readonly<Record<string, EvidenceSchema>> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      withFields(withValues(schema, name, changes), name, changes),
    ]),
  );
}

/** The parameters there were, with the values that their enums had. */
export function parametersAt(
  operationId: string,
  parameters: readonly EvidenceParameter[],
  schemas: Readonly<Record<string, EvidenceSchema>>,
  changes: ChangesAt,
): EvidenceParameter[] {
  return parameters
    .filter(({ name }) => !isGone(`${operationId}?${name}`, changes))
    .map((parameter) => {
      const required = requiredAt(`${operationId}?${parameter.name}`, changes);
      const named = parameter.ref === undefined ? undefined : schemas[parameter.ref];
      return {
        ...parameter,
        ...(required === undefined ? {} : { required }),
        ...(named?.enum === undefined ? {} : { enum: named.enum }),
        ...(named?.open === undefined ? {} : { open: named.open }),
      };
    });
}

/** Shapes that replace what the evidence types say, by `Schema`, `Schema.field` or `operation:response`. */
export function shapesAt(
  { schemas, fields, responses }: Evidence["shapes"],
  { all, isActive }: ChangesAt,
): Map<string, JsonObject> {
  return new Map([
    ...Object.entries(schemas),
    ...Object.entries(fields),
    ...Object.entries(responses).map(([id, shape]) => [`${id}:response`, shape] as const),
    ...all
      .filter(isActive)
      .flatMap(({ at, schema }) => (schema === undefined ? [] : [[at, schema] as const])),
  ]);
}

/** A change without a shape says that the thing itself was there only in its time. */
function isGone(at: string, { all, isActive }: ChangesAt): boolean {
  return all.some((change) => change.at === at && change.schema === undefined && !isActive(change));
}

function requiredAt(at: string, { all, isActive }: ChangesAt): boolean | undefined {
  const change = all.find((change) => change.at === `${at}!`);
  return change === undefined ? undefined : isActive(change);
}

function withFields(schema: EvidenceSchema, name: string, changes: ChangesAt): EvidenceSchema {
  if (schema.properties === undefined) return schema;
  const fields = Object.entries(schema.properties)
    .filter(([key]) => !isGone(`${name}.${key}`, changes))
    .map(([key, field]): [string, EvidenceField] => {
      const required = requiredAt(`${name}.${key}`, changes);
      return [key, required === undefined ? field : { ...field, required }];
    });
  return { ...schema, properties: Object.fromEntries(fields) };
}

function withValues(
  schema: EvidenceSchema,
  name: string,
  { all, isActive }: ChangesAt,
): EvidenceSchema {
  if (schema.enum === undefined) return schema;
  const own = all.filter(({ at }) => at.startsWith(`${name}=`));
  const valueOf = ({ at }: Change) => at.slice(name.length + 1);
  const gone = own.filter((change) => !isActive(change)).map(valueOf);
  const there = own.filter(isActive).map(valueOf);
  const values = [...new Set([...schema.enum, ...there])].filter(
    (value) => !gone.includes(String(value)),
  );
  return { ...schema, enum: values };
}
