import type { OperationMetadata } from "./api.ts";
import type { Bytes } from "./bytes.ts";
import { encodeForm, type Encoding } from "./encoding.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { tryWrite } from "./errors/try-write.ts";
import { encodeFields } from "./form.ts";
import { isFormType, isJsonType } from "./media-type.ts";
import { pickMediaType } from "./pick-media-type.ts";
import { isStream, toStream } from "./stream.ts";
import { writeJson } from "./write-json.ts";

const bytesType = "application/octet-stream";

const encoder = new TextEncoder();

/**
 * Encodes the body of a call. Ready-made bodies stay what they are. Other values become what the caller's content type
 * or the document says: a text, a form, or JSON with dates as ISO 8601.
 *
 * @param ofCaller the caller's own content type, or empty
 * @param serialize the caller's own way to write the body
 * @throws ConfigError for a body that cannot be sent
 */
export function encodeBody(
  operation: OperationRef,
  value: unknown,
  { mediaTypes = [], encodings }: OperationMetadata,
  ofCaller: string,
  serialize: ((value: unknown) => unknown) | undefined,
): Encoding {
  if (value === undefined) return { body: undefined };
  if (operation.method === "GET" || operation.method === "HEAD")
    throw new ConfigError("fetch sends no body with this method: leave it out", operation);
  return tryWrite(
    operation,
    () => "the body",
    () => {
      const body = serialize === undefined ? value : serialize(value);
      const ready = encodeReadyMade(body);
      const isReady = ready !== undefined;
      const picked = pickMediaType(mediaTypes, value, isReady);
      if (isReady) return { contentType: picked ?? bytesType, ...ready };
      const contentType = ofCaller || (picked ?? "application/json");
      if (serialize !== undefined) return { body: encoder.encode(String(body)), contentType };
      const isJson = isJsonType(contentType);
      if (typeof value === "object" && !isJson) {
        if (isFormType(contentType))
          return encodeFields(contentType, value ?? {}, encodings?.[contentType] ?? {});
        if (ofCaller === "")
          throw new TypeError(`it has to be the text or the bytes of ${contentType}`);
      }
      const isText = typeof value === "string" && !isJson;
      return { body: encoder.encode(isText ? value : writeJson(value)), contentType };
    },
  );
}

/** A body that is in its final form; `undefined` for any other value. */
function encodeReadyMade(body: unknown): Encoding | undefined {
  if (body instanceof FormData) return encodeForm(body);
  if (body instanceof Blob) return body.type === "" ? { body } : { body, contentType: body.type };
  if (isStream(body)) return { body: toStream(body) };
  if (body instanceof ArrayBuffer) return { body: new Uint8Array(body) };
  if (ArrayBuffer.isView(body)) return { body: copyBytes(body) };
  if (!(body instanceof URLSearchParams)) return undefined;
  const contentType = "application/x-www-form-urlencoded;charset=UTF-8";
  return { body: encoder.encode(String(body)), contentType };
}

/** The bytes may change after the call, and a buffer may be shared, which no `fetch` takes. */
function copyBytes(view: ArrayBufferView): Bytes {
  return new Uint8Array(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
}
