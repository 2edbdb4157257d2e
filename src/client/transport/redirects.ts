import type { Answer, Decorator, PlainRequest } from "./send.ts";

const statuses: readonly number[] = [301, 302, 303, 307, 308];
const mostRedirects = 5;

/**
 * Follows redirects where that is safe: reads anywhere, other methods on the same origin when the server says to
 * repeat them. The token stays behind when the origin changes, and nothing goes from https: to http:. What is not
 * followed is handed on, and fails by its status.
 */
export const followRedirects: Decorator<Answer> = (next) => async (request) => {
  let current = request;
  for (let followed = 0; ; followed += 1) {
    const response = await next(current);
    const target = targetOf(response, current);
    if (target === undefined || followed === mostRedirects) return response;
    // Its connection may have broken already, which is no matter any more.
    await response.body?.cancel().catch(() => undefined);
    current = { ...current, ...target };
  }
};

function targetOf(response: Answer, request: PlainRequest): Partial<PlainRequest> | undefined {
  const isRead = request.method === "GET" || request.method === "HEAD";
  // Browsers do not show where a redirect leads. They can follow it by themselves, and leave the token behind too.
  if (response.type === "opaqueredirect")
    return isRead ? { platform: { ...request.platform, redirect: "follow" } } : undefined;
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
  if (!isSameOrigin) headers.delete("authorization");
  return { url: to.href, headers };
}
