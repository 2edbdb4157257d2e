import { ConnectionError, type ConfigError } from "../errors/failures.ts";
import { isSpheronError } from "../errors/guards.ts";
import type { UploadError } from "../../platform/upload/upload-error.ts";
import { factsOf } from "./call-context.ts";
import type { Answer, Fetch, Send } from "./send.ts";

/**
 * Sends with the platform's `fetch`, where neither the call nor the client brings another. It is looked up for each
 * call, so that what replaces it later (test tools, instrumentation) is seen.
 */
export function dispatch(ofClient: Fetch | undefined): Send<Answer> {
  return async (request) => {
    const { method, url, headers, body, signal, platform } = request;
    const fetch = request.fetch ?? ofClient ?? globalThis.fetch;
    const init: RequestInit = { redirect: "manual", ...platform, method, headers };
    if (signal !== undefined) init.signal = signal;
    if (body !== undefined) init.body = body;
    if (body instanceof ReadableStream) Object.assign(init, { duplex: "half" });
    try {
      return await fetch(url, init);
    } catch (cause) {
      throw faultIn(cause) ?? new ConnectionError({ ...factsOf(request), cause });
    }
  };
}

/** What a file says that could not be read while it was sent, or a `fetch` that lacks something; causes may lead in a circle. */
function faultIn(error: unknown, depth = 0): UploadError | ConfigError | undefined {
  if (isSpheronError(error))
    return error.kind === "upload" || error.kind === "config" ? error : undefined;
  return error instanceof Error && depth < 5 ? faultIn(error.cause, depth + 1) : undefined;
}
