import { AbortError } from "../../client/errors/failures.ts";
import type { OperationRef } from "../../client/errors/spheron-error.ts";

/**
 * Settles as `work` does, unless the signal aborts before. Leaves no listener behind.
 *
 * @throws AbortError about the operation that was next
 */
export function orAborted<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined,
  operation: OperationRef,
): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(new AbortError({ operation, cause: signal.reason }));
    };
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", abort);
    });
  });
}
