import type { HeadersOptions } from "openapi-fetch";
import type { ApiDescription, ApiTypes } from "./api.ts";
import { readBaseUrl, toPrefix } from "./base-url.ts";
import { createCall, type Call } from "./call.ts";
import { checkNumbers } from "./check-numbers.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { addHeaders } from "./headers.ts";
import { createEmit, type OnEvent } from "./hooks.ts";
import { internals, type Internals } from "./internals.ts";
import { defaultPolicy, mergePolicy } from "./policy.ts";
import { isEncoded, prepareRequest, type UntypedCallOptions } from "./request.ts";
import { authorize } from "./transport/authorize.ts";
import { createChooseLocks } from "./transport/choose-locks.ts";
import { systemClock, type Clock } from "./transport/clock.ts";
import type { Credentials } from "./transport/credentials.ts";
import { dispatch } from "./transport/dispatch.ts";
import type { CreateChooseLocks } from "./transport/lock.ts";
import { limitTime } from "./transport/limit-time.ts";
import { countAttempts, observeAttempts, observeFailures } from "./transport/observe.ts";
import { receive } from "./transport/receive.ts";
import { followRedirects } from "./transport/redirects.ts";
import { retry } from "./transport/retry.ts";
import { decorate, type ApiConventions, type CallPolicy, type Fetch } from "./transport/send.ts";
import { verbs, type CallsByPath, type Verb, type Verbs } from "./types.ts";

const defaultMaxErrorBodyBytes = 10 * 2 ** 20;

/** How a client of any API is set up. */
export interface ApiClientOptions extends Credentials, CallPolicy, ApiConventions {
  /** Where the API is; by default what its document says. */
  readonly baseUrl?: string | undefined;
  /** Allows a `baseUrl` with http: that is not on this machine. Anyone on the way can read the token then. */
  readonly allowInsecure?: boolean | undefined;
  /** Sends the requests instead of the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Headers of every request. */
  readonly headers?: HeadersOptions | undefined;
  /** How much of the body of a failure is read and kept; 10 MiB by default. The rest is dropped. */
  readonly maxErrorBodyBytes?: number | undefined;
  /** Called with what happens to calls. Its errors are ignored. `logTo()` and `debugLog()` make such hooks. */
  readonly onEvent?: OnEvent | undefined;
  /** Time for limits and waits, instead of the platform's. For tests. */
  readonly clock?: Clock | undefined;
  /** Returns a number from 0 up to 1, to spread the waits before retries; `Math.random` by default. For tests. */
  readonly random?: (() => number) | undefined;
}

/** Verbs for the methods that the document adds to those of HTTP, in its own spelling. */
type AdditionalVerbs<Types, Paths> = Types extends { methods: infer Methods extends string }
  ? { readonly [Method in Methods]: Verb<Paths, Method> }
  : unknown;

/** The operations of each version, without the version's prefix. */
export type VersionViews<Types extends ApiTypes> = {
  readonly [Version in keyof Types["versions"]]: Verbs<
    Types["versions"][Version],
    `/${Version & string}`,
    Types["pagination"]
  > &
    CallsByPath<
      Version extends keyof Types["versionCalls"] ? Types["versionCalls"][Version] : object
    > &
    AdditionalVerbs<Types, Types["versions"][Version]>;
};

/**
 * A client of an API: calls by path (`client["/v1/profile"].GET()`), by version (`client.v1["/profile"].GET()`), or with the
 * path behind the verb (`client.GET("/v1/profile")`).
 */
export type ApiClient<Types extends ApiTypes> = Verbs<Types["paths"], "", Types["pagination"]> &
  CallsByPath<Types["calls"]> &
  AdditionalVerbs<Types, Types["paths"]> &
  VersionViews<Types>;

/**
 * A client of the API that `npm run generate` wrote.
 *
 * @example
 * import { api } from "./generated/petstore/index.js";
 *
 * const petstore = createApiClient(api, { token: process.env.PETSTORE_TOKEN });
 * const pets = await petstore["/pets"].GET();
 *
 * @throws ConfigError when the base URL is missing, or when it or a header cannot be used
 */
