import { findMetadata, type ApiDescription } from "../api.ts";
import { AbortError } from "../errors/abort-error.ts";
import { isSpheronApiError } from "../errors/guards.ts";
import { errorContext } from "./call-context.ts";
import type { Clock } from "./clock.ts";
import { createBearerLock, type CreateLock, type Lock } from "./lock.ts";
import type { Decorator, PlainRequest } from "./send.ts";
import { createCredentialSource, type Token } from "./token.ts";

/**
 * Adds the credentials that the operation needs, on the base URL's origin only, and sends once more with a new token
 * after a 401. A header that the caller set stays.
 *
 * @throws ConfigError when the operation needs a credential that the client does not have
 */
export function authorize(
  api: ApiDescription,
  token: Token | undefined,
  createLock: CreateLock,
  origin: string,
  clock: Clock,
): Decorator {
  const chooseLocks = createChooseLocks(api, token, createLock, clock);

  return (next) => async (request) => {
    const { url, body, ending } = request;
    if (!isWithin(origin, url)) return next(request);
    const locks = chooseLocks(request);
    if (locks.length === 0) return await next(request);
    const ask = async (refused?: readonly string[]) => {
      const values: string[] = [];
      for (const lock of locks) {
        const value = lock.ask(request, refused?.[values.length]);
        values.push(typeof value === "string" ? value : await value);
      }
      // The call may have ended meanwhile.
      if (ending?.isOver === true) throw new AbortError(errorContext(request));
      return values;
    };
    const values = await ask();
    const sent = next(addCredentials(request, locks, values));
    if (body instanceof ReadableStream || !locks.some(({ renews }) => renews)) return await sent;
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
  const url = locks.reduce(
    (address, lock, index) => lock.open(values[index] ?? "", headers, address),
    request.url,
  );
  return { ...request, url, headers, secrets: [...request.secrets, ...values] };
}

/** Finds the locks of a request that are not open yet: of the first alternative that the client has credentials for. */
function createChooseLocks(
  api: ApiDescription,
  token: Token | undefined,
  createLock: CreateLock,
  clock: Clock,
): (request: PlainRequest) => readonly Lock[] {
  const createSource = (given = token) => createCredentialSource(given, api.tokenVariable, clock);
  const locks = new Map<string, Lock>();
  const findLock = (name: string) => {
    const lock = locks.get(name) ?? createLock(name, api.securitySchemes[name], createSource);
    locks.set(name, lock);
    return lock;
  };
  const isSilent = Object.keys(api.securitySchemes).length === 0;
  const undeclared = isSilent && token !== undefined ? [createBearerLock(createSource)] : [];
  const toCandidates = (alternatives: typeof api.security) =>
    alternatives.length === 0 ? [undeclared] : alternatives.map((names) => names.map(findLock));
  const usual = toCandidates(api.security);

  return ({ operation, headers }) => {
    const { security } = findMetadata(api, operation);
    const candidates = (security === undefined ? usual : toCandidates(security)).map((candidate) =>
      candidate.filter(({ header }) => header === undefined || !headers.has(header)),
    );
    // Asking the first for its credential says which one is missing.
    return (
      candidates.find((wanted) => wanted.every((lock) => lock.isConfigured())) ??
      candidates[0] ??
      []
    );
  };
}

function isWithin(origin: string, url: string): boolean {
  return url.startsWith(`${origin}/`) || new URL(url).origin === origin;
}
