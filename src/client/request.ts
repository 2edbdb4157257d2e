import type { HeadersOptions, QuerySerializer, QuerySerializerOptions } from "openapi-fetch";
import { findMetadata, type OperationMetadata } from "./api.ts";
import { parseBaseUrl, toPrefix } from "./base-url.ts";
import { encodeBody } from "./body.ts";
import { writeCookies } from "./cookies.ts";
import type { Encoding } from "./encoding.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { addHeaders, writeHeaders } from "./headers.ts";
import { fillPath } from "./path.ts";
import { defaultPolicy, mergePolicy } from "./policy.ts";
import { serializeQuery } from "./query.ts";
import type { ClientSettings } from "./settings.ts";
import { leaveForOtherOrigin } from "./transport/redirects.ts";
import type { CallPolicy, CallState, Fetch, ParseAs, PlainRequest } from "./transport/send.ts";

/** Options of one call, without the types of single operations, as far as they are read here. */
export interface KnownCallOptions extends CallPolicy {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, unknown>>;
    readonly cookie?: Readonly<Record<string, unknown>>;
  };
  readonly body?: unknown;
  readonly headers?: HeadersOptions | undefined;
  readonly parseAs?: ParseAs;
  readonly querySerializer?: QuerySerializer<unknown> | QuerySerializerOptions;
  readonly bodySerializer?: ((body: unknown) => unknown) | undefined;
  readonly baseUrl?: string | undefined;
  readonly fetch?: Fetch | undefined;
  readonly signal?: AbortSignal | null | undefined;
  readonly idempotent?: boolean | undefined;
  /** Where the request goes instead of the operation's path: the address of a page that a response named. */
  readonly url?: string;
}

/** Known options, and whatever else the platform's `fetch` takes. */
export type UntypedCallOptions = KnownCallOptions & Readonly<Record<string, unknown>>;

/** The options of an operation without their types, which depend on the operation. */
export function untypeOptions(options: object): UntypedCallOptions {
  return options as UntypedCallOptions;
}

/** The options that are read here, which the platform's `fetch` does not get. */
const knownOptions: ReadonlySet<string> = new Set([
  "params",
  "body",
  "headers",
  "parseAs",
  "querySerializer",
  "bodySerializer",
  "baseUrl",
  "fetch",
  "signal",
  "idempotent",
  "url",
  ...Object.keys(defaultPolicy),
]);

const contentTypeName = "content-type";

/** A request with the options of a call that do not change what is sent, but how. */
export function createRequest<Body>(
  operation: OperationRef,
  options: KnownCallOptions,
  { policy, api }: ClientSettings,
  {
    url,
    headers,
    body,
    state,
  }: Pick<PlainRequest, "url" | "headers" | "state"> & {
    readonly body: Body;
  },
): Omit<PlainRequest, "body"> & { readonly body: Body } {
  const { method } = operation;
  // What a method of the document's own does is not known.
  const isWriting = method === "POST" || method === "PATCH" || api.methods?.includes(method);
  const platform: Record<string, unknown> = {};
  for (const name of Object.keys(options))
    if (!knownOptions.has(name)) platform[name] = Reflect.get(options, name);
  // One literal: engines give an object that grows a multiple of the memory.
  return {
    operation,
    method,
    url,
    headers,
    body,
    signal: options.signal ?? undefined,
    ending: undefined,
    parseAs: options.parseAs ?? "json",
    isIdempotent: options.idempotent ?? !isWriting,
    policy: mergePolicy(options, policy, operation),
    platform,
    fetch: options.fetch,
    secrets: [],
    state,
  };
}

/**
 * Encodes the body of a call, and adds its content type to the headers unless the caller names one. Header and cookie
 * parameters go before the headers that are given.
 */
export function prepareBody(
  operation: OperationRef,
  { params = {}, body: value, bodySerializer }: KnownCallOptions,
  metadata: OperationMetadata,
  ofCaller: readonly (HeadersOptions | undefined)[],
): { readonly headers: Headers; readonly body: Encoding["body"] } {
  const parameters = writeHeaders(operation, params.header, metadata);
  const headers = new Headers();
  // Empty, it is still there for a type that nobody names; the caller removes it with null.
  if (value !== undefined) headers.set(contentTypeName, "");
  for (const given of [...ofCaller, parameters]) addHeaders(headers, given, operation);
  const named = headers.get(contentTypeName);
  const encoded = encodeBody(operation, value, metadata, named ?? "", bodySerializer);
  const { body, contentType, isForm } = encoded;
  // Only the form's own content type has its boundary.
  if (contentType !== undefined && (named === "" || isForm))
    headers.set(contentTypeName, contentType);
  if (params.cookie !== undefined) {
    const cookies = writeCookies(operation, params.cookie, metadata);
    if (cookies !== "")
      headers.set("cookie", [headers.get("cookie") ?? [], cookies].flat().join("; "));
  }
  return { headers, body };
}

/** A request whose form may not be there yet. */
type Unencoded = Omit<PlainRequest, "body"> & Pick<Encoding, "body">;

/** Whether all of the request is there. */
export function isEncoded(request: Unencoded): request is PlainRequest {
  return !(request.body instanceof Promise);
}

/**
 * The request of a call as a plain value.
 *
 * @throws ConfigError when the options make no request
 */
export function prepareRequest(
  operation: OperationRef,
  options: UntypedCallOptions,
  settings: ClientSettings,
  state: CallState,
): Unencoded {
  const { api } = settings;
  const { params = {}, headers: ofCall, querySerializer, baseUrl } = options;
  const base =
    baseUrl === undefined
      ? settings.baseUrl
      : toPrefix(parseBaseUrl(baseUrl, api.versions, operation));
  const metadata = findMetadata(api, operation);
  const path = fillPath(operation, params.path ?? {}, metadata);
  const query = serializeQuery(operation, params.query, metadata, querySerializer);
  const given = [settings.headers, ofCall];
  const { headers, body } = prepareBody(operation, options, metadata, given);
  const built = query === "" ? base + path : `${base}${path}?${query}`;
  const request = createRequest(operation, options, settings, { url: built, headers, body, state });
  if (options.url === undefined) return request;
  const { href, origin } = new URL(options.url, built);
  const isElsewhere = origin !== new URL(built).origin;
  return { ...request, url: href, headers: isElsewhere ? leaveForOtherOrigin(headers) : headers };
}
