import { AbortError } from "../errors/abort-error.ts";
import type { Clock } from "./clock.ts";
import { errorContext } from "./call-context.ts";
import type { Ending } from "./ending.ts";
import { onAbort } from "./on-abort.ts";
import type { PlainRequest, CallState } from "./send.ts";

/** The call that waits. */
export interface Waiting extends Pick<PlainRequest, "operation" | "signal"> {
  readonly state: Pick<CallState, "attempts">;
}

/**
 * Races `work` against the caller's signal, which rejects with an `AbortError`, and against a time limit, which settles
 * as `timeUp` does. Work that loses finds that in its `ending`. No timer or listener is left.
 */
export function raceWithDeadline<T>(
  waiting: Waiting,
  clock: Clock,
  ms: number,
  work: ((ending: Ending) => Promise<T>) | undefined,
  timeUp: () => T,
): Promise<T> {
  const { signal } = waiting;
  return new Promise((resolve, reject) => {
    const ending: Ending = { isOver: false };
    const release = () => {
      stopListening();
      stopTimer();
    };
    const end = (outcome: () => T) => {
      release();
      try {
        resolve(outcome());
      } catch (error) {
        reject(error);
      }
      ending.isOver = true;
      ending.onEnd?.();
    };
    const abort = () => {
      end(() => {
        throw new AbortError({ ...errorContext(waiting), cause: signal?.reason });
      });
    };
    const stopListening = onAbort(signal, abort);
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
    work?.(ending).then(
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
