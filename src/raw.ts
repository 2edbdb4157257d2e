import createOpenapiFetch, { type Client, type HeadersOptions } from "openapi-fetch";
import type { paths } from "../generated/schema.ts";
import { createApiError } from "./errors/api-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { prepareOptions, type LooseOptions } from "./request.ts";
import { factsOf } from "./transport/facts.ts";
import type { Fetch, Send, Trace } from "./transport/send.ts";

export const verbs = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** One call through openapi-fetch and the transport. Every failure throws. */
export type Exchange = (
  operation: OperationRef,
  options: LooseOptions,
  trace: Trace,
) => Promise<{ readonly data: unknown; readonly response: Response }>;

/** What openapi-fetch's client is once the types of single operations are taken away. */
interface LooseClient extends Pick<Client<paths>, "use" | "eject"> {
  request(
    method: string,
    path: string,
    options: object,
  ): Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: Response }>;
}

export interface Raw {
  readonly raw: Client<paths>;
  readonly exchange: Exchange;
}

/** openapi-fetch's client, each method of which hands the transport what it needs to know of the operation. */
export function createRaw(baseUrl: URL, headers: HeadersOptions, send: Send): Raw {
  const base = createOpenapiFetch<paths>({
    baseUrl: baseUrl.href,
    headers,
  }) as unknown as LooseClient;

  const exchange: Exchange = async (operation, options, trace) => {
    const prepared = prepareOptions(operation, options, send, trace);
    const { method, path } = operation;
    const { data, error, response } = await base.request(method, path, prepared);
    if (response.ok) return { data, response };
    // Only a user's middleware can put a failure here: the transport throws.
    const { status, headers } = response;
    const body = error === "" ? undefined : error;
    throw createApiError({ ...factsOf({ operation, trace }, response), status, headers, body });
  };
  const request = (method: string, path: string, { fetch, ...options }: RawOptions = {}) =>
    exchange(
      { method: method.toUpperCase(), path },
      fetch === undefined ? options : { ...options, fetch: withRequest(fetch) },
      { attempts: 0 },
    );
  const methods = verbs.map((verb) => {
    const method = (path: string, options?: RawOptions) => request(verb, path, options);
    return [verb, method] as const;
  });
  const raw = { ...Object.fromEntries(methods), request, use: base.use, eject: base.eject };
  return { raw: raw as unknown as Client<paths>, exchange };
}

type RawOptions = Omit<LooseOptions, "fetch"> & {
  readonly fetch?: (request: Request) => Promise<Response>;
};

/** Whoever speaks to openapi-fetch brings a `fetch` that takes a `Request`. */
function withRequest(fetch: (request: Request) => Promise<Response>): Fetch {
  return (url, init) => fetch(new Request(url, init));
}
