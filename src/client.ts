import createRawClient, { type Client, type HeadersOptions } from "openapi-fetch";
import type { paths } from "../generated/schema.ts";
import { versionPrefixes, type VersionPaths } from "../generated/versions.ts";
import { baseUrlOf, defaultBaseUrl } from "./base-url.ts";
import { createCall, type Call, type Outcome } from "./call.ts";
import { isSpheronError } from "./errors/guards.ts";
import { prepareOptions, type LooseOptions } from "./request.ts";
import { authorize, type Token } from "./transport/authorize.ts";
import { decodeJson } from "./transport/decode.ts";
import { dispatch, type Fetch } from "./transport/dispatch.ts";
import { apiErrorOf, refuseFailures, requestIdOf } from "./transport/refuse-failures.ts";
import { decorate, type Send } from "./transport/send.ts";
import type { Verbs } from "./types.ts";

export interface ClientOptions {
  /** Token, or a function that gives one for every request. Without it `SPHERON_TOKEN` of the environment counts. */
  readonly token?: Token;
  /** Where the API is; `https://api-v2.spheron.network` by default. */
  readonly baseUrl?: string;
  /** Allows a `baseUrl` with http: that is not on this machine. The token travels readably then. */
  readonly allowInsecure?: boolean;
  /** Sends the requests in place of the platform's `fetch`. */
  readonly fetch?: Fetch;
  /** Headers of every request. */
  readonly headers?: HeadersOptions;
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

const verbs = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;
type VerbName = (typeof verbs)[number];

/** What openapi-fetch's methods are once the types of single operations are taken away. */
type LooseClient = Record<VerbName, LooseMethod> & Pick<Client<paths>, "use" | "eject">;
type LooseMethod = (path: string, options?: LooseOptions) => Promise<RawOutcome>;
interface RawOutcome {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * A client of the Spheron API.
 *
 * @example
 * const spheron = createClient({ token: process.env.SPHERON_TOKEN });
 * const scope = await spheron.v1.GET("/api-keys/scope");
 *
 * @throws ConfigError when the base URL cannot be used
 */
export function createClient(options: ClientOptions = {}): SpheronClient {
  const baseUrl = baseUrlOf(options.baseUrl ?? defaultBaseUrl, options.allowInsecure === true);
  const sendWith = (fetch: Fetch | undefined): Send =>
    decorate(dispatch(fetch), [
      decodeJson,
      refuseFailures,
      authorize(options.token, baseUrl.origin),
    ]);
  const raw = createTransportClient(options, baseUrl, sendWith);
  const whole = createVerbs(raw, "");
  const views = versionPrefixes.map((prefix) => [prefix, createVerbs(raw, `/${prefix}`)] as const);
  // The loose functions take what the generated types say; those are checked by the contract tests.
  return Object.freeze({ ...whole, ...Object.fromEntries(views), raw }) as unknown as SpheronClient;
}

/** openapi-fetch's client, each method of which hands the transport what it needs to know of the operation. */
function createTransportClient(
  { headers, fetch }: ClientOptions,
  baseUrl: URL,
  sendWith: (fetch: Fetch | undefined) => Send,
) {
  const base = createRawClient<paths>({
    baseUrl: baseUrl.href,
    ...(headers === undefined ? {} : { headers }),
  });
  const loose = base as unknown as LooseClient;
  const send = sendWith(fetch);
  const method =
    (verb: VerbName): LooseMethod =>
    async (path, options = {}) => {
      const { fetch: ownFetch } = options as { readonly fetch?: Fetch };
      const through = ownFetch === undefined ? send : sendWith(ownFetch);
      return loose[verb](path, prepareOptions({ method: verb, path }, options, through));
    };
  const methods = Object.fromEntries(verbs.map((verb) => [verb, method(verb)])) as Record<
    VerbName,
    LooseMethod
  >;
  return {
    ...methods,
    request: (verb: string, path: string, options?: LooseOptions) =>
      methods[verb.toUpperCase() as VerbName](path, options),
    use: loose.use,
    eject: loose.eject,
  };
}

function createVerbs(raw: Record<VerbName, LooseMethod>, prefix: string) {
  const entries = verbs.map((verb) => {
    const call = (path: string, options?: LooseOptions): Call<unknown> =>
      createCall(outcomeOf(raw, verb, prefix + path, options), isSpheronError);
    return [verb, call] as const;
  });
  return Object.fromEntries(entries);
}

async function outcomeOf(
  raw: Record<VerbName, LooseMethod>,
  method: VerbName,
  path: string,
  options: LooseOptions | undefined,
): Promise<Outcome<unknown>> {
  const { data, response, error } = await raw[method](path, options);
  if (!response.ok) {
    // Only a user's middleware can put a failure here: the transport throws.
    const text = typeof error === "string" ? error : JSON.stringify(error ?? "");
    throw await apiErrorOf({ method, path }, new Response(text, response));
  }
  const { status, headers } = response;
  return { data, response: { status, headers, requestId: requestIdOf(response), attempts: 1 } };
}
