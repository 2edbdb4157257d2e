import type { HeadersOptions } from "openapi-fetch";
import type { OperationMetadata } from "./api.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { tryWrite } from "./errors/try-write.ts";
import { isSet, type WriteParameter } from "./style.ts";

/**
 * Header parameters as headers, each in the style that the document names; `null` and `undefined` stay.
 *
 * @throws ConfigError naming the header that cannot be sent
 */
export function writeHeaders(
  operation: OperationRef,
  values: Readonly<Record<string, unknown>> | undefined,
  metadata: OperationMetadata,
  write: WriteParameter,
): HeadersOptions | undefined {
  if (values === undefined) return undefined;
  const headers = Object.entries(values).map(([name, value]) => [
    name,
    isSet(value)
      ? tryWrite(
          operation,
          () => `the header parameter ${name}`,
          () => write(metadata, "header", name, value),
        )
      : value,
  ]);
  return checkHeaders(Object.fromEntries(headers) as HeadersOptions, operation);
}

/**
 * The headers without what openapi-fetch would take for an object. Refuses what no header can carry: the platform does
 * so too, but its error quotes the value, which may be a token.
 *
 * @throws ConfigError naming the header
 */
export function checkHeaders(
  headers: HeadersOptions = {},
  operation?: OperationRef,
): HeadersOptions {
  const isList = headers instanceof Headers || Array.isArray(headers);
  for (const [name, value] of isList ? headers : Object.entries(headers)) {
    try {
      new Headers([[name, String(value)]]);
    } catch {
      throw new ConfigError(
        `the header ${JSON.stringify(name)} has characters that no header can carry`,
        operation,
      );
    }
  }
  // Of a list it would send headers with the names 0, 1, …
  return Array.isArray(headers) ? new Headers(headers) : headers;
}
