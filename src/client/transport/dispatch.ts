import { ConnectionError } from "../errors/connection-error.ts";
import { isSpheronError } from "../errors/guards.ts";
import type { SpheronError } from "../errors/spheron-error.ts";
import { errorContext } from "./call-context.ts";
import { createRedactor } from "./redact.ts";
import type { ResponseLike, Fetch, Send } from "./send.ts";

/**
 * Sends with the platform's `fetch`, where neither the call nor the client brings another. It is looked up for each
 * call, so that what replaces it later (test tools, instrumentation) is seen.
 */
export function dispatch(ofClient: Fetch | undefined): Send<ResponseLike> {
  return async (request) => {
    const { method, headers, platform } = request;
    const { body = null, signal = null } = request;
    const fetch = request.fetch ?? ofClient ?? globalThis.fetch;
    const init: RequestInit = { redirect: "manual", ...platform, method, headers, body, signal };
    if (body instanceof ReadableStream) Object.assign(init, { duplex: "half" });
    try {
      return await fetch(request.url, init);
    } catch (error) {
      const facts = { ...errorContext(request), cause: error, redact: createRedactor(request) };
      throw findOwnError(error) ?? new ConnectionError(facts);
    }
  };
}

/** Kinds of errors that say how one request ended. Behind a failed `fetch` they are only its cause. */
const endings = new Set(["api", "connection", "timeout", "abort", "decode", "logical"]);

/**
 * The error of this package behind a failed `fetch`, if any: a file that could not be read while it was sent, or a
 * transport that lacks a package. Limited in depth, since chains of causes can be circular.
 */
function findOwnError(error: unknown, depth = 0): SpheronError | undefined {
  if (isSpheronError(error)) return endings.has(error.kind) ? undefined : error;
  return error instanceof Error && depth < 5 ? findOwnError(error.cause, depth + 1) : undefined;
}
