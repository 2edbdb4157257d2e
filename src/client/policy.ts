import { checkNumbers } from "./check-numbers.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import type { CallPolicy, PlainRequest } from "./transport/send.ts";

/** What holds for a call unless the client or the call says otherwise. */
export const defaultPolicy = {
  timeoutMs: 60_000,
  attemptTimeoutMs: 30_000,
  maxAttempts: 3,
  logicalErrors: false,
};

const policyNames = Object.keys(defaultPolicy) as readonly (keyof CallPolicy)[];

/**
 * What the options say, and the defaults for the rest.
 *
 * @throws ConfigError naming the option that is not a valid number
 */
export function mergePolicy(
  options: CallPolicy,
  base: PlainRequest["policy"],
  operation?: OperationRef,
): PlainRequest["policy"] {
  let merged = base;
  for (const name of policyNames)
    if (options[name] !== undefined) merged = { ...merged, [name]: options[name] };
  if (merged === base) return base;
  const { logicalErrors: _flag, ...numbers } = merged;
  checkNumbers(numbers, operation);
  return merged;
}
