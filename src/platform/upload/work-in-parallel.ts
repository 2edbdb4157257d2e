import type { OperationRef } from "../../client/errors/spheron-error.ts";
import { rejectOnAbort } from "../../client/transport/reject-on-abort.ts";

/**
 * Works on up to `limit` items at a time, and takes the next one when there is room. The first failure ends the rest of the
 * work by its signal; it is thrown when all of it has ended. Then it does not wait for a source that yields nothing.
 *
 * @param operation what each item is for
 */
export async function workInParallel<Item>(
  items: AsyncIterator<Item>,
  limit: number,
  signal: AbortSignal | undefined,
  operation: OperationRef,
  work: (item: Item, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const ending = new AbortController();
  const either = signal === undefined ? ending.signal : AbortSignal.any([signal, ending.signal]);
  const failures: unknown[] = [];
  const worker = async () => {
    try {
      for (;;) {
        const next = await rejectOnAbort(items.next(), either, operation);
        if (next.done === true) return;
        await work(next.value, either);
      }
    } catch (error) {
      failures.push(error);
      ending.abort();
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  if (failures.length > 0) throw failures[0];
}
