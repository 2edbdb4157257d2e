import type { JsonObject, JsonValue } from "../document/json.ts";
import { bodySchema, emptyBody, schemaOfShape } from "./body.ts";
import type { EvidenceParameter, Shape } from "./evidence.ts";
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
    security: security === "none" ? [] : [{ bearer: [] }],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: {
      "200": successResponse(snapshot, operation),
      "401": { $ref: "#/components/responses/Unauthorized" },
      "403": { $ref: "#/components/responses/Forbidden" },
      default: { $ref: "#/components/responses/Failure" },
    },
    "x-evidence": evidenceOf(operation),
  };
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

/** Clients of 2022 leave paging out, so the server has defaults, whatever later clients always send. */
const optionalOnTheWire = new Set(["skip", "limit"]);
const pagingConflict =
  "skip and limit are always sent by the official client, and by none of the clients of 2022";

/** Sources are named where one of them is all there is. */
function evidenceOf(operation: SnapshotOperation): JsonObject {
  const { confidence, seen, sources, parameters } = operation;
  const isPaged = parameters.some(({ name }) => optionalOnTheWire.has(name));
  const conflicts = [...operation.conflicts, ...(isPaged ? [pagingConflict] : [])];
  return {
    confidence,
    seen: [...seen],
    ...(confidence === "high" ? {} : { sources: [...sources] }),
    ...(conflicts.length === 0 ? {} : { conflicts }),
  };
}

function parameterObject(parameter: EvidenceParameter): JsonObject {
  const { name, in: place, required, type, enum: values, minimum, description } = parameter;
  const isRequired = place === "path" || (required === true && !optionalOnTheWire.has(name));
  return {
    name,
    in: place,
    ...(isRequired ? { required: true } : {}),
    ...(description === undefined ? {} : { description }),
    schema: {
      type,
      ...(values === undefined ? {} : { enum: [...values] }),
      ...(minimum === undefined ? {} : { minimum }),
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
  if (description === undefined) throw new Error(`${operationId} does not say what it answers`);
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
