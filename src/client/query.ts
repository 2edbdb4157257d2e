import type { QuerySerializer, QuerySerializerOptions } from "openapi-fetch";
import type { OperationMetadata } from "./api.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { defaultStyles, findStyle, tryWrite } from "./parameter.ts";
import { encodeUnreserved, writeStyled } from "./style.ts";

/**
 * The query without its question mark, each parameter in the style that the document names.
 *
 * @param custom the caller's own way to write it
 * @throws ConfigError naming the parameter that cannot be written
 */
export function serializeQuery(
  operation: OperationRef,
  query: Readonly<Record<string, unknown>> = {},
  metadata: OperationMetadata,
  custom?: QuerySerializer<unknown> | QuerySerializerOptions,
): string {
  if (typeof custom === "function")
    return tryWrite(operation, "the query", () => custom(query).replace(/^\?/, ""));
  const written: string[] = [];
  for (const name of Object.keys(query)) {
    const value = query[name];
    if (value === undefined || value === null) continue;
    const documented = findStyle(metadata, "query", name);
    const ofCaller = Array.isArray(value) ? custom?.array : custom?.object;
    const style = custom ? (ofCaller ?? defaultStyles.query) : documented;
    const encode = (custom ?? documented).allowReserved ? encodeUnreserved : encodeText;
    const text = tryWrite(operation, `the query parameter ${name}`, () =>
      writeStyled(name, value, style, "&", encode),
    );
    if (text !== "") written.push(text);
  }
  return written.join("&");
}

/** Brackets and dollars are usual in names. */
function encodeText(text: string): string {
  return encodeURIComponent(text).replace(/%(5B|5D|24)/g, decodeURIComponent);
}
