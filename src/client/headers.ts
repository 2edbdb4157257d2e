import type { HeadersOptions } from "openapi-fetch";
import type { ApiDescription } from "./api.ts";
import { ConfigError } from "./errors/config-error.ts";
import { operationKey, type OperationRef } from "./errors/spheron-error.ts";
import { writeStyled } from "./style.ts";

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Header parameters as headers, each in the style that the document gives it.
 *
 * @throws ConfigError naming the header that cannot be sent
 */
export function writeHeaders(
  operation: OperationRef,
  values: Parameters | undefined,
  api: ApiDescription,
): HeadersOptions | undefined {
  if (values === undefined) return undefined;
  const styles = api.operations[operationKey(operation)]?.header ?? {};
  const headers = Object.entries(values).map(([name, value]) => {
    if (value === undefined || value === null) return [name, value] as const;
    const style = styles[name] ?? { style: "simple", explode: false };
    return [name, writeParameter(operation, name, () => writeStyled("", value, style, ","))];
  });
  return checkHeaders(Object.fromEntries(headers) as HeadersOptions, operation);
}

/**
 * Cookie parameters as the header `cookie`; empty without any.
 *
 * @throws ConfigError where the platform would drop it
 */
export function writeCookies(
  operation: OperationRef,
  values: Parameters | undefined,
  api: ApiDescription,
): string {
  if (values === undefined) return "";
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

/** The Fetch standard has browsers take `cookie` from the headers of any `Request`, without a word. */
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
 * The headers without what openapi-fetch would take for an object. Refuses what no header can carry: the platform does
 * so too, but its error quotes the value, which may be a token.
 *
 * @throws ConfigError naming the header
 */
export function checkHeaders(
  headers: HeadersOptions | undefined,
  operation?: OperationRef,
): HeadersOptions | undefined {
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
  // Of a list it would send headers with the names 0, 1, …
  return Array.isArray(headers) ? new Headers(headers) : headers;
}

type HeaderValue = Exclude<HeadersOptions, Headers | [string, string][]>[string];

function listEntries(
  headers: HeadersOptions = {},
): (readonly [name: string, value: HeaderValue])[] {
  if (headers instanceof Headers) return [...headers];
  return Array.isArray(headers) ? headers : Object.entries(headers);
}
