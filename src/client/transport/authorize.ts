import { findMetadata, type ApiDescription, type SecurityScheme } from "../api.ts";
import { ConfigError } from "../errors/config-error.ts";
import { isSpheronApiError } from "../errors/guards.ts";
import type { Clock } from "./clock.ts";
import { createCredentialSource, type Credentials, type CredentialSource } from "./credentials.ts";
import { locateCredential, type CredentialLocation } from "./security-schemes.ts";
import type { Decorator, PlainRequest } from "./send.ts";

/** A security scheme that a request has to satisfy: where its credential comes from, and where it goes. */
interface Lock extends CredentialLocation, CredentialSource {}

/** What a token is sent by where the document names no security scheme. */
const bearer: SecurityScheme = { type: "http", scheme: "bearer" };

/**
 * Adds the credentials that the operation needs, on the base URL's origin only, and sends once more with a new token
 * after a 401. A header that the caller set stays.
 *
 * @throws ConfigError when the operation needs a credential that the client does not have
 */
export function authorize(
  api: ApiDescription,
  given: Credentials,
  origin: string,
  clock: Clock,
): Decorator {
  const chooseLocks = createChooseLocks(api, given, clock);

  return (next) => async (request) => {
    const { url, body, signal } = request;
    if (!isWithin(origin, url)) return next(request);
    const locks = chooseLocks(request);
    if (locks.length === 0) return next(request);
    const ask = async (refused?: readonly string[]) => {
      const values = await Promise.all(
        locks.map((lock, index) => lock.ask(request, refused?.[index])),
      );
      // The call may have ended meanwhile.
      signal?.throwIfAborted();
      return values;
    };
    const values = await ask();
    const sent = next(addCredentials(request, locks, values));
    if (body instanceof ReadableStream || !locks.some(({ renews }) => renews)) return sent;
    return sent.catch(async (error: unknown) => {
      if (!isSpheronApiError(error) || error.status !== 401) throw error;
      const others = await ask(values);
      if (others.every((value, index) => value === values[index])) throw error;
      return next(addCredentials(request, locks, others));
    });
  };
}

function addCredentials(
  request: PlainRequest,
  locks: readonly Lock[],
  values: readonly string[],
): PlainRequest {
  const headers = new Headers(request.headers);
  let { url } = request;
  locks.forEach(({ header, query = "", prefix }, index) => {
    const value = values[index] ?? "";
    if (header !== undefined) headers.set(header, prefix + value);
    else
      url += `${url.includes("?") ? "&" : "?"}${encodeURIComponent(query)}=${encodeURIComponent(value)}`;
  });
  return { ...request, url, headers, secrets: [...request.secrets, ...values] };
}

/** Finds the locks of a request that are not open yet: of the first alternative that the client has credentials for. */
function createChooseLocks(
  api: ApiDescription,
  given: Credentials,
  clock: Clock,
): (request: PlainRequest) => readonly Lock[] {
  const schemes = Object.entries(api.securitySchemes);
  const toLock = (name: string, scheme: SecurityScheme): Lock => ({
    ...locateCredential(scheme),
    ...createCredentialSource(name, scheme, given, api.tokenVariable, clock),
  });
  const locks = new Map(schemes.map(([name, scheme]) => [name, toLock(name, scheme)]));
  const undeclared = schemes.length === 0 && given.token !== undefined ? [toLock("", bearer)] : [];

  const toCandidates = (alternatives: typeof api.security) =>
    alternatives.length === 0
      ? [undeclared]
      : alternatives
          .filter((names) => names.every((name) => locks.has(name)))
          .map((names) => names.flatMap((name) => locks.get(name) ?? []));
  const usual = toCandidates(api.security);

  return ({ operation, headers }) => {
    const { security } = findMetadata(api, operation);
    let first: readonly Lock[] | undefined;
    for (const candidate of security === undefined ? usual : toCandidates(security)) {
      const wanted = candidate.filter(({ header }) => header === undefined || !headers.has(header));
      if (!wanted.every(({ isSendable }) => isSendable)) continue;
      if (wanted.every((lock) => lock.isConfigured())) return wanted;
      first ??= wanted;
    }
    // Asking the first for its credential says which one is missing.
    if (first !== undefined) return first;
    const alternatives = security ?? api.security;
    const names = alternatives.map((alternative) => alternative.join(" and ")).join(" or ");
    throw new ConfigError(
      `the operation needs ${names}, which this client cannot send: set its header or cookie with the option headers`,
      operation,
    );
  };
}

function isWithin(origin: string, url: string): boolean {
  return url.startsWith(`${origin}/`) || new URL(url).origin === origin;
}
