import createOpenapiFetch, {
  type Client,
  type ClientOptions,
  type Middleware,
} from "openapi-fetch";
import { findMetadata } from "./client/api.ts";
import { parseBaseUrl } from "./client/base-url.ts";
import { createApiError } from "./client/errors/api-error.ts";
import type { OperationRef } from "./client/errors/spheron-error.ts";
import { writeHeaders } from "./client/headers.ts";
import { internals } from "./client/internals.ts";
import { fillPath } from "./client/path.ts";
import { serializeQuery } from "./client/query.ts";
import { prepareBody, createRequest, type KnownCallOptions } from "./client/request.ts";
import type { ClientSettings } from "./client/settings.ts";
import { isStream } from "./client/stream.ts";
import { errorContext } from "./client/transport/call-context.ts";
import { readSuccess } from "./client/transport/receive.ts";
import type { CallState, Fetch, ParsedResponse, PlainRequest } from "./client/transport/send.ts";
import { verbs, type Throwing, type Verbs } from "./client/types.ts";

/** What openapi-fetch lets a client decide about all of its requests. */
export type RawOptions = Pick<
  ClientOptions,
  "querySerializer" | "bodySerializer" | "pathSerializer" | "headers" | "Request"
>;

/** openapi-fetch's client, without the types of single operations. */
interface UntypedRaw extends Pick<Client<object>, "eject"> {
  readonly use: (...middleware: readonly Middleware[]) => void;
  request(
    method: string,
    path: string,
    options: object,
  ): Promise<{ readonly error?: unknown; readonly response: Response }>;
}

type RawCallOptions = Omit<KnownCallOptions, "fetch"> & {
  readonly middleware?: readonly Middleware[];
  readonly pathSerializer?: RawOptions["pathSerializer"];
  readonly fetch?: (request: Request) => Promise<Response>;
};

/**
 * A plain openapi-fetch client over the transport of this package: for its middleware, and for libraries that expect
 * one. Failures throw, so it never returns `error`.
 *
 * @example
 * const api = createQueryClient(createRaw(spheron));
 *
 * @param client the client, or its view of a version
 */
export function createRaw<Paths>(
  client: Verbs<Paths>,
  options: RawOptions = {},
): Client<Throwing<Paths>> {
  const { prefix, settings, startCall, send } = client[internals];
  const base = createOpenapiFetch<object>({
    baseUrl: settings.baseUrl,
    ...(options.Request && { Request: options.Request }),
  }) as unknown as UntypedRaw;

  const request = async (verb: string, path: string, given: RawCallOptions = {}) => {
    const operation = { method: verb.toUpperCase(), path: prefix + path };
    const state = startCall(given);
    const { init, request: plain } = await prepareInit(operation, given, options, settings, state);
    const parsed = new WeakMap<Response, ParsedResponse>();
    const fetch = async (built: Request) => {
      const result = await send({ ...plain, ...(await readRequest(built, given.body)) });
      const readable = toReadable(result);
      parsed.set(readable, result);
      return readable;
    };
    const { error, response } = await base.request(operation.method, operation.path, {
      ...init,
      fetch,
    });
    const known = parsed.get(response);
    if (known !== undefined) return { data: known.data, response };
    // Middleware returned another response.
    const reading = { ...plain, headers: new Headers() };
    if (response.ok) {
      const { data } = await readSuccess(response, reading, settings.conventions);
      return { data, response };
    }
    const { status, headers } = response;
    const body = error === "" ? undefined : error;
    throw createApiError({ ...errorContext(reading), status, headers, body });
  };
  const methods = verbs.map((verb) => [
    verb,
    (path: string, given?: RawCallOptions) => request(verb, path, given),
  ]);
  const raw: unknown = {
    ...(Object.fromEntries(methods) as object),
    request,
    use: base.use,
    eject: base.eject,
  };
  // openapi-fetch's own tests, run over this function, check what its types say.
  return raw as Client<Throwing<Paths>>;
}

/** What openapi-fetch takes to write the request as the client would, unless the caller says otherwise. */
async function prepareInit(
  operation: OperationRef,
  { middleware, pathSerializer, fetch, ...given }: RawCallOptions,
  options: RawOptions,
  settings: ClientSettings,
  state: CallState,
): Promise<{ readonly init: object; readonly request: PlainRequest }> {
  const { params = {}, baseUrl } = given;
  if (baseUrl !== undefined) parseBaseUrl(baseUrl, settings.api.versions, operation);
  // openapi-fetch's type is for an operation that has no body.
  const ofClient = options.bodySerializer as KnownCallOptions["bodySerializer"];
  const serializePath = pathSerializer ?? options.pathSerializer;
  const metadata = findMetadata(settings.api, operation);
  const path = serializePath === undefined ? fillPath(operation, params.path ?? {}, metadata) : "";
  const { headers, body: encoded } = prepareBody(
    operation,
    { ...given, bodySerializer: given.bodySerializer ?? ofClient },
    metadata,
    [settings.headers, options.headers, given.headers],
  );
  const body = await encoded;
  const serializeRest = joinSerializers(options.querySerializer, given.querySerializer);
  const request = createRequest(operation, given, settings, { url: "", headers, body, state });
  return {
    request: { ...request, fetch: fetch && takePlain(fetch) },
    init: {
      ...request.platform,
      ...(given.signal && { signal: given.signal }),
      middleware,
      params: {
        ...params,
        header: writeHeaders(operation, params.header, metadata),
      },
      body: given.body,
      baseUrl,
      // A Request with a stream needs it, and it changes nothing for other bodies.
      duplex: "half",
      // openapi-fetch adds a content type unless the header is null.
      headers: { "content-type": null, ...Object.fromEntries(headers) },
      bodySerializer: () => body,
      querySerializer: (query: Readonly<Record<string, unknown>>) =>
        serializeQuery(operation, query, metadata, serializeRest),
      // Called with the base URL before the path, and only when there are parameters.
      pathSerializer:
        serializePath ?? ((url: string) => url.slice(0, url.length - operation.path.length) + path),
      // The transport reads the response.
      parseAs: "stream",
    },
  };
}

type QueryWriter = KnownCallOptions["querySerializer"];

/** Options of the call are added to those of the client; a function stands for itself. */
function joinSerializers(ofClient: QueryWriter, ofCall: QueryWriter): QueryWriter {
  if (typeof ofClient !== "object" || typeof ofCall !== "object") return ofCall ?? ofClient;
  return { ...ofClient, ...ofCall };
}

/** The request as openapi-fetch or a middleware left it. */
async function readRequest(
  built: Request,
  given: unknown,
): Promise<Pick<PlainRequest, "method" | "url" | "headers" | "body">> {
  const { method, url, headers, body } = built;
  // Bytes can be sent several times.
  const sent = body === null || isStream(given) ? body : new Uint8Array(await built.arrayBuffer());
  return { method, url, headers, body: sent ?? undefined };
}

/** Middleware may read the body, which has been read once. */
function toReadable({ response, data, body }: ParsedResponse): Response {
  const { status, statusText, headers, url } = response;
  // `Response` refuses a body for statuses that never have one.
  const isEmpty = body === "" || (body instanceof ArrayBuffer && body.byteLength === 0);
  const content = isEmpty ? null : (body ?? (data as ReadableStream | null));
  const readable = new Response(content, { status, statusText, headers });
  return Object.defineProperty(readable, "url", { value: url });
}

/** openapi-fetch promises a `Request` to the `fetch` of a call. */
function takePlain(fetch: (request: Request) => Promise<Response>): Fetch {
  return (url, init) => fetch(new Request(url, init));
}
