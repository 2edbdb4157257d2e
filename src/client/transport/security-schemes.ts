import type { SecurityScheme } from "../api.ts";
import type { Lock } from "./lock.ts";

/** Where the credential of a security scheme is sent. */
export function locateCredential(
  scheme: SecurityScheme | undefined,
): Pick<Lock, "header" | "open"> {
  if (scheme?.type !== "apiKey")
    return inHeader("authorization", `${authorizationScheme(scheme)} `);
  const { name } = scheme;
  if (scheme.in !== "query") return inHeader(scheme.in === "cookie" ? scheme.in : name);
  return {
    open: (value, _headers, url) =>
      `${url}${url.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  };
}

/** Whether the scheme takes a user name and a password. */
export function isBasic(scheme: SecurityScheme): boolean {
  return authorizationScheme(scheme) === "Basic";
}

function inHeader(header: string, prefix = ""): Pick<Lock, "header" | "open"> {
  return {
    header,
    open(value, headers, url) {
      headers.set(header, prefix + value);
      return url;
    },
  };
}

/** The name of the scheme as servers expect it, whatever case the document has. */
function authorizationScheme(scheme: SecurityScheme | undefined): string {
  if (scheme?.type !== "http") return "Bearer";
  return scheme.scheme.replace(/^b(earer|asic)$/i, (_, rest: string) => `B${rest.toLowerCase()}`);
}
