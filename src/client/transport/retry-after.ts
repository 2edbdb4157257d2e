import type { RetryAfterBody } from "../api.ts";

/** The three forms of RFC 9110 §5.6.7, each of which names its weekday first. */
const httpDate = /^[A-Z][a-z]+,? .*\d\d:\d\d:\d\d( GMT| \d{4})$/;

/**
 * Milliseconds that the server asks to wait, or `undefined` when it says nothing usable. Reads `retry-after-ms`,
 * and `retry-after` as seconds (also fractional) or as a date (RFC 9110 §10.2.3). A date that has passed gives 0.
 */
export function parseRetryAfter(headers: Headers, nowMs: number): number | undefined {
  const ms = parseNumber(headers.get("retry-after-ms"));
  if (ms !== undefined) return ms;
  const value = headers.get("retry-after");
  const seconds = parseNumber(value);
  if (seconds !== undefined) return seconds * 1000;
  if (value === null || !httpDate.test(value)) return undefined;
  // asctime names no zone, and means GMT; the other forms say so.
  const date = Date.parse(`${value.replaceAll("-", " ").replace(" GMT", "")} GMT`);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

/** Milliseconds that an error body asks to wait, where the API says which of its members does. */
export function readRetryAfter(
  body: unknown,
  said: RetryAfterBody | undefined,
): number | undefined {
  if (said === undefined || typeof body !== "object" || body === null) return undefined;
  const value = (body as Readonly<Record<string, unknown>>)[said.member];
  const wait = parseNumber(typeof value === "number" ? String(value) : value);
  return wait !== undefined && said.unit === "seconds" ? wait * 1000 : wait;
}

function parseNumber(value: unknown): number | undefined {
  return typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}
