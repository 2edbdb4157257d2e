import type { ApiDescription } from "./api.ts";
import { ConfigError } from "./errors/config-error.ts";
import { operationKey, type OperationRef } from "./errors/spheron-error.ts";
import { isGroup, writeStyled } from "./style.ts";

/** Values that cannot be sent, each with the reason for the message. */
const faults: readonly (readonly [isFault: RegExp, said: string])[] = [
  [/^$/, "is empty"],
  [/^(\.|%2e){1,2}$/i, "is a dot segment, which leads to another path"],
];

const parameters = /\{([^{}]+)\}/g;

const defaultStyle = { style: "simple", explode: false };

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
  api: ApiDescription,
): string {
  const styles = api.operations[operationKey(operation)]?.path ?? {};
  return operation.path.replaceAll(parameters, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const style = styles[name] ?? defaultStyle;
    const items = isGroup(value) ? Object.values(value) : [value];
    if (style.style !== "json" && !items.every(isPrintable))
      throw new ConfigError(`the path parameter ${name} has to be a string or a number`, operation);
    const mark = marks[style.style] ?? "";
    const write = (encode: (text: string) => string) =>
      mark + writeStyled(mark === ";" ? name : "", value, style, mark || ",", encode);
    const text = items.length === 0 ? "" : write(String);
    const fault = faults.find(([isFault]) => isFault.test(text));
    if (fault !== undefined)
      throw new ConfigError(`the path parameter ${name} ${fault[1]}`, operation);
    try {
      return write(encodeURIComponent);
    } catch {
      throw new ConfigError(
        `the path parameter ${name} holds half of a surrogate pair, which has no encoding`,
        operation,
      );
    }
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
