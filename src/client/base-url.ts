import { ConfigError } from "./errors/config-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";

/**
 * The base URL of a client, which its token is sent to.
 *
 * @throws ConfigError when it cannot be used, or would send the token over a readable connection
 */
export function readBaseUrl(
  text: string,
  allowInsecure: boolean,
  versions: readonly string[],
): URL {
  const url = parseBaseUrl(text, versions);
  if (url.protocol === "http:" && !allowInsecure && !isLoopback(url.hostname)) {
    throw new ConfigError(
      `the baseUrl ${url.origin} would send the token unencrypted: use https:, or pass allowInsecure: true`,
    );
  }
  return url;
}

/**
 * A base URL that paths can be put after.
 *
 * @param versions prefixes of paths, which would come twice
 * @throws ConfigError for a text that is not such a URL
 */
export function parseBaseUrl(
  text: string,
  versions: readonly string[],
  operation?: OperationRef,
): URL {
  const refuse = (fault: string) => new ConfigError(`the baseUrl ${fault}`, operation);
  if (!URL.canParse(text)) throw refuse(`is not a URL: "${text.replace(/\/\/[^/?#\s]+@/, "//")}"`);
  const url = new URL(text);
  const { protocol, username, password, search, hash } = url;
  if (!/^https?:$/.test(protocol)) throw refuse(`has to start with https:, not ${protocol}`);
  const isVersioned = versions.some((version) => toPrefix(url).endsWith(`/${version}`));
  const excess =
    // fetch refuses such a URL with an error that quotes the password.
    (username + password !== "" && "a user name or password") ||
    (search + hash !== "" && "a query or fragment") ||
    (isVersioned && "a version");
  if (excess !== false) throw refuse(`has ${excess} in it: take it out`);
  return url;
}

/** The URL as paths follow it: without a slash at its end. */
export function toPrefix({ href }: URL): string {
  return href.endsWith("/") ? href.slice(0, -1) : href;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
