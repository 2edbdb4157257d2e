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
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) {
    const shown = text.replace(/\/\/[^/?#\s]+@/, "//");
    throw new ConfigError(`the baseUrl is not a URL: "${shown}"`, operation);
  }
  const refuse = (fault: string) => new ConfigError(`the baseUrl ${fault}`, operation);
  const { protocol, username, password, search, hash } = url;
  if (protocol !== "https:" && protocol !== "http:")
    throw refuse(`has to start with https:, not ${protocol}`);
  // fetch refuses such a URL with an error that quotes the password.
  if (username + password !== "") throw refuse("has a user name or password in it: take them out");
  if (search + hash !== "") throw refuse("has a query or fragment, after which no path can follow");
  const isVersioned = versions.some((version) => toPrefix(url).endsWith(`/${version}`));
  if (isVersioned) throw refuse("has a version in it: take it out");
  return url;
}

/** The URL as paths follow it: without a slash at its end. */
export function toPrefix({ href }: URL): string {
  return href.endsWith("/") ? href.slice(0, -1) : href;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