export function createApiClient<Types extends ApiTypes>(
  api: ApiDescription<Types>,
  options: ApiClientOptions = {},
): ApiClient<Types> {
  return createClientWith(createChooseLocks(options.credentials), api, options);
}

/**
 * A client of an API of which it is known how it is opened, so that a program takes no code for other ways.
 *
 * @throws ConfigError when the base URL is missing, or when it or a header cannot be used
 */
export function createClientWith<Types extends ApiTypes>(
  createChoose: CreateChooseLocks,
  api: ApiDescription<Types>,
  options: ApiClientOptions,
): ApiClient<Types> {
  const {
    baseUrl: url = api.baseUrl,
    allowInsecure = false,
    maxErrorBodyBytes = defaultMaxErrorBodyBytes,
    clock = systemClock,
    random = Math.random,
    token,
    credentials: _credentials,
    fetch,
    headers,
    onEvent,
    ...conventions
  } = options;
  if (url === undefined)
    throw new ConfigError(`the document of ${api.title} names no server: pass baseUrl`);
  const baseUrl = readBaseUrl(url, allowInsecure, api.versions);
  checkNumbers({ maxErrorBodyBytes });
  addHeaders(new Headers(), headers);
  const policy = mergePolicy(options, defaultPolicy);
  const settings = {
    api,
    baseUrl: toPrefix(baseUrl),
    headers,
    policy,
    conventions,
  };
  const emit = onEvent && createEmit(onEvent);
  const fetchResponse = followRedirects(dispatch(fetch));
  const send = decorate(receive(fetchResponse, clock, settings, maxErrorBodyBytes), [
    observeFailures(clock, emit),
    retry(clock, random, emit, conventions),
    limitTime(clock),
    authorize(api, token, createChoose, baseUrl.origin, clock),
    countAttempts,
    observeAttempts(api, clock, emit),
  ]);
  let calls = 0;
  const startCall = ({ timeoutMs = policy.timeoutMs }: CallPolicy) => ({
    callId: (calls += 1),
    attempts: 0,
    deadlineMs: clock.now() + timeoutMs,
  });
  const call = (operation: OperationRef, given: UntypedCallOptions = {}): Call<unknown> => {
    const state = startCall(given);
    const run = async () => {
      const request = prepareRequest(operation, given, settings, state);
      return await send(isEncoded(request) ? request : { ...request, body: await request.body });
    };
    return createCall(run(), state);
  };
  const methods = [...verbs, ...(api.methods ?? [])];
  const createView = (prefix: string, views: object = {}) => {
    const shared: Internals = { prefix, api, call, clock, random, settings, send, startCall };
    const callAt = (method: string, path: string, given?: UntypedCallOptions) =>
      call({ method, path: prefix + path }, given);
    const ofEach = (bind: (method: string) => unknown) =>
      Object.fromEntries(methods.map((method) => [method, bind(method)]));
    // The prototype of the members, so that only paths arrive here. Each is made when it is first used.
    const paths = new Proxy<Record<string | symbol, unknown>>(
      {},
      {
        get: (made, key): unknown =>
          typeof key === "string" && key.startsWith("/")
            ? (made[key] ??= ofEach(
                (method) => (given?: UntypedCallOptions) => callAt(method, key, given),
              ))
            : Reflect.get(made, key),
      },
    );
    const ofClient = ofEach(
      (method) => (path: string, given?: UntypedCallOptions) => callAt(method, path, given),
    );
    const members = { [internals]: shared, ...ofClient, ...views };
    return Object.freeze(Object.assign(Object.create(paths) as object, members));
  };
  const views = api.versions.map((version) => [version, createView(`/${version}`)] as const);
  // The types of single operations are checked against these functions by the contract tests.
  return createView("", Object.fromEntries(views)) as unknown as ApiClient<Types>;
}
