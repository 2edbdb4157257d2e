import type { JsonObject, JsonValue } from "../document/json.ts";
import { bodySchema, emptyBody, schemaOfShape } from "./body.ts";
import type { EvidenceFailure, EvidenceParameter, Shape } from "./evidence.ts";
import { valuesOf } from "./schema.ts";
import type { Snapshot, SnapshotOperation } from "./snapshot.ts";

/** One operation as OpenAPI 3.0 writes it, without examples. */
export function operationObject(snapshot: Snapshot, operation: SnapshotOperation): JsonObject {
  const { operationId, tag, summary, security } = operation;
  const body = requestBody(operation);
  const parameters = operation.parameters.map(parameterObject);
  return {
    operationId,
    tags: [tag],
    summary,
    ...descriptionOf(operation),
    ...deprecationOf(operation),
    security: securityRequirements[security],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: responsesOf(snapshot, operation),
    "x-evidence": evidenceOf(operation),
  };
}

/** A client takes the first alternative that it has credentials for. */
const securityRequirements = {
  none: [],
  optional: [{ bearer: [] }, {}],
  bearer: [{ bearer: [] }],
} as const satisfies Record<SnapshotOperation["security"], JsonValue>;

function responsesOf(snapshot: Snapshot, operation: SnapshotOperation): JsonObject {
  const success = successResponse(snapshot, operation);
  const statuses = operation.response.statuses ?? ["200"];
  const failures = { ...snapshot.about.failures, ...operation.failures };
  const { default: others, ...byStatus } = failures;
  return Object.fromEntries([
    ...statuses.map((status) => [status, success] as const),
    ...Object.entries({ ...byStatus, ...(others === undefined ? {} : { default: others }) }).map(
      ([status, failure]) => [status, referTo(failure)] as const,
    ),
  ]);
}

function referTo(failure: EvidenceFailure): JsonObject {
  return failure.name === undefined
    ? failureResponse(failure)
    : { $ref: `#/components/responses/${failure.name}` };
}

export function failureResponse({ description, schema }: EvidenceFailure): JsonObject {
  return { description, content: { "application/json": { schema: schemaOfShape(schema) } } };
}

function descriptionOf({ description, replacement }: SnapshotOperation): JsonObject {
  const texts = [...replacedBy(replacement), ...(description === undefined ? [] : [description])];
  return texts.length === 0 ? {} : { description: texts.map(withPeriod).join(" ") };
}

function replacedBy(replacement: SnapshotOperation["replacement"]): string[] {
  if (replacement === undefined) return [];
  const { by, for: users, isComplete } = replacement;
  const successor = `${by.method} ${by.path}`;
  const where = users === undefined ? "" : ` for ${users}`;
  return [isComplete ? `Replaced by ${successor}${where}` : `${successor} takes its place${where}`];
}

function withPeriod(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

/** What clients still call is not deprecated, even where some of them have something better. */
function deprecationOf({ replacement }: SnapshotOperation): JsonObject {
  if (replacement?.isComplete !== true) return {};
  const { method, path } = replacement.by;
  return { deprecated: true, "x-superseded-by": `${method} ${path}` };
}

/** Sources are named where one of them is all there is. */
function evidenceOf(operation: SnapshotOperation): JsonObject {
  const { confidence, seen, sources, conflicts } = operation;
  return {
    confidence,
    ...(seen.length === 0 ? { inferred: true } : { seen: [...seen] }),
    ...(confidence === "high" ? {} : { sources: [...sources] }),
    ...(conflicts.length === 0 ? {} : { conflicts: [...conflicts] }),
  };
}

function parameterObject(parameter: EvidenceParameter): JsonObject {
  const { name, in: place, required, type, minimum, default: value, description } = parameter;
  const isRequired = place === "path" || required === true;
  return {
    name,
    in: place,
    ...(isRequired ? { required: true } : {}),
    ...(description === undefined ? {} : { description }),
    schema: {
      type,
      ...valuesOf(parameter),
      ...(minimum === undefined ? {} : { minimum }),
      ...(value === undefined ? {} : { default: value }),
    },
  };
}

function requestBody({ requestBody: body }: SnapshotOperation): JsonObject | undefined {
  if (body === null) return undefined;
  const { contentType, description, schema } = body;
  return {
    ...(description === undefined ? {} : { description }),
    ...(schema === null ? {} : { required: true }),
    content: { [contentType]: { schema: schema === null ? emptyBody : bodySchema(schema) } },
  };
}

function successResponse(
  snapshot: Snapshot,
  { operationId, response }: SnapshotOperation,
): JsonObject {
  const { contentType, description, schema } = response;
  if (description === undefined) throw new Error(`${operationId} does not say what it responds`);
  const type = contentType ?? "text/html";
  const shape = snapshot.shapes.get(`${operationId}:response`) ?? responseSchema(type, schema);
  return { description, content: { [type]: { schema: shape } } };
}

function responseSchema(type: string, shape: Shape): JsonObject {
  if (type.startsWith("text/")) return { type: "string" };
  return shape === null ? { description: "Not read by any known client" } : schemaOfShape(shape);
}

/** The values of a document's tags, in alphabetical order. */
export function tagObjects(
  operations: readonly SnapshotOperation[],
  descriptions: Readonly<Record<string, string>>,
): JsonValue[] {
  const names = [...new Set(operations.map(({ tag }) => tag))].sort();
  return names.map((name) => ({ name, description: descriptions[name] ?? name }));
}
