import { isJsonType } from "../client/media-type.ts";
import { toObject } from "./json.ts";
import type { Json, Schema } from "./json-schema.ts";
import type { ApiModel, Content, OperationModel } from "./mock-model.ts";
import { sampleSchema } from "./sample.ts";
import type { Validate } from "./validators.ts";

/** A response with a JSON body. */
export function jsonResponse(
  body: object | string | number | boolean | null,
  status = 200,
  type = "application/json",
): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": type } });
}

/** The response of an operation when it succeeds. */
export interface Success {
  /** A 2xx. */
  readonly status: number;
  /** Absent where the response has no body. */
  readonly media?: ResponseMedia;
}

/** The body of a response. */
interface ResponseMedia {
  /** Media type. */
  readonly type: string;
  /** A text where the media type is not JSON. */
  readonly body: Json;
}

/** The document's example, or a sampled value if the document has no example. */
export function findSuccess(
  { schemas }: ApiModel,
  { responses }: OperationModel,
  validate: Validate,
): Success {
  const [status, content] = findSuccessContent(responses);
  const type = chooseMediaType(Object.keys(content));
  if (type === undefined) return { status };
  const { example, schema = true, itemSchema } = content[type] ?? {};
  const sample = (sampled: Schema) =>
    sampleSchema(sampled, schemas, validate, { properties: "all", direction: "response" });
  const body =
    example ?? (itemSchema === undefined ? sample(schema) : writeItem(sample(itemSchema), type));
  return { status, media: { type: type.includes("*") ? pickFromRange(type, body) : type, body } };
}

/** A range leaves the media type open: a text is sent as it is, and all else as JSON. */
function pickFromRange(range: string, body: Json): string {
  return typeof body === "string" && !isJsonType(range) ? "text/plain" : "application/json";
}

/** The item of a stream as its media type has it: a server-sent event, or a line of JSON. */
function writeItem(item: Json, type: string): string {
  const line = JSON.stringify(item);
  if (type.startsWith("application/json-seq")) return `\u001E${line}\n`;
  if (!type.startsWith("text/event-stream")) return `${line}\n`;
  const fields = Object.entries(toObject(item)).filter(([name]) =>
    ["event", "data", "id", "retry"].includes(name),
  );
  if (fields.length === 0) return `data: ${line}\n\n`;
  const texts = fields.map(([name, value]) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return text
      .split("\n")
      .map((part) => `${name}: ${part}\n`)
      .join("");
  });
  return `${texts.join("")}\n`;
}

/** The first 2xx, or else the default. */
function findSuccessContent(responses: OperationModel["responses"]): [number, Content] {
  const [status = "200", content = {}] =
    Object.entries(responses).find(([key]) => key.startsWith("2")) ??
    Object.entries(responses).find(([key]) => key === "default") ??
    [];
  return [/^\d{3}$/.test(status) ? Number(status) : 200, content];
}

function chooseMediaType(types: readonly string[]): string | undefined {
  return types.find(isJsonType) ?? types[0];
}

/** `Response` refuses a body with these. */
const bodilessStatuses: readonly number[] = [204, 205, 304];

export function createResponse(status: number, body: string, type: string): Response {
  if (bodilessStatuses.includes(status)) return new Response(null, { status });
  return new Response(body, { status, headers: { "content-type": type } });
}

export function toResponse({ status, media }: Success): Response {
  if (media === undefined) return new Response(null, { status });
  const { type, body } = media;
  const isText = typeof body === "string" && !isJsonType(type);
  return createResponse(status, isText ? body : JSON.stringify(body), type);
}

/** The response to a HEAD. */
export async function dropBody(response: Response): Promise<Response> {
  // `Response` takes no status 0.
  if (response.type === "error") return response;
  await response.body?.cancel();
  const { status, headers } = response;
  return new Response(null, { status, headers });
}
