import type { Decorator, PlainRequest, ResponseLike } from "./send.ts";

const statuses: readonly number[] = [301, 302, 303, 307, 308];
export const maxRedirects = 5;

/**
 * Follows redirects where that is safe: reads anywhere, other methods on the same origin when the server says to
 * repeat them. Credentials stay behind when the origin changes, and nothing goes from https: to http:. A redirect that
 * is not followed is returned, and fails by its status.
 *
 * @param credentialHeaders request headers that hold credentials, in small letters
 */
export function followRedirects(credentialHeaders: readonly string[]): Decorator<ResponseLike> {
  const ofOrigin = ["authorization", "cookie", "proxy-authorization", ...credentialHeaders];

  return (next) => async (request) => {
    let current = request;
    for (let followed = 0; ; followed += 1) {
      const response = await next(current);
      const redirected = redirect(current, response, ofOrigin);
      if (redirected === undefined || followed === maxRedirects) return response;
      // The connection may be broken by now, which does not matter any more.
      await response.body?.cancel().catch(() => undefined);
      current = redirected;
    }
  };
}

/** The request that the response leads to, or `undefined` when it leads nowhere that is safe. */
function redirect(
  request: PlainRequest,
  response: ResponseLike,
  ofOrigin: readonly string[],
): PlainRequest | undefined {
  const isRead = request.method === "GET" || request.method === "HEAD";
  // Browsers hide where a redirect leads. They can follow it by themselves, and drop the token at another origin too.
  if (response.type === "opaqueredirect") {
    const platform: RequestInit = { ...request.platform, redirect: "follow" };
    return isRead ? { ...request, platform } : undefined;
  }
  const location = response.headers.get("location");
  if (location === null || !statuses.includes(response.status)) return undefined;
  if (!URL.canParse(location, request.url)) return undefined;
  const from = new URL(request.url);
  const to = new URL(location, from);
  const isSameOrigin = to.origin === from.origin;
  const isSafe = to.protocol === "https:" || to.protocol === from.protocol;
  const repeats = response.status >= 307 && !(request.body instanceof ReadableStream);
  if (!isSafe || !(isRead || (isSameOrigin && repeats))) return undefined;
  const headers = new Headers(request.headers);
  if (!isSameOrigin) for (const name of ofOrigin) headers.delete(name);
  return { ...request, url: to.href, headers };
}
