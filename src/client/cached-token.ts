import type { TokenContext } from "./transport/token.ts";

/** A token, and when it expires. */
export interface ExpiringToken {
  /** The token. */
  readonly token: string;
  /** When it expires: milliseconds since 1970, or a `Date`. Without it, the token is used until the server refuses it. */
  readonly expiresAt?: number | Date | undefined;
}

/** A token function that remembers its token. */
export interface CachedToken {
  /** Returns the token for a request. */
  (context: TokenContext): Promise<string>;
  /** Forgets the token, so that the next request gets another one. */
  forget(): void;
}

/** A token is renewed this long before it expires, or after half of its life when that is shorter. */
const earlyMs = 60_000;

/**
 * Remembers the token of `getToken`, and calls it again shortly before the token expires, or when the server refused the
 * token. Several clients can share it.
 *
 * @example
 * const token = cachedToken(async () => {
 *   const { accessToken, expiresInSeconds } = await login();
 *   return { token: accessToken, expiresAt: Date.now() + expiresInSeconds * 1000 };
 * });
 * const spheron = createClient({ token });
 */
export function cachedToken(getToken: () => ExpiringToken | Promise<ExpiringToken>): CachedToken {
  let kept: { readonly token: string; readonly renewMs: number } | undefined;
  let renewal: Promise<string> | undefined;

  const renew = (): Promise<string> => {
    const current = Promise.resolve()
      .then(getToken)
      .then(({ token, expiresAt = Infinity }) => {
        const endMs = Number(expiresAt);
        const renewMs = endMs - Math.min(earlyMs, (endMs - Date.now()) / 2);
        if (renewal === current) kept = { token, renewMs };
        return token;
      })
      .finally(() => {
        if (renewal === current) renewal = undefined;
      });
    renewal = current;
    return current;
  };
  const forget = () => {
    kept = undefined;
    renewal = undefined;
  };
  const getCached = ({ refused }: TokenContext): Promise<string> => {
    if (kept !== undefined && kept.token !== refused && Date.now() < kept.renewMs)
      return Promise.resolve(kept.token);
    return renewal ?? renew();
  };
  return Object.assign(getCached, { forget });
}
