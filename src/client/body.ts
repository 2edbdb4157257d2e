import { operationMetadata } from "../../generated/platform/operation-metadata.ts";
import { nameOperation, type OperationRef } from "./errors/spheron-error.ts";
import type { PlainRequest } from "./transport/send.ts";

/** How a value goes out: as what it is, with the content type that belongs to it. */
export interface Encoding {
  /** `undefined` where only the encoded form knows it, which has a boundary. */
  readonly contentType?: string;
  readonly body: BodyInit;
}

const formType = "application/x-www-form-urlencoded";
const bytesType = "application/octet-stream";

/**
 * Ready-made bodies stay what they are. A plain object becomes what the document says: a form, or JSON with dates
 * as ISO 8601.
 *
 * @param contentType the caller's own, which also decides
 */
export function encodeBody(operation: OperationRef, body: unknown, contentType?: string): Encoding {
  if (body instanceof FormData) return { body };
  if (body instanceof Blob) return { body, contentType: body.type || bytesType };
  if (body instanceof ReadableStream || body instanceof ArrayBuffer || ArrayBuffer.isView(body))
    return { body: body as BodyInit, contentType: bytesType };
  if (body instanceof URLSearchParams)
    return { body: body.toString(), contentType: `${formType};charset=UTF-8` };
  const mediaType = contentType ?? defaultMediaType(operation);
  if (typeof body === "object" && body !== null) {
    if (mediaType.startsWith("multipart/")) return { body: fill(new FormData(), body) };
    if (mediaType.startsWith(formType))
      return { body: fill(new URLSearchParams(), body).toString(), contentType: mediaType };
  }
  return { body: JSON.stringify(body), contentType: mediaType };
}

/** JSON where the document allows it, or else what it names first. */
function defaultMediaType(operation: OperationRef): string {
  const { mediaTypes = [] } = operationMetadata[nameOperation(operation)] ?? {};
  const isJson = mediaTypes.some((mediaType) => mediaType.endsWith("json"));
  return (isJson ? undefined : mediaTypes[0]) ?? "application/json";
}

/** Lists become repeated fields; what is left out (`undefined`, `null`) stays out. */
function fill<Form extends FormData | URLSearchParams>(form: Form, body: object): Form {
  for (const [name, value] of Object.entries(body) as [string, unknown][]) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (item === undefined || item === null) continue;
      form.append(name, item instanceof Blob ? (item as Blob & string) : fieldText(item));
    }
  }
  return form;
}

function fieldText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * The body that openapi-fetch was given, as what can be sent again, in any realm: a form of another realm is no form
 * to a transport. A form's content type, which holds its boundary, is added to the headers.
 */
export async function toSendable(body: BodyInit, headers: Headers): Promise<PlainRequest["body"]> {
  if (body === "") return undefined;
  if (body instanceof ReadableStream || body instanceof Blob) return body;
  if (typeof body === "string") return new TextEncoder().encode(body);
  const encoded = new Response(body);
  const contentType = encoded.headers.get("content-type");
  if (body instanceof FormData && contentType !== null) headers.set("content-type", contentType);
  return new Uint8Array(await encoded.arrayBuffer());
}
