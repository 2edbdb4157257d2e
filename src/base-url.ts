import { ConfigError } from "./errors/failures.ts";

/** Production, as the API's documentation names it. */
export const defaultBaseUrl = "https://api-v2.spheron.network";

/**
 * The base URL, parsed.
 *
 * @throws ConfigError when it is no URL, or would send the token over a readable connection
 */
export function baseUrlOf(text: string, allowInsecure: boolean): URL {
  const url = parse(text);
  if (url.protocol === "https:") return url;
  if (url.protocol !== "http:") {
    throw new ConfigError(`the baseUrl has to start with https:, not ${url.protocol}`);
  }
  if (!allowInsecure && !isLoopback(url.hostname)) {
    throw new ConfigError(
      `the baseUrl ${url.origin} would send the token unencrypted: use https:, or pass allowInsecure: true`,
    );
  }
  return url;
}

function parse(text: string): URL {
  try {
    return new URL(text);
  } catch (cause) {
    throw Object.assign(new ConfigError(`the baseUrl is not a URL: ${text}`), { cause });
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
