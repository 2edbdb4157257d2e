import { AbortError, ConnectionError } from "../errors/failures.ts";
import type { Send } from "./send.ts";

/** The part of `fetch` that is used: an address and plain options, never a `Request`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Sends with the platform's `fetch`. It is looked up for each call, so that what replaces it later (test tools,
 * instrumentation) is seen.
 */
export function dispatch(custom: Fetch | undefined): Send {
  return async ({ operation, method, url, headers, body, signal }) => {
    const fetch = custom ?? globalThis.fetch;
    const init: RequestInit = { method, headers, signal, redirect: "follow" };
    if (body !== undefined)
      Object.assign(init, { body }, body instanceof ReadableStream ? { duplex: "half" } : {});
    try {
      return await fetch(url, init);
    } catch (cause) {
      if (signal.aborted) throw new AbortError({ operation, attempts: 1, cause: signal.reason });
      throw new ConnectionError({ operation, attempts: 1, cause });
    }
  };
}
