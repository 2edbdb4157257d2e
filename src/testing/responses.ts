import type { Json } from "./json-schema.ts";
import type { ApiModel, Content, OperationModel } from "./mock-model.ts";
import { sampleSchema } from "./sample.ts";
import type { Validate } from "./validators.ts";

/** A response with a JSON body. */
export function jsonResponse(body: Json, status = 200, type = "application/json"): Response {
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

/** The document's example, or a sampled value where it has none. */
export function findSuccess(
  { schemas }: ApiModel,
  { responses }: OperationModel,
  validate: Validate,
): Success {
  const [status, content] = findSuccessContent(responses);
  const type = chooseMediaType(Object.keys(content));
  if (type === undefined) return { status };
  const { example, schema = true } = content[type] ?? {};
  const body =
    example ??
    sampleSchema(schema, schemas, validate, { properties: "all", direction: "response" });
  return { status, media: { type: type.includes("*") ? "application/json" : type, body } };
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

export function isJsonType(type: string): boolean {
  return /[/+]json *(;|$)/i.test(type);
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
