/** The API may allow no more than that many connections in that time, from one address. */
export const connectionLimit = { connections: 5, windowMs: 600_000 };

const firstDelayMs = 1000;
const longestDelayMs = 60_000;
const shortestDelayMs = 50;
/** A server that asks for more than two hours hardly means it, and a timer cannot wait for more than 25 days. */
const longestWantedMs = 7_200_000;

export interface Past {
  /** Connections in a row without an event. */
  readonly failures: number;
  /** When connections were opened, the latest last. */
  readonly openedMs: readonly number[];
  /** What the server asked for. */
  readonly wantedMs: number;
}

/** How long to wait before the next connection: full jitter, but never sooner than the API allows. */
export function reconnectDelay(past: Past, nowMs: number, random: number): number {
  const { failures, openedMs, wantedMs } = past;
  const longest = Math.min(longestDelayMs, firstDelayMs * 2 ** (failures - 1));
  const oldestMs = openedMs.at(-connectionLimit.connections);
  const allowedMs = oldestMs === undefined ? 0 : oldestMs + connectionLimit.windowMs - nowMs;
  // As much later than asked, so that the clients of one outage do not come back together.
  const wanted = Math.min(longestWantedMs, wantedMs) * (1 + random / 10);
  return Math.max(shortestDelayMs, random * longest, wanted, allowedMs);
}
