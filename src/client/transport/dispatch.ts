import { ConnectionError } from "../errors/connection-error.ts";
import { isSpheronError } from "../errors/guards.ts";
import type { SpheronError } from "../errors/spheron-error.ts";
import { errorContext } from "./call-context.ts";
import { toSignal } from "./ending.ts";
import { createRedactor } from "./redact.ts";
import { direct, type Fetch, type PlainRequest, type ResponseLike, type Send } from "./send.ts";

/**
 * Sends with the platform's `fetch`, unless the call or the client has another one. It is looked up for each
 * call, so that what replaces it later (test tools, instrumentation) is seen.
 */
export function dispatch(ofClient: Fetch | undefined): Send<ResponseLike> {
  return async (request) => {
    const fetch: Fetch = request.fetch ?? ofClient ?? globalThis.fetch;
    const sendDirectly = request.parseAs === "stream" ? undefined : fetch[direct];
    try {
      return await (sendDirectly?.(request) ?? fetch(request.url, toInit(request)));
    } catch (error) {
      const facts = { ...errorContext(request), cause: error, redact: createRedactor(request) };
      throw findOwnError(error) ?? new ConnectionError(facts);
    }
  };
}

function toInit(request: PlainRequest): RequestInit {
  const { method, headers, platform, body = null, parseAs, signal: ofCaller, ending } = request;
  let signal = ending ? toSignal(ending) : null;
  // A stream is read after the call has ended; only the caller's signal can end it then.
  if (signal && ofCaller && parseAs === "stream") signal = AbortSignal.any([ofCaller, signal]);
  const init: RequestInit = { redirect: "manual", ...platform, method, headers, body, signal };
  if (body instanceof ReadableStream) Object.assign(init, { duplex: "half" });
  return init;
}

/** Kinds of errors that say how one request ended. Behind a failed `fetch` they are only its cause. */
const endings = /^(api|connection|timeout|abort|decode|logical)$/;

/**
 * The error of this package behind a failed `fetch`, if any: a file that could not be read while it was sent, or a
 * transport that lacks a package. Limited in depth, since chains of causes can be circular.
 */
function findOwnError(error: unknown, depth = 0): SpheronError | undefined {
  if (isSpheronError(error)) return endings.test(error.kind) ? undefined : error;
  return error instanceof Error && depth < 5 ? findOwnError(error.cause, depth + 1) : undefined;
}
