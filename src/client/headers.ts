import type { HeadersOptions } from "openapi-fetch";
import type { ApiDescription } from "./api.ts";
import { ConfigError } from "./errors/config-error.ts";
import { operationKey, type OperationRef } from "./errors/spheron-error.ts";
import { writeStyled } from "./style.ts";

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Header parameters as headers, each in the style that the document names.
 *
 * @throws ConfigError naming the header that cannot be sent
 */
export function writeHeaders(
  operation: OperationRef,
  values: Parameters = {},
  api: ApiDescription,
): Record<string, string | null | undefined> {
  const styles = api.operations[operationKey(operation)]?.header ?? {};
  const headers = Object.entries(values).map(([name, value]) => {
    if (value === undefined || value === null) return [name, value] as const;
    const style = styles[name] ?? { style: "simple", explode: false };
    return [name, writeParameter(operation, name, () => writeStyled("", value, style, ","))];
  });
  const written = Object.fromEntries(headers) as Record<string, string | null | undefined>;
  checkHeaders(written, operation);
  return written;
}

/**
 * Cookie parameters as the header `cookie`; empty without any.
 *
 * @throws ConfigError where the platform would drop it
 */
export function writeCookies(
  operation: OperationRef,
  values: Parameters = {},
  api: ApiDescription,
): string {
  const styles = api.operations[operationKey(operation)]?.cookie ?? {};
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  if (given.length > 0 && !sendsCookies())
    throw new ConfigError(
      "a browser sends its own cookies and none of a call: leave params.cookie out",
      operation,
    );
  const cookies = given.map(([name, value]) => {
    const style = styles[name] ?? { style: "form", explode: true };
    const encode = style.style === "cookie" ? String : encodeURIComponent;
    return writeParameter(operation, name, () => writeStyled(name, value, style, "; ", encode));
  });
  return cookies.join("; ");
}

/** By the Fetch standard, browsers silently remove `cookie` from the headers of a `Request`. */
function sendsCookies(): boolean {
  return new Request("http://localhost", { headers: { cookie: "a=b" } }).headers.has("cookie");
}

function writeParameter(operation: OperationRef, name: string, write: () => string): string {
  try {
    return write();
  } catch (cause) {
    throw new ConfigError(
      `the parameter ${name} has a value that cannot be written`,
      operation,
      cause,
    );
  }
}

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
