import { ConfigError } from "./errors/config-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";

/**
 * Checks options that are times, which end in `Ms`, and counts. `Infinity` removes a limit.
 *
 * @throws ConfigError naming the first that is not a number above 0, or for a count not a whole one
 */
export function checkNumbers(
  options: Readonly<Record<string, number | undefined>>,
  operation?: OperationRef,
): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === Infinity) continue;
    const isTime = name.endsWith("Ms");
    if (value > 0 && (isTime ? Number.isFinite(value) : Number.isInteger(value))) continue;
    const wanted = isTime ? "above 0" : "a whole number from 1";
    throw new ConfigError(`${name} has to be ${wanted}`, operation);
  }
}
