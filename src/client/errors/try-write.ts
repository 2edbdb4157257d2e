import { ConfigError } from "./config-error.ts";
import type { OperationRef } from "./spheron-error.ts";

/** @throws ConfigError naming what cannot be written, with the reason */
export function tryWrite<T>(operation: OperationRef, describe: () => string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(`${describe()} cannot be written (${reason})`, operation, cause);
  }
}
