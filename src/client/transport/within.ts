import { AbortError } from "../errors/failures.ts";
import type { Clock } from "./clock.ts";
import { factsOf } from "./call-context.ts";
import type { PlainRequest, Trace } from "./send.ts";

/** What waits: an operation, which the caller's signal may end. */
export interface Waiting extends Pick<PlainRequest, "operation" | "signal"> {
  readonly trace: Pick<Trace, "attempts">;
}

/**
 * Settles as `work` does, unless the caller's signal aborts or the time is up before: then as `timeUp` does. What
 * loses is told by a signal of its own. Leaves no timer and no listener behind, whoever wins.
 */
export function within<T>(
  waiting: Waiting,
  clock: Clock,
  ms: number,
  work: ((signal: AbortSignal) => Promise<T>) | undefined,
  timeUp: () => T,
): Promise<T> {
  const { signal } = waiting;
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const abort = () => {
      end(() => {
        throw new AbortError({ ...factsOf(waiting), cause: signal?.reason });
      });
    };
    const release = () => {
      stopTimer();
      signal?.removeEventListener("abort", abort);
    };
    const end = (outcome: () => T) => {
      release();
      try {
        resolve(outcome());
      } catch (error) {
        reject(error);
      }
      controller.abort();
    };
    const stopTimer = clock.start(
      ms,
      () => {
        end(timeUp);
      },
      work !== undefined,
    );
    if (signal?.aborted === true) {
      abort();
      return;
    }
    signal?.addEventListener("abort", abort, { once: true });
    work?.(controller.signal).then(
      (value) => {
        release();
        resolve(value);
      },
      (error: unknown) => {
        release();
        reject(error);
      },
    );
  });
}
