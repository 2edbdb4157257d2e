import type { HeadersOptions } from "openapi-fetch";
import { addHeaders } from "../client/headers.ts";
import { version } from "../client/version.ts";

/**
 * The headers with a user agent of this package, unless they have one: the API refuses some that platforms send by
 * themselves. Browsers let nobody set it.
 *
 * @throws ConfigError naming a header that cannot be sent
 */
export function withUserAgent(headers: HeadersOptions | undefined): HeadersOptions | undefined {
  if (isBrowser()) return headers;
  const added = { "user-agent": `spheron-client/${version}` };
  if (headers instanceof Headers || Array.isArray(headers))
    return addHeaders(new Headers(added), headers);
  return { ...added, ...headers };
}

/** Pages and their workers; other runtimes name themselves, or nothing. */
function isBrowser(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: unknown } };
  return String(navigator?.userAgent).startsWith("Mozilla/");
}
