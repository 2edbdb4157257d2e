import type { JsonObject, JsonValue } from "../document/json.ts";
import type { EvidenceParameter, InlineField, Shape } from "./evidence.ts";
import { objectOf, schemaOfShape, sentence } from "./schema.ts";
import type { Surface, SurfaceOperation } from "./surface.ts";

/** One operation as OpenAPI 3.0 writes it, without examples. */
export function operationObject(surface: Surface, operation: SurfaceOperation): JsonObject {
  const { operationId, tag, summary, successor, security } = operation;
  const body = requestBody(operation);
  const parameters = operation.parameters.map(parameterObject);
  return {
    operationId,
    tags: [tag],
    summary: summary.replace(/\.$/, ""),
    ...descriptionOf(operation),
    ...(successor === undefined
      ? {}
      : { deprecated: true, "x-superseded-by": `${successor.method} ${successor.path}` }),
    security: security === "none" ? [] : [{ bearer: [] }],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: {
      "200": successResponse(surface, operation),
      "401": { $ref: "#/components/responses/Unauthorized" },
      "403": { $ref: "#/components/responses/Forbidden" },
      default: { $ref: "#/components/responses/Failure" },
    },
    "x-evidence": evidenceOf(operation),
  };
}

function descriptionOf({ notes = [], securityNote, successor }: SurfaceOperation): JsonObject {
  const replaced =
    successor === undefined ? [] : [`Replaced by ${successor.method} ${successor.path}.`];
  const security = securityNote === undefined ? [] : [`Authorization: ${securityNote}.`];
  const texts = [...replaced, ...notes.map(sentence), ...security];
  return texts.length === 0 ? {} : { description: texts.join(" ") };
}

function evidenceOf({ confidence, seen, conflicts }: SurfaceOperation): JsonObject {
  return {
    confidence,
    seen: [...seen],
    ...(conflicts.length === 0 ? {} : { conflicts: [...conflicts] }),
  };
}

/** Clients of 2022 leave paging out, so the server has defaults, whatever later clients always send. */
const optionalOnTheWire = new Set(["skip", "limit"]);

function parameterObject({
  name,
  in: place,
  required,
  type,
  enum: values,
  note,
}: EvidenceParameter): JsonObject {
  const isRequired = place === "path" || (required === true && !optionalOnTheWire.has(name));
  const isCount = note?.includes("not negative") === true;
  return {
    name,
    in: place,
    ...(isRequired ? { required: true } : {}),
    ...(note === undefined || isCount ? {} : { description: sentence(wordNote(note)) }),
    schema: {
      type,
      ...(values === undefined ? {} : { enum: [...values] }),
      ...(isCount ? { minimum: 0 } : {}),
    },
  };
}

function wordNote(note: string): string {
  return note === "24-hex object id" ? "24 hexadecimal digits" : note;
}

/** What clients send where nothing is wanted: an empty object, or no body at all. */
const emptyBody = { type: "object", description: "Empty; the body may be left out" };

function requestBody({ requestBody: body }: SurfaceOperation): JsonObject | undefined {
  if (body === null) return undefined;
  const isEmpty = body.schema === null;
  const schema = isEmpty ? emptyBody : bodySchema(body.schema);
  return {
    ...(body.note === undefined || isEmpty ? {} : { description: sentence(body.note) }),
    ...(isEmpty ? {} : { required: true }),
    content: { [body.contentType]: { schema } },
  };
}

function bodySchema(schema: Shape | readonly InlineField[]): JsonObject {
  if (schema === null) return emptyBody;
  return isInline(schema) ? objectOf(schema) : schemaOfShape(schema);
}

function isInline(
  schema: NonNullable<Shape> | readonly InlineField[],
): schema is readonly InlineField[] {
  return Array.isArray(schema);
}

function successResponse(
  surface: Surface,
  { operationId, response }: SurfaceOperation,
): JsonObject {
  const type = response.contentType ?? "text/html";
  const schema =
    surface.shapes.get(`${operationId}:response`) ?? responseSchema(type, response.schema);
  const description = response.note === undefined ? "Success" : sentence(response.note);
  return { description, content: { [type]: { schema } } };
}

function responseSchema(type: string, shape: Shape): JsonObject {
  if (type === "text/event-stream") {
    return {
      type: "string",
      description: "Frames of one line event: message and one line data: with a JSON object",
    };
  }
  if (type.startsWith("text/")) return { type: "string" };
  return shape === null ? { description: "Not read by any known client" } : schemaOfShape(shape);
}

/** The values of a document's tags, in the order they are first used. */
export function tagObjects(
  operations: readonly SurfaceOperation[],
  descriptions: Readonly<Record<string, string>>,
): JsonValue[] {
  const names = [...new Set(operations.map(({ tag }) => tag))].sort();
  return names.map((name) => ({ name, description: descriptions[name] ?? name }));
}
