import type { HeadersOptions } from "openapi-fetch";
import type { OperationMetadata } from "./api.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { tryWrite } from "./errors/try-write.ts";
import { isSet, writeParameter } from "./style.ts";

/**
 * Header parameters as headers, each in the style that the document names; `null` and `undefined` stay.
 *
 * @throws ConfigError naming the parameter that cannot be written
 */
export function writeHeaders(
  operation: OperationRef,
  values: Readonly<Record<string, unknown>> | undefined,
  metadata: OperationMetadata,
): HeadersOptions | undefined {
  if (values === undefined) return undefined;
  const headers = Object.entries(values).map(([name, value]) => [
    name,
    isSet(value)
      ? tryWrite(
          operation,
          () => `the header parameter ${name}`,
          () => writeParameter(metadata, "header", name, value),
        )
      : value,
  ]);
  return Object.fromEntries(headers) as HeadersOptions;
}

/**
 * Adds headers, where `null` removes one that is there. Refuses what no header can carry: the platform does so too, but its
 * error quotes the value, which may be a token.
 *
 * @throws ConfigError naming the header
 */
export function addHeaders(
  headers: Headers,
  given: HeadersOptions = {},
  operation?: OperationRef,
): Headers {
  // A name may come twice in a list.
  const isList = Array.isArray(given);
  const target = isList ? new Headers() : headers;
  for (const [name, value] of isList || given instanceof Headers ? given : Object.entries(given)) {
    try {
      if (value === null || Array.isArray(value)) target.delete(name);
      if (isList || Array.isArray(value))
        for (const one of [value].flat()) target.append(name, String(one));
      else if (isSet(value)) target.set(name, String(value));
    } catch {
      throw new ConfigError(
        `the header ${JSON.stringify(name)} has characters that no header can carry`,
        operation,
      );
    }
  }
  return isList ? addHeaders(headers, target) : headers;
}
