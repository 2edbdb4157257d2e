import type { HeadersOptions } from "openapi-fetch";
import { encodeBody } from "./body.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { fillPath } from "./path.ts";
import type { ParseAs, PlainRequest, Send } from "./transport/send.ts";

/** Options of one call, as far as they are looked at here; openapi-fetch takes the rest. */
export interface LooseOptions {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
  };
  readonly body?: unknown;
  readonly headers?: HeadersOptions;
  readonly parseAs?: ParseAs;
  readonly bodySerializer?: unknown;
  readonly [option: string]: unknown;
}

/** The options that make openapi-fetch build the request our way and send it through the transport. */
export function prepareOptions(
  operation: OperationRef,
  options: LooseOptions,
  send: Send,
): LooseOptions {
  const { params, body, headers, parseAs = "json", bodySerializer } = options;
  const isEncoded = body !== undefined && bodySerializer === undefined;
  const encoding = isEncoded ? encodeBody(body) : undefined;
  const isStream = encoding?.body instanceof ReadableStream;
  const path = fillPath(operation, params?.path ?? {});
  return {
    ...options,
    ...(params?.query === undefined
      ? {}
      : { params: { ...params, query: datesAsText(params.query) } }),
    ...(encoding === undefined ? {} : { bodySerializer: () => encoding.body }),
    ...(isStream ? { duplex: "half" } : {}),
    headers: withContentType(headers, encoding?.contentType),
    // Called with the base URL before the path, and only when there are parameters.
    pathSerializer: (url: string) => url.slice(0, url.length - operation.path.length) + path,
    fetch: async (request: Request) => send(await toPlain(request, operation, parseAs, isStream)),
  };
}

/** openapi-fetch leaves a `Date` out of the query without a word. */
function datesAsText(query: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const textOf = (value: unknown) => (value instanceof Date ? value.toISOString() : value);
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(textOf) : textOf(value),
    ]),
  );
}

/** The type of the body, unless the caller names one; openapi-fetch would call everything JSON. */
function withContentType(
  headers: HeadersOptions | undefined,
  contentType: string | undefined,
): HeadersOptions {
  const given = headers ?? {};
  if (contentType === undefined) return given;
  if (given instanceof Headers) {
    const copy = new Headers(given);
    if (!copy.has("content-type")) copy.set("content-type", contentType);
    return copy;
  }
  const entries = Array.isArray(given) ? given : Object.entries(given);
  const isGiven = entries.some(([name]) => name.toLowerCase() === "content-type");
  return Object.fromEntries(isGiven ? entries : [...entries, ["content-type", contentType]]);
}

/** Reads the body once, so that it can be sent again and no `Request` of another realm reaches a transport. */
async function toPlain(
  request: Request,
  operation: OperationRef,
  parseAs: ParseAs,
  isStream: boolean,
): Promise<PlainRequest> {
  const { method, url, headers, signal } = request;
  const body = isStream ? (request.body ?? undefined) : await readBytes(request);
  return { operation, method, url, headers, signal, parseAs, body };
}

async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (request.body === null) return undefined;
  const bytes = new Uint8Array(await request.arrayBuffer());
  return bytes.length === 0 ? undefined : bytes;
}
