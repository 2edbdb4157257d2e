import type { HeadersOptions, Middleware } from "openapi-fetch";
import { parseBaseUrl } from "./base-url.ts";
import { encodeBody, type Encoding } from "./body.ts";
import { ConfigError } from "./errors/failures.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { checkHeaders, contentTypeOf, withContentType } from "./headers.ts";
import { fillPath } from "./path.ts";
import { datesAsText, querySerializerOf } from "./query.ts";
import type { CallPolicy, Fetch, ParseAs, PlainRequest, Trace } from "./transport/send.ts";

/** Options of one call, as far as they are looked at here; openapi-fetch takes the rest. */
export interface LooseOptions extends CallPolicy {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, string>>;
  };
  readonly body?: unknown;
  readonly headers?: HeadersOptions;
  readonly parseAs?: ParseAs;
  readonly querySerializer?: unknown;
  readonly bodySerializer?: unknown;
  readonly baseUrl?: string;
  readonly fetch?: Fetch;
  readonly signal?: AbortSignal | null;
  readonly idempotent?: boolean | undefined;
  readonly middleware?: readonly Middleware[];
  /** Whatever else the platform's `fetch` takes. */
  readonly [option: string]: unknown;
}

/** What openapi-fetch builds, as far as it is read here: a `Request`, or the fields of one. */
export interface Built {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body?: BodyInit | null;
}

export interface Prepared {
  /** Makes openapi-fetch build the request our way. */
  readonly options: object;
  /** What openapi-fetch built, ready for the transport. */
  readonly toPlain: (built: Built, body: PlainRequest["body"]) => PlainRequest;
}

/**
 * @param isWatched whether a middleware looks at what openapi-fetch builds
 * @throws ConfigError when no request can be made of the options
 */
export function prepareRequest(
  operation: OperationRef,
  given: LooseOptions,
  defaults: PlainRequest["policy"],
  trace: Trace,
  isWatched: boolean,
): Prepared {
  const {
    params = {},
    body,
    headers,
    parseAs = "json",
    querySerializer,
    bodySerializer,
    baseUrl,
    fetch,
    signal,
    middleware,
    idempotent = operation.method !== "POST" && operation.method !== "PATCH",
    timeoutMs,
    attemptTimeoutMs,
    maxAttempts,
    logicalErrors,
    ...platform
  } = given;
  checkHeaders(headers, operation);
  checkHeaders(params.header, operation);
  const { path: pathValues = {}, query } = params;
  if (baseUrl !== undefined) parseBaseUrl(baseUrl, operation);
  const path = fillPath(operation, pathValues);
  const encoding =
    bodySerializer === undefined ? encode(operation, body, contentTypeOf(headers)) : undefined;
  const policy = {
    timeoutMs: timeoutMs ?? defaults.timeoutMs,
    attemptTimeoutMs: attemptTimeoutMs ?? defaults.attemptTimeoutMs,
    maxAttempts: maxAttempts ?? defaults.maxAttempts,
    logicalErrors: logicalErrors ?? defaults.logicalErrors,
  };
  return {
    options: {
      // The transport has these; only a middleware looks at them here.
      ...(isWatched ? { ...platform, signal, middleware } : {}),
      params: query === undefined ? params : { ...params, query: datesAsText(operation, query) },
      body,
      baseUrl,
      // A Request with a stream needs it, and it changes nothing for other bodies.
      duplex: "half",
      headers: withContentType(headers, encoding?.contentType),
      bodySerializer: encoding === undefined ? bodySerializer : () => encoding.body,
      querySerializer: querySerializer ?? querySerializerOf(operation),
      // Called with the base URL before the path, and only when there are parameters.
      pathSerializer: (url: string) => url.slice(0, url.length - operation.path.length) + path,
      // The body is read by the transport.
      parseAs: "stream",
    },
    toPlain: ({ method, url, headers }, body) => ({
      operation,
      method,
      url,
      headers,
      body,
      signal: signal ?? undefined,
      parseAs,
      isIdempotent: idempotent,
      policy,
      platform,
      fetch,
      trace,
    }),
  };
}

function encode(
  operation: OperationRef,
  body: unknown,
  contentType: string | undefined,
): Encoding | undefined {
  if (body === undefined) return undefined;
  if (operation.method === "GET" || operation.method === "HEAD")
    throw new ConfigError("fetch sends no body with this method: leave it out", operation);
  try {
    return encodeBody(operation, body, contentType);
  } catch (cause) {
    throw new ConfigError("the body has values that JSON cannot carry", operation, cause);
  }
}
