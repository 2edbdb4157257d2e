import type { SecurityScheme } from "../api.ts";

/** Where the credential of a security scheme is sent. */
export interface CredentialLocation {
  /** The request header that carries it. */
  readonly header?: string;
  /** The query parameter that carries it. */
  readonly query?: string;
  /** What is written before it. */
  readonly prefix: string;
  /** Whether the client can send it. Cookies are the platform's own matter. */
  readonly isSendable: boolean;
}

export function locateCredential(scheme: SecurityScheme): CredentialLocation {
  if (scheme.type !== "apiKey")
    return { header: "authorization", prefix: `${authorizationScheme(scheme)} `, isSendable: true };
  const isSendable = scheme.in !== "cookie";
  if (scheme.in === "query") return { query: scheme.name, prefix: "", isSendable };
  return { header: isSendable ? scheme.name : "cookie", prefix: "", isSendable };
}

/** Whether the scheme takes a user name and a password. */
export function isBasic(scheme: SecurityScheme): boolean {
  return authorizationScheme(scheme) === "Basic";
}

/** The name of the scheme as servers expect it, whatever case the document has. */
function authorizationScheme(scheme: SecurityScheme): string {
  if (scheme.type !== "http") return "Bearer";
  return scheme.scheme.replace(/^b(earer|asic)$/i, (_, rest: string) => `B${rest.toLowerCase()}`);
}
