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

/** Whether the client can send the credential. The platform sends cookies itself. */
export function isSendable(scheme: SecurityScheme): boolean {
  return scheme.type !== "apiKey" || scheme.in !== "cookie";
}

/** Adds a credential to the request, whose headers are its own. */
export function addCredential(
  request: PlainRequest,
  scheme: SecurityScheme,
  value: string,
): PlainRequest {
  const secrets = [...request.secrets, value];
  if (scheme.type !== "apiKey") {
    request.headers.set("authorization", `${authorizationScheme(scheme)} ${value}`);
    return { ...request, secrets };
  }
  if (scheme.in === "header") {
    request.headers.set(scheme.name, value);
    return { ...request, secrets };
  }
  const separator = request.url.includes("?") ? "&" : "?";
  const parameter = `${encodeURIComponent(scheme.name)}=${encodeURIComponent(value)}`;
  return { ...request, secrets, url: request.url + separator + parameter };
}

function authorizationScheme(scheme: SecurityScheme): string {
  if (scheme.type !== "http" || scheme.scheme.toLowerCase() === "bearer") return "Bearer";
  return isBasic(scheme) ? "Basic" : scheme.scheme;
}
