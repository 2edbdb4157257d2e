import type { OperationMetadata } from "./api.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { tryWrite } from "./errors/try-write.ts";
import { isGroup, writeParameter } from "./style.ts";

const parameters = /\{([^{}]+)\}/g;

/** `.`, `..` and their encoded forms, once a percent sign is `%25`. */
const dotSegment = /^(\.|%252e){1,2}$/i;

/**
 * The path with its parameters filled in, each in the style that the document names. `encodeURIComponent` leaves dots
 * alone and URL parsers fold `.` and `..`, also as `%2e`, into the parent path, so such values are refused: they would
 * call another operation.
 *
 * @throws ConfigError naming the parameter
 */
export function fillPath(
  operation: OperationRef,
  values: Readonly<Record<string, unknown>>,
  metadata: OperationMetadata,
): string {
  return operation.path.replaceAll(parameters, (_, name: string) => {
    const describe = () => `the path parameter ${name}`;
    const refuse = (reason: string) => new ConfigError(`${describe()} ${reason}`, operation);
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const isJson = metadata.path?.[name]?.style === "json";
    const isWritable = isGroup(value)
      ? Object.values(value).every(isPrintable)
      : isPrintable(value);
    if (!isWritable && !isJson) throw refuse("has to be a string or a number");
    const text = tryWrite(operation, describe, () => writeParameter(metadata, "path", name, value));
    if (text === "") throw refuse("is empty");
    if (dotSegment.test(text)) throw refuse("is a dot segment, which leads to another path");
    return text;
  });
}

function isPrintable(value: unknown): boolean {
  return (
    typeof value === "string" ||
    typeof value === "boolean" ||
    Number.isFinite(value) ||
    value instanceof Date
  );
}
