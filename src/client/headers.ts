import type { HeadersOptions } from "openapi-fetch";
import type { OperationMetadata } from "./api.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { findStyle, tryWrite } from "./parameter.ts";
import { writeStyled } from "./style.ts";

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Header parameters as headers, each in the style that the document names; `null` and `undefined` stay.
 *
 * @throws ConfigError naming the header that cannot be sent
 */
export function writeHeaders(
  operation: OperationRef,
  values: Parameters | undefined,
  metadata: OperationMetadata,
): HeadersOptions | undefined {
  if (values === undefined) return undefined;
  const headers = Object.entries(values).map(([name, value]) => {
    const write = () => writeStyled("", value, findStyle(metadata, "header", name), ",");
    const isSet = value !== undefined && value !== null;
    return [name, isSet ? tryWrite(operation, `the header parameter ${name}`, write) : value];
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
  values: Parameters = {},
  metadata: OperationMetadata,
): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  if (given.length > 0 && !sendsCookies())
    throw new ConfigError(
      "a browser sends its own cookies and none of a call: leave params.cookie out",
      operation,
    );
  const cookies = given.map(([name, value]) => {
    const style = findStyle(metadata, "cookie", name);
    const encode = style.style === "cookie" ? String : encodeURIComponent;
    return tryWrite(operation, `the cookie parameter ${name}`, () =>
      writeStyled(name, value, style, "; ", encode),
    );
  });
  return cookies.join("; ");
}

/** By the Fetch standard, browsers silently remove `cookie` from the headers of a `Request`. */
function sendsCookies(): boolean {
  return new Request("http://localhost", { headers: { cookie: "a=b" } }).headers.has("cookie");
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
