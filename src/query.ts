import { ConfigError } from "./errors/failures.ts";
import type { OperationRef } from "./errors/spheron-error.ts";

/**
 * The query with its dates as ISO 8601; openapi-fetch leaves a `Date` out without a word.
 *
 * @throws ConfigError naming the parameter when a date is invalid
 */
export function datesAsText(
  operation: OperationRef,
  query: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const textOf = (name: string, value: unknown) => {
    if (!(value instanceof Date)) return value;
    if (Number.isNaN(value.getTime()))
      throw new ConfigError(`the query parameter ${name} is an invalid date`, operation);
    return value.toISOString();
  };
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((item) => textOf(name, item)) : textOf(name, value),
    ]),
  );
}
