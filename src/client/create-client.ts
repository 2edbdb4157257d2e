import type { Client, HeadersOptions } from "openapi-fetch";
import type { paths } from "../../generated/platform/schema.ts";
import { api } from "../../generated/platform/index.ts";
import type { VersionPaths } from "../../generated/platform/versions.ts";
import { baseUrlOf, defaultBaseUrl } from "./base-url.ts";
import { createCall, type Call } from "./call.ts";
import { createEmit, type OnEvent } from "./hooks.ts";
import { checkHeaders, withoutLists } from "./headers.ts";
import { pathPrefix } from "./path-prefix.ts";
import { createRaw, verbs } from "./raw.ts";
import type { LooseOptions } from "./request.ts";
import { authorize } from "./transport/authorize.ts";
import { systemClock, type Clock } from "./transport/clock.ts";
import { dispatch } from "./transport/dispatch.ts";
import { limitTime } from "./transport/limit-time.ts";
import { observeAttempts, observeFailures } from "./transport/observe.ts";
import { receive } from "./transport/receive.ts";
import { followRedirects } from "./transport/redirects.ts";
import { retry } from "./transport/retry.ts";
import { decorate, type CallPolicy, type Fetch, type Trace } from "./transport/send.ts";
import type { Token } from "./transport/token.ts";
import type { Throwing, Verbs } from "./types.ts";

export interface ClientOptions extends CallPolicy {
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
  /** Is told what happens to calls; what it throws is ignored. `debugLog()` makes one that prints. */
  readonly onEvent?: OnEvent | undefined;
  /** Time for limits and waits, in place of the platform's. For tests. */
  readonly clock?: Clock | undefined;
  /** From 0 up to 1, to spread the waits before retries; `Math.random` by default. For tests. */
  readonly random?: (() => number) | undefined;
}

/** The verbs over the paths of each version, without the version's prefix. */
export type VersionViews = {
  readonly [Version in keyof VersionPaths]: Verbs<VersionPaths[Version], `/${Version}`>;
};

/** Calls by whole path (`GET("/v1/profile")`), by version (`v1.GET("/profile")`), or for adapters (`raw`). */
export interface SpheronClient extends Verbs<paths, "">, VersionViews {
  /** A plain openapi-fetch client over the same transport. Failures throw, so it never returns `error`. */
  readonly raw: Client<Throwing<paths>>;
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
  const { token, fetch, headers, clock = systemClock, random = Math.random } = options;
  const baseUrl = baseUrlOf(options.baseUrl ?? defaultBaseUrl, options.allowInsecure === true);
  checkHeaders(headers);
  const policy = {
    timeoutMs: options.timeoutMs ?? 60_000,
    attemptTimeoutMs: options.attemptTimeoutMs ?? 30_000,
    maxAttempts: options.maxAttempts ?? 3,
    logicalErrors: options.logicalErrors ?? false,
  };
  const emit = createEmit(options.onEvent);
  const reach = decorate(dispatch(fetch), [followRedirects]);
  const send = decorate(receive(reach, clock), [
    observeFailures(clock, emit),
    retry(clock, random, emit),
    limitTime(clock),
    authorize(token, baseUrl.origin),
    observeAttempts(clock, emit),
  ]);
  let calls = 0;
  const startTrace = ({ timeoutMs = policy.timeoutMs }: CallPolicy): Trace => ({
    callId: (calls += 1),
    attempts: 0,
    deadlineMs: clock.now() + timeoutMs,
  });
  const { raw, exchange } = createRaw(baseUrl, withoutLists(headers), policy, send, startTrace);
  const verbsUnder = (prefix: string) => {
    const calls = verbs.map((method) => {
      const call = (path: string, options: LooseOptions = {}): Call<unknown> => {
        const trace = startTrace(options);
        return createCall(exchange({ method, path: prefix + path }, options, trace), trace);
      };
      return [method, call] as const;
    });
    return { [pathPrefix]: prefix, ...Object.fromEntries(calls) };
  };
  const views = api.versions.map((prefix) => [prefix, verbsUnder(`/${prefix}`)] as const);
  // The loose functions take what the generated types say; those are checked by the contract tests.
  return Object.freeze({
    ...verbsUnder(""),
    ...Object.fromEntries(views),
    raw,
  }) as unknown as SpheronClient;
}
