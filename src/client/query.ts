import type { QuerySerializer, QuerySerializerOptions } from "openapi-fetch";
import type { ApiDescription, ParameterStyle } from "./api.ts";
import { ConfigError } from "./errors/config-error.ts";
import { operationKey, type OperationRef } from "./errors/spheron-error.ts";
import { encodeUnreserved, writeStyled } from "./style.ts";

type Query = Readonly<Record<string, unknown>>;

/** OpenAPI's default. openapi-fetch has a different default for objects. */
const defaultStyle: ParameterStyle = { style: "form", explode: true };

/**
 * The query without its question mark, each parameter in the style that the document names.
 *
 * @param custom the caller's own way to write it
 * @throws ConfigError when a parameter cannot be written
 */
export function serializeQuery(
  operation: OperationRef,
  query: Query | undefined,
  api: ApiDescription,
  custom?: QuerySerializer<unknown> | QuerySerializerOptions,
): string {
  if (query === undefined) return "";
  const texts = formatDates(operation, query);
  const styles = api.operations[operationKey(operation)]?.query ?? {};
  try {
    if (typeof custom === "function") return custom(texts).replace(/^\?/, "");
    return Object.entries(texts)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => {
        const ofCaller = Array.isArray(value) ? custom?.array : custom?.object;
        const style = custom === undefined ? styles[name] : ofCaller;
        const isReserved = (custom ?? styles[name])?.allowReserved === true;
        const encode = isReserved ? encodeUnreserved : encodeText;
        return writeStyled(name, value, style ?? defaultStyle, "&", encode);
      })
      .filter(Boolean)
      .join("&");
  } catch (cause) {
    throw new ConfigError("the query has values that no URL can carry", operation, cause);
  }
}

/** Brackets and dollars are usual in names. */
function encodeText(text: string): string {
  return encodeURIComponent(text).replace(/%(5B|5D|24)/g, decodeURIComponent);
}

/**
 * The query with its dates as ISO 8601; openapi-fetch leaves out a `Date` silently.
 *
 * @throws ConfigError naming the parameter when a date is invalid
 */
function formatDates(operation: OperationRef, query: Query): Query {
  const format = (name: string, value: unknown) => {
    if (!(value instanceof Date)) return value;
    if (Number.isNaN(value.getTime()))
      throw new ConfigError(`the query parameter ${name} is an invalid date`, operation);
    return value.toISOString();
  };
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((item) => format(name, item)) : format(name, value),
    ]),
  );
}
