import createOpenapiFetch, {
  type Client,
  type HeadersOptions,
  type Middleware,
} from "openapi-fetch";
import type { paths } from "../../generated/platform/schema.ts";
import { toSendable } from "./body.ts";
import { createApiError } from "./errors/api-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { prepareRequest, type Built, type LooseOptions } from "./request.ts";
import { factsOf } from "./transport/call-context.ts";
import { readSuccess } from "./transport/receive.ts";
import type { Fetch, PlainRequest, Reply, Send, Trace } from "./transport/send.ts";
import type { Throwing } from "./types.ts";

export const verbs = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** One call through openapi-fetch and the transport. Every failure throws. */
type Exchange = (
  operation: OperationRef,
  options: LooseOptions,
  trace: Trace,
) => Promise<Pick<Reply, "data" | "response">>;

/** What openapi-fetch's client is once the types of single operations are taken away. */
interface LooseClient extends Pick<Client<paths>, "eject"> {
  use(...middleware: Middleware[]): void;
  request(
    method: string,
    path: string,
    options: object,
  ): Promise<{ readonly error?: unknown; readonly response: Response }>;
}

export interface Raw {
  readonly raw: Client<Throwing<paths>>;
  readonly exchange: Exchange;
}

/** In place of a `Request`, where no middleware looks at it: building one takes longer than all the rest. */
class PlainFields {
  constructor(
    readonly url: string,
    init: object,
  ) {
    Object.assign(this, init);
  }
}

/** All that openapi-fetch has to see of a success which has been read already. */
const settled = { ok: true, status: 200, headers: new Headers(), body: null } as Response;

/** openapi-fetch's client, each method of which hands the transport what it needs to know of the operation. */
export function createRaw(
  baseUrl: URL,
  headers: HeadersOptions,
  policy: PlainRequest["policy"],
  send: Send,
  startTrace: (options: LooseOptions) => Trace,
): Raw {
  const base = createOpenapiFetch<paths>({
    baseUrl: baseUrl.href,
    headers,
  }) as unknown as LooseClient;
  let hasMiddleware = false;

  const exchange: Exchange = async (operation, options, trace) => {
    const { method, path } = operation;
    const isWatched = hasMiddleware || (options.middleware?.length ?? 0) > 0;
    const prepared = prepareRequest(operation, options, policy, trace, isWatched);
    let reply: Reply | undefined;
    const fetch = async (built: Built) => {
      const { body, headers } = built;
      const bytes = body == null ? undefined : await toSendable(body, headers);
      reply = await send(prepared.toPlain(built, bytes));
      if (!isWatched) return settled;
      reply = { ...reply, response: readableAgain(reply) };
      return reply.response;
    };
    const init = Object.assign(prepared.options, {
      fetch,
      Request: isWatched ? Request : PlainFields,
    });
    const { error, response } = await base.request(method, path, init);
    if (reply !== undefined && (response === settled || response === reply.response)) return reply;
    // Only a user's middleware can bring another one.
    const built = { url: response.url, method, headers: new Headers() };
    if (response.ok) return readSuccess(response, prepared.toPlain(built, undefined));
    const { status, headers } = response;
    const body = error === "" ? undefined : error;
    throw createApiError({ ...factsOf({ operation, trace }, response), status, headers, body });
  };
  const request = (method: string, path: string, { fetch, ...options }: RawOptions = {}) =>
    exchange(
      { method: method.toUpperCase(), path },
      fetch === undefined ? options : { ...options, fetch: withRequest(fetch) },
      startTrace(options),
    );
  const methods = verbs.map((verb) => {
    const method = (path: string, options?: RawOptions) => request(verb, path, options);
    return [verb, method] as const;
  });
  const use = (...middleware: Middleware[]) => {
    hasMiddleware = true;
    base.use(...middleware);
  };
  const raw = { ...Object.fromEntries(methods), request, use, eject: base.eject };
  return { raw: raw as unknown as Raw["raw"], exchange };
}

/** Middleware may read the body, which has been read once. */
function readableAgain({ response, body }: Reply): Response {
  const { status, statusText, headers, url } = response;
  // `Response` refuses to be built with a body for statuses that have none.
  const isEmpty = body === "" || (body instanceof ArrayBuffer && body.byteLength === 0);
  const content = isEmpty ? null : (body ?? response.body);
  const readable = new Response(content, { status, statusText, headers });
  return Object.defineProperty(readable, "url", { value: url });
}

type RawOptions = Omit<LooseOptions, "fetch"> & {
  readonly fetch?: (request: Request) => Promise<Response>;
};

/** Whoever speaks to openapi-fetch brings a `fetch` that takes a `Request`. */
function withRequest(fetch: (request: Request) => Promise<Response>): Fetch {
  return (url, init) => fetch(new Request(url, init));
}
