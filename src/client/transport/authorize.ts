import type { ApiDescription } from "../api.ts";
import { AbortError } from "../errors/abort-error.ts";
import { isSpheronApiError } from "../errors/guards.ts";
import { errorContext } from "./call-context.ts";
import type { Clock } from "./clock.ts";
import type { CreateChooseLocks } from "./lock.ts";
import type { Decorator } from "./send.ts";
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
  createChooseLocks: CreateChooseLocks,
  origin: string,
  clock: Clock,
): Decorator {
  const createSource = (given = token) => createCredentialSource(given, api.tokenVariable, clock);
  const chooseLocks = createChooseLocks(api, createSource, token !== undefined);

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

function isWithin(origin: string, url: string): boolean {
  return url.startsWith(`${origin}/`) || new URL(url).origin === origin;
}
