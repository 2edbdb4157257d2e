import type { OperationMetadata } from "./api.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { findStyle, tryWrite } from "./parameter.ts";
import { isGroup, writeStyled } from "./style.ts";

const parameters = /\{([^{}]+)\}/g;

const dotSegment = /^(\.|%2e){1,2}$/i;

/** What is written before and between the texts of an exploded parameter. */
const marks: Readonly<Record<string, string>> = { label: ".", matrix: ";" };

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
    const what = `the path parameter ${name}`;
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const style = findStyle(metadata, "path", name);
    const items = isGroup(value) ? Object.values(value) : [value];
    if (style.style !== "json" && !items.every(isPrintable))
      throw new ConfigError(`${what} has to be a string or a number`, operation);
    const mark = marks[style.style] ?? "";
    const write = (encode: (text: string) => string) =>
      mark + writeStyled(mark === ";" ? name : "", value, style, mark || ",", encode);
    const text = items.length === 0 ? "" : write(String);
    if (text === "") throw new ConfigError(`${what} is empty`, operation);
    if (dotSegment.test(text))
      throw new ConfigError(`${what} is a dot segment, which leads to another path`, operation);
    return tryWrite(operation, what, () => write(encodeURIComponent));
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
