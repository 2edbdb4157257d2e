import type { SecurityScheme } from "../api.ts";
import type { PlainRequest } from "./send.ts";

/** Whether the scheme takes a user name and a password. */
export function isBasic(scheme: SecurityScheme): boolean {
  return scheme.type === "http" && scheme.scheme.toLowerCase() === "basic";
}

/** The request header that carries the credential, in small letters; `undefined` for one in the query. */
export function credentialHeader(scheme: SecurityScheme): string | undefined {
  if (scheme.type !== "apiKey") return "authorization";
  if (scheme.in === "query") return undefined;
  return scheme.in === "cookie" ? "cookie" : scheme.name.toLowerCase();
}

/** Whether the client can send the credential. Cookies are the platform's own matter. */
export function isSendable(scheme: SecurityScheme): boolean {
  return scheme.type !== "apiKey" || scheme.in !== "cookie";
}

/** Adds a credential to the request, whose headers are its own. */
export function addCredential(
  request: PlainRequest,
  scheme: SecurityScheme,
  value: string,
): PlainRequest {
  const sent = { ...request, secrets: [...request.secrets, value] };
  if (scheme.type !== "apiKey")
    sent.headers.set("authorization", `${authorizationScheme(scheme)} ${value}`);
  else if (scheme.in === "header") sent.headers.set(scheme.name, value);
  else {
    const parameter = `${encodeURIComponent(scheme.name)}=${encodeURIComponent(value)}`;
    sent.url += (sent.url.includes("?") ? "&" : "?") + parameter;
  }
  return sent;
}

function authorizationScheme(scheme: SecurityScheme): string {
  if (scheme.type !== "http" || scheme.scheme.toLowerCase() === "bearer") return "Bearer";
  return isBasic(scheme) ? "Basic" : scheme.scheme;
}
