import type { AnySpheronError } from "../errors/guards.ts";
import { isSpheronError } from "../errors/guards.ts";
import type { Emit } from "../hooks.ts";
import type { Clock } from "./clock.ts";
import { eventContext } from "./call-context.ts";
import type { ApiConventions, Decorator, PlainRequest } from "./send.ts";
import { raceWithDeadline } from "./race-with-deadline.ts";

/** Retries cost tokens and successes earn them. So a client whose calls all fail stops retrying. */
const budget = { full: 500, retry: 5, timeout: 10, success: 1 };

const shortestDelayMs = 50;

/** The longest wait before the second attempt, and the longest before any attempt. The wait doubles each time. */
export const retryDelays = { firstMs: 500, longestMs: 8000 };

/** The client does not wait longer than this for a server, however much time the call has. */
export const longestAskedMs = 7_200_000;

/** Sends a request again when that can help and does no harm, after a wait with full jitter or as long as the server asks. */
export function retry(
  clock: Clock,
  random: () => number,
  emit: Emit | undefined,
  conventions: ApiConventions,
): Decorator {
  let tokens = budget.full;

  return (next) => async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const reply = await next(request);
        tokens = Math.min(budget.full, tokens + budget.success);
        return reply;
      } catch (error) {
        if (attempt >= request.policy.maxAttempts || !isSpheronError(error)) throw error;
        if (!maySendAgain(request, error, conventions)) throw error;
        const delayMs = delayOf(error, attempt, random());
        const cost = error.kind === "timeout" ? budget.timeout : budget.retry;
        const leftMs = request.state.deadlineMs - clock.now();
        if (tokens < cost || delayMs >= leftMs || delayMs > longestAskedMs) throw error;
        tokens -= cost;
        emit?.(() => ({ type: "retry", ...eventContext(request), error, delayMs }));
        await raceWithDeadline(request, clock, delayMs, undefined, () => undefined);
      }
    }
  };
}

/** Without idempotency, only when the request certainly was not carried out. */
function maySendAgain(
  { isIdempotent, body }: PlainRequest,
  error: AnySpheronError,
  { refusalStatuses = [429, 503] }: ApiConventions,
): boolean {
  if (body instanceof ReadableStream) return false;
  if (error.kind === "connection" && !error.maybeSent) return error.retryable;
  if (isIdempotent) return error.retryable && error.kind !== "decode";
  if (error.kind !== "api") return false;
  const { status, retryAfterMs } = error;
  return refusalStatuses.includes(status) && (status !== 503 || retryAfterMs !== undefined);
}

function delayOf(error: AnySpheronError, attempt: number, random: number): number {
  // A little later than asked, so that not all clients return at the same moment after an outage.
  if (error.kind === "api" && error.retryAfterMs !== undefined)
    return error.retryAfterMs * (1 + random / 10);
  const longest = Math.min(retryDelays.longestMs, retryDelays.firstMs * 2 ** (attempt - 1));
  return Math.max(shortestDelayMs, random * longest);
}
