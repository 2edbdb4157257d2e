import type { Client, HeadersOptions } from "openapi-fetch";
import type { paths } from "../generated/schema.ts";
import { versionPrefixes, type VersionPaths } from "../generated/versions.ts";
import { baseUrlOf, defaultBaseUrl } from "./base-url.ts";
import { createCall, type Call, type Outcome } from "./call.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { checkHeaders, withoutLists } from "./headers.ts";
import { createRaw, verbs, type Exchange } from "./raw.ts";
import type { LooseOptions } from "./request.ts";
import { authorize, type Token } from "./transport/authorize.ts";
import { dispatch } from "./transport/dispatch.ts";
import { requestIdOf } from "./transport/facts.ts";
import { heedSignal } from "./transport/heed-signal.ts";
import { readBody } from "./transport/read-body.ts";
import { refuseFailures } from "./transport/refuse-failures.ts";
import { decorate, type Fetch } from "./transport/send.ts";
import type { Verbs } from "./types.ts";

export interface ClientOptions {
  /** Token, or a function that gives one for every request. Without it `SPHERON_TOKEN` of the environment counts. */
  readonly token?: Token | undefined;
  /** Where the API is; `https://api-v2.spheron.network` by default. */
  readonly baseUrl?: string | undefined;
  /** Allows a `baseUrl` with http: that is not on this machine. The token travels readably then. */
  readonly allowInsecure?: boolean | undefined;
  /** Sends the requests in place of the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Headers of every request. */
  readonly headers?: HeadersOptions | undefined;
}

/** The verbs over the paths of each version, without the version's prefix. */
export type VersionViews = {
  readonly [Version in keyof VersionPaths]: Verbs<VersionPaths[Version]>;
};

/** Calls by whole path (`GET("/v1/profile")`), by version (`v1.GET("/profile")`), or for adapters (`raw`). */
export interface SpheronClient extends Verbs<paths>, VersionViews {
  /** A plain openapi-fetch client over the same transport. Failures throw, so it never returns `error`. */
  readonly raw: Client<paths>;
}

/**
 * A client of the Spheron API.
 *
 * @example
 * const spheron = createClient({ token: process.env.SPHERON_TOKEN });
 * const scope = await spheron.v1.GET("/api-keys/scope");
 *
 * @throws ConfigError when the base URL or a header cannot be used
 */
export function createClient(options: ClientOptions = {}): SpheronClient {
  const { token, fetch, headers } = options;
  const baseUrl = baseUrlOf(options.baseUrl ?? defaultBaseUrl, options.allowInsecure === true);
  checkHeaders(headers);
  const send = decorate(dispatch(fetch), [
    heedSignal,
    authorize(token, baseUrl.origin),
    readBody,
    refuseFailures,
  ]);
  const { raw, exchange } = createRaw(baseUrl, withoutLists(headers), send);
  const whole = createVerbs(exchange, "");
  const views = versionPrefixes.map(
    (prefix) => [prefix, createVerbs(exchange, `/${prefix}`)] as const,
  );
  // The loose functions take what the generated types say; those are checked by the contract tests.
  return Object.freeze({ ...whole, ...Object.fromEntries(views), raw }) as unknown as SpheronClient;
}

function createVerbs(exchange: Exchange, prefix: string) {
  const entries = verbs.map((method) => {
    const call = (path: string, options?: LooseOptions): Call<unknown> =>
      createCall(outcomeOf(exchange, { method, path: prefix + path }, options));
    return [method, call] as const;
  });
  return Object.fromEntries(entries);
}

async function outcomeOf(
  exchange: Exchange,
  operation: OperationRef,
  options: LooseOptions = {},
): Promise<Outcome<unknown>> {
  const trace = { attempts: 0 };
  const { data, response } = await exchange(operation, options, trace);
  const { status, headers } = response;
  const { attempts } = trace;
  return { data, response: { status, headers, requestId: requestIdOf(response), attempts } };
}
