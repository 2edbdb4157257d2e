import type { OperationMetadata } from "./api.ts";
import type { Bytes } from "./bytes.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { writeFields, writeParts } from "./form.ts";
import { isJsonType, isRawType, pickBytesType, pickMediaType } from "./media-type.ts";
import { isStream, toStream } from "./stream.ts";
import { tryWrite } from "./parameter.ts";
import type { PlainRequest } from "./transport/send.ts";

/** A body as it is sent, with its content type. */
interface Encoding {
  readonly contentType?: string;
  readonly body: PlainRequest["body"];
  /** Whether the content type is the only one that fits, because it has the boundary of the form. */
  readonly isForm?: true;
}

/** What decides how a value is encoded. */
interface EncodingOptions {
  /** The caller's own content type. */
  readonly contentType: string | null;
  /** Media types that the document names, where it is not JSON alone. */
  readonly mediaTypes: readonly string[];
  /** How the document has fields of forms written. */
  readonly encodings: OperationMetadata["encodings"];
  /** The caller's own way to write the body. */
  readonly serialize: (() => unknown) | undefined;
}

const formType = "application/x-www-form-urlencoded";
const bytesType = "application/octet-stream";
const jsonType = "application/json";

const encoder = new TextEncoder();

/**
 * Encodes the body of a call. Ready-made bodies stay what they are. Other values become what the caller's content type
 * or the document says: a text, a form, or JSON with dates as ISO 8601.
 *
 * @throws ConfigError for a body that cannot be sent
 */
export function encodeBody(
  operation: OperationRef,
  value: unknown,
  { contentType, mediaTypes, encodings = {}, serialize }: EncodingOptions,
): Encoding | FormData | Blob {
  if (value === undefined) return { body: undefined };
  if (operation.method === "GET" || operation.method === "HEAD")
    throw new ConfigError("fetch sends no body with this method: leave it out", operation);
  const picked = pickMediaType(mediaTypes, value, holdsFile(value)) ?? jsonType;
  return tryWrite(operation, "the body", () => {
    const body = serialize === undefined ? value : serialize();
    const ready = encodeReadyMade(body, pickBytesType(mediaTypes) ?? bytesType);
    if (ready !== undefined) return ready;
    if (serialize !== undefined) return { body: encoder.encode(String(body)), contentType: picked };
    if (contentType === null && typeof value === "object" && isRawType(picked))
      throw new TypeError(`it has to be the text or the bytes of ${picked}`);
    return encodeValue(value, contentType ?? picked, encodings);
  });
}

/** A body that is in its final form; `undefined` for any other value. */
function encodeReadyMade(body: unknown, contentType: string): Encoding | FormData | undefined {
  if (body instanceof FormData) return body;
  if (body instanceof Blob) return { body, contentType: body.type || contentType };
  if (isStream(body)) return { body: toStream(body), contentType };
  if (body instanceof ArrayBuffer) return { body: new Uint8Array(body), contentType };
  if (ArrayBuffer.isView(body)) return { body: copyBytes(body), contentType };
  if (body instanceof URLSearchParams)
    return { body: encoder.encode(body.toString()), contentType: `${formType};charset=UTF-8` };
  return undefined;
}

function encodeValue(
  value: unknown,
  mediaType: string,
  encodings: NonNullable<EncodingOptions["encodings"]>,
): Encoding | Blob {
  if (typeof value === "object" && value !== null) {
    const fields = encodings[mediaType] ?? {};
    if (mediaType.startsWith("multipart/")) return writeParts(mediaType, value, fields, writeJson);
    if (mediaType.startsWith(formType)) {
      const text = writeFields(value, fields, writeJson);
      return { body: encoder.encode(text), contentType: mediaType };
    }
  }
  const isText = typeof value === "string" && !isJsonType(mediaType);
  const text = isText ? value : writeJson(value);
  return { body: encoder.encode(text), contentType: mediaType };
}

function holdsFile(value: unknown): boolean {
  return Object.values(value ?? {})
    .flat()
    .some((item) => item instanceof Blob);
}

function writeJson(value: unknown): string {
  return JSON.stringify(value, refuseUnwritable);
}

/** `JSON.stringify` turns files, maps and streams into `{}`, and bytes into an object of numbers. */
function refuseUnwritable(_key: string, value: unknown): unknown {
  const [, kind = ""] = /^\[object (.*)\]$/.exec(Object.prototype.toString.call(value)) ?? [];
  const isLost =
    typeof value === "object" &&
    !/^(Object|Array|Number|String|Boolean|Null)$/.test(kind) &&
    (ArrayBuffer.isView(value) || Object.keys(value ?? {}).length === 0);
  if (isLost || isStream(value)) throw new TypeError(`JSON cannot carry a ${kind}`);
  return value;
}

/** The bytes may change after the call, and a buffer may be shared, which no `fetch` takes. */
function copyBytes(view: ArrayBufferView): Bytes {
  return new Uint8Array(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
}

/** A form as bytes, which can be sent several times. A transport does not recognise a `FormData` of another realm. */
export async function encodeForm(form: FormData | Blob): Promise<Encoding> {
  const encoded = new Response(form);
  const contentType = encoded.headers.get("content-type") ?? "multipart/form-data";
  return { body: new Uint8Array(await encoded.arrayBuffer()), contentType, isForm: true };
}
