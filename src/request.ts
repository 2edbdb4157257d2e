import type { HeadersOptions } from "openapi-fetch";
import { parseBaseUrl } from "./base-url.ts";
import { encodeBody, type Encoding } from "./body.ts";
import { ConfigError } from "./errors/failures.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { checkHeaders, withContentType } from "./headers.ts";
import { fillPath } from "./path.ts";
import { datesAsText } from "./query.ts";
import type { Fetch, ParseAs, PlainRequest, Send, Trace } from "./transport/send.ts";

/** Options of one call, as far as they are looked at here; openapi-fetch takes the rest. */
export interface LooseOptions {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, string>>;
  };
  readonly body?: unknown;
  readonly headers?: HeadersOptions;
  readonly parseAs?: ParseAs;
  readonly bodySerializer?: unknown;
  readonly baseUrl?: string;
  readonly fetch?: Fetch;
  readonly signal?: AbortSignal | null;
  readonly [option: string]: unknown;
}

/** What openapi-fetch or we look at; every other option is meant for the platform's `fetch`. */
const understood: ReadonlySet<string> = new Set(
  `params body headers parseAs baseUrl fetch signal middleware querySerializer bodySerializer
  pathSerializer Request method duplex`.split(/\s+/),
);

/**
 * The options that make openapi-fetch build the request our way and send it through the transport.
 *
 * @throws ConfigError when no request can be made of them
 */
export function prepareOptions(
  operation: OperationRef,
  options: LooseOptions,
  send: Send,
  trace: Trace,
): Readonly<Record<string, unknown>> {
  const { params, body, headers, bodySerializer, baseUrl } = options;
  checkHeaders(headers, operation);
  checkHeaders(params?.header, operation);
  if (baseUrl !== undefined) parseBaseUrl(baseUrl, operation);
  const encoding = bodySerializer === undefined ? encode(operation, body) : undefined;
  const isStream = encoding?.body instanceof ReadableStream;
  const path = fillPath(operation, params?.path ?? {});
  return {
    ...options,
    ...(params?.query === undefined
      ? {}
      : { params: { ...params, query: datesAsText(operation, params.query) } }),
    ...(encoding === undefined ? {} : { bodySerializer: () => encoding.body }),
    // A Request with a stream needs it, and it changes nothing for other bodies.
    ...(body === undefined ? {} : { duplex: "half" }),
    headers: withContentType(headers, encoding?.contentType),
    // Called with the base URL before the path, and only when there are parameters.
    pathSerializer: (url: string) => url.slice(0, url.length - operation.path.length) + path,
    fetch: async (request: Request) => {
      const sent = isStream ? (request.body ?? undefined) : await readBytes(request);
      return send({ ...toPlain(request, options), operation, body: sent, trace });
    },
  };
}

function toPlain(
  { method, url, headers, signal }: Request,
  options: LooseOptions,
): Omit<PlainRequest, "operation" | "body" | "trace"> {
  const others = Object.entries(options).filter(([name]) => !understood.has(name));
  return {
    method,
    url,
    headers,
    // A Request's own signal falls silent once the Request is collected as garbage.
    signal: options.signal ?? signal,
    parseAs: options.parseAs ?? "json",
    platform: Object.fromEntries(others),
    fetch: options.fetch,
  };
}

function encode(operation: OperationRef, body: unknown): Encoding | undefined {
  if (body === undefined) return undefined;
  if (operation.method === "GET" || operation.method === "HEAD")
    throw new ConfigError("fetch sends no body with this method: leave it out", operation);
  try {
    return encodeBody(body);
  } catch (cause) {
    throw new ConfigError("the body has values that JSON cannot carry", operation, cause);
  }
}

/** Reads the body once, so that it can be sent again and no `Request` of another realm reaches a transport. */
async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (request.body === null) return undefined;
  const bytes = new Uint8Array(await request.arrayBuffer());
  return bytes.length === 0 ? undefined : bytes;
}
