import type { Decorator, PlainRequest, ResponseLike } from "./send.ts";

const statuses: readonly number[] = [301, 302, 303, 307, 308];
export const maxRedirects = 5;

/** Headers that a page may send anywhere by the Fetch standard, and the user agent. Any other may be a credential. */
const sentAnywhere = /^(accept|accept-language|content-language|content-type|range|user-agent)$/;

/** Removes headers that are for one origin only. Whatever its name, such a header may be a credential. */
export function leaveForOtherOrigin(headers: Headers): Headers {
  return new Headers([...headers].filter(([name]) => sentAnywhere.test(name)));
}

/**
 * Follows redirects where that is safe: reads anywhere, other methods on the same origin when the server says to
 * repeat them. When the origin changes, only headers go along that can go anywhere, and nothing goes from https: to
 * http:. A redirect that is not followed is returned, and fails by its status.
 */
export const followRedirects: Decorator<ResponseLike> = (next) => {
  const follow = (request: PlainRequest, left: number): Promise<ResponseLike> =>
    next(request).then((response) => {
      const redirected = left > 0 ? redirect(request, response) : undefined;
      if (redirected === undefined) return response;
      const send = () => follow(redirected, left - 1);
      // The connection may be broken by now, which does not matter any more.
      return (response.body?.cancel() ?? Promise.resolve()).then(send, send);
    });
  return (request) => follow(request, maxRedirects);
};

/** The request that the response leads to, or `undefined` when it leads nowhere that is safe. */
function redirect(request: PlainRequest, response: ResponseLike): PlainRequest | undefined {
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (response.ok) return undefined;
  // Browsers hide where a redirect leads. They can follow it by themselves, and drop the token alone at another origin.
  if (response.type === "opaqueredirect") {
    const platform: RequestInit = { ...request.platform, redirect: "follow" };
    const isSafe = [...request.headers.keys()].every(
      (name) => name === "authorization" || sentAnywhere.test(name),
    );
    return isRead && isSafe ? { ...request, platform } : undefined;
  }
  // Each character of a header is one byte, and servers write addresses in UTF-8.
  const location = response.headers.get("location")?.replace(/[\x80-\xff]/g, encodeByte);
  if (!location || !statuses.includes(response.status)) return undefined;
  if (!URL.canParse(location, request.url)) return undefined;
  const from = new URL(request.url);
  const to = new URL(location, from);
  // No transport sends a user name and password, and fetch refuses them with an error that quotes both.
  [to.username, to.password] = ["", ""];
  const isSameOrigin = to.origin === from.origin;
  const isSafe = to.protocol === "https:" || to.protocol === from.protocol;
  const repeats = response.status >= 307 && !(request.body instanceof ReadableStream);
  if (!isSafe || !(isRead || (isSameOrigin && repeats))) return undefined;
  const headers = isSameOrigin ? request.headers : leaveForOtherOrigin(request.headers);
  return { ...request, url: to.href, headers };
}

function encodeByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}
