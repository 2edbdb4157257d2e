import { ConfigError } from "./errors/config-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";

/** Values that cannot be sent, each with the reason for the message. */
const faults: readonly (readonly [isFault: RegExp, said: string])[] = [
  [/^$/, "is empty"],
  [/^(\.|%2e){1,2}$/i, "is a dot segment, which leads to another path"],
];

const parameters = /\{([^{}]+)\}/g;

/**
 * The path with its parameters filled in. `encodeURIComponent` leaves dots alone and URL parsers fold `.` and
 * `..`, also as `%2e`, into the parent path, so such values are refused: they would call another operation.
 *
 * @throws ConfigError naming the parameter
 */
export function fillPath(
  operation: OperationRef,
  values: Readonly<Record<string, unknown>>,
): string {
  return operation.path.replaceAll(parameters, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (!isPrintable(value)) {
      throw new ConfigError(`the path parameter ${name} has to be a string or a number`, operation);
    }
    const text = String(value);
    const fault = faults.find(([isFault]) => isFault.test(text));
    if (fault !== undefined)
      throw new ConfigError(`the path parameter ${name} ${fault[1]}`, operation);
    try {
      return encodeURIComponent(text);
    } catch {
      throw new ConfigError(
        `the path parameter ${name} holds half of a surrogate pair, which has no encoding`,
        operation,
      );
    }
  });
}

function isPrintable(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}
