import type { ApiModel, OperationModel, SecurityScheme } from "./mock-model.ts";
import type { ReceivedRequest } from "./request.ts";

/** What a request shows for a security scheme. */
export interface Credential {
  /** Name of the scheme in the document. */
  readonly scheme: string;
  /** The token, the API key, or the encoded user name and password. */
  readonly value: string;
}

/**
 * The credentials of a request for the first alternative of the operation's security that it meets, or `undefined` when it
 * meets none. Alternatives with credentials come before the one without.
 */
export function readCredentials(
  { securitySchemes }: ApiModel,
  { security }: OperationModel,
  request: ReceivedRequest,
): readonly Credential[] | undefined {
  if (security.length === 0) return [];
  for (const names of security.toSorted((a, b) => Number(b.length > 0) - Number(a.length > 0))) {
    const credentials = names.flatMap((name): Credential[] => {
      const value = readCredential(securitySchemes[name], request);
      return value === undefined ? [] : [{ scheme: name, value }];
    });
    if (credentials.length === names.length) return credentials;
  }
  return undefined;
}

function readCredential(
  scheme: SecurityScheme | undefined,
  { headers, query, cookies }: ReceivedRequest,
): string | undefined {
  // A client certificate, for one, cannot be seen here.
  if (scheme === undefined) return "";
  if (scheme.type === "apiKey") {
    if (scheme.in === "query") return query.get(scheme.name) || undefined;
    if (scheme.in === "cookie") return cookies.get(scheme.name)?.[0] || undefined;
    return headers.get(scheme.name) || undefined;
  }
  const wanted = scheme.type === "http" ? scheme.scheme : "bearer";
  const [, name = "", value] = /^(\S+) +(\S.*)$/.exec(headers.get("authorization") ?? "") ?? [];
  return name.toLowerCase() === wanted.toLowerCase() ? value : undefined;
}

/** Query parameters that hold an API key of the operation. */
export function listKeyParameters(
  { securitySchemes }: ApiModel,
  { security }: OperationModel,
): string[] {
  return security.flat().flatMap((name) => {
    const scheme = securitySchemes[name];
    return scheme?.type === "apiKey" && scheme.in === "query" ? [scheme.name] : [];
  });
}
