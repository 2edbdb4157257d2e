import { ConfigError } from "./errors/failures.ts";
import type { OperationRef } from "./errors/spheron-error.ts";

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
  return operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
      throw new ConfigError(`the path parameter ${name} has to be a string or a number`, operation);
    }
    const text = String(value);
    if (text === "") throw new ConfigError(`the path parameter ${name} is empty`, operation);
    if (/^(\.|%2e){1,2}$/i.test(text)) {
      throw new ConfigError(
        `the path parameter ${name} is a dot segment, which leads to another path`,
        operation,
      );
    }
    return encodeURIComponent(text);
  });
}
