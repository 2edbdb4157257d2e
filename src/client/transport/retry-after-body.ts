import type { RetryAfterBody } from "../api.ts";
import { parseNumber } from "./retry-after.ts";

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
