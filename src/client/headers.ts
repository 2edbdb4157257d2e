import type { HeadersOptions } from "openapi-fetch";
import { ConfigError } from "./errors/config-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";

/**
 * Refuses what no header can carry. The platform does so too, but its error quotes the value, which may be a token.
 *
 * @throws ConfigError naming the header
 */
export function checkHeaders(headers: HeadersOptions | undefined, operation?: OperationRef): void {
  for (const [name, value] of listEntries(headers)) {
    try {
      new Headers([[name, String(value)]]);
    } catch {
      throw new ConfigError(
        `the header ${JSON.stringify(name)} has characters that no header can carry`,
        operation,
      );
    }
  }
}

/** openapi-fetch takes a list for an object, and sends headers with the names 0, 1, … */
export function withoutLists(headers: HeadersOptions | undefined): HeadersOptions | undefined {
  return Array.isArray(headers) ? new Headers(headers) : headers;
}

type HeaderValue = Exclude<HeadersOptions, Headers | [string, string][]>[string];

function listEntries(
  headers: HeadersOptions = {},
): (readonly [name: string, value: HeaderValue])[] {
  if (headers instanceof Headers) return [...headers];
  return Array.isArray(headers) ? headers : Object.entries(headers);
}
