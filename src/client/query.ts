import { createQuerySerializer } from "openapi-fetch";
import { operationMetadata } from "../../generated/platform/operation-metadata.ts";
import { ConfigError } from "./errors/failures.ts";
import { nameOperation, type OperationRef } from "./errors/spheron-error.ts";

type Query = Readonly<Record<string, unknown>>;

/** OpenAPI's default, where openapi-fetch's own is another for objects. */
const serialize = createQuerySerializer({ object: { style: "form", explode: true } });

/**
 * Writes each parameter in the style that the document gives it.
 *
 * @throws ConfigError when a parameter cannot be written
 */
export function querySerializerOf(operation: OperationRef): (query: Query) => string {
  return (query) => {
    try {
      const styles = operationMetadata[nameOperation(operation)]?.query;
      if (styles === undefined) return serialize(query);
      const parts = Object.entries(query).map(([name, value]) => {
        const style = styles[name];
        const styled =
          style === undefined
            ? serialize
            : createQuerySerializer({ array: style, object: style } as object);
        return styled({ [name]: value });
      });
      return parts.filter(Boolean).join("&");
    } catch (cause) {
      throw new ConfigError("the query has values that no URL can carry", operation, cause);
    }
  };
}

/**
 * The query with its dates as ISO 8601; openapi-fetch leaves a `Date` out without a word.
 *
 * @throws ConfigError naming the parameter when a date is invalid
 */
export function datesAsText(operation: OperationRef, query: Query): Query {
  const textOf = (name: string, value: unknown) => {
    if (!(value instanceof Date)) return value;
    if (Number.isNaN(value.getTime()))
      throw new ConfigError(`the query parameter ${name} is an invalid date`, operation);
    return value.toISOString();
  };
  const texts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(query))
    texts[name] = Array.isArray(value)
      ? value.map((item) => textOf(name, item))
      : textOf(name, value);
  return texts;
}
