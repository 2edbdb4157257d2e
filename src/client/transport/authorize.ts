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
    const { url, headers, body, ending } = request;
    const locks = isWithin(origin, url) ? chooseLocks(request) : [];
    if (locks.length === 0) return await next(request);
    // One function and no list of promises: each asynchronous function of a call takes half a kilobyte.
    let refusal: { readonly values: readonly string[]; readonly error: unknown } | undefined;
    for (;;) {
      const values: string[] = [];
      const opened = new Headers(headers);
      let address = url;
      for (const lock of locks) {
        const asked = lock.ask(request, refusal?.values[values.length]);
        const value = typeof asked === "string" ? asked : await asked;
        values.push(value);
        address = lock.open(value, opened, address);
      }
      // The call may have ended meanwhile.
      if (ending?.isOver === true) throw new AbortError(errorContext(request));
      if (refusal?.values.every((value, index) => value === values[index])) throw refusal.error;
      try {
        return await next({ ...request, url: address, headers: opened, secrets: values });
      } catch (error) {
        const isRefused = isSpheronApiError(error) && error.status === 401;
        const maySendAgain = refusal === undefined && !(body instanceof ReadableStream);
        if (!isRefused || !maySendAgain || !locks.some(({ renews }) => renews)) throw error;
        refusal = { values, error };
      }
    }
  };
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
    const candidates = security === undefined ? usual : toCandidates(security);
    const isOpen = ({ header }: Lock) => header !== undefined && headers.has(header);
    const found =
      candidates.find((wanted) => wanted.every((lock) => isOpen(lock) || lock.isConfigured())) ??
      // Asking the first for its credential says which one is missing.
      candidates[0];
    return found?.filter((lock) => !isOpen(lock)) ?? [];
  };
}

function isWithin(origin: string, url: string): boolean {
  return url.startsWith(`${origin}/`) || new URL(url).origin === origin;
}
