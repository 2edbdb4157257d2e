import { AbortError } from "../errors/failures.ts";
import { factsOf } from "./facts.ts";
import type { Decorator } from "./send.ts";

/**
 * Ends the call as soon as the caller's signal says so, whatever it is waiting for: a token, a `fetch` that does
 * not listen, or a body.
 */
export const heedSignal: Decorator = (next) => (request) => {
  const { signal } = request;
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(new AbortError({ ...factsOf(request), cause: signal.reason }));
    };
    if (signal.aborted) {
      abort();
      return;
    }
    signal.addEventListener("abort", abort, { once: true });
    void next(request)
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener("abort", abort);
      });
  });
};
