import { AbortError } from "../errors/abort-error.ts";
import type { OperationRef } from "../errors/spheron-error.ts";
import { onAbort } from "./on-abort.ts";

/**
 * Settles as `work` does, or rejects as soon as the signal aborts. No listener stays behind.
 *
 * @throws AbortError about the operation that was next
 */
export function rejectOnAbort<T>(
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
    work.then(resolve, reject).finally(onAbort(signal, abort));
  });
}
