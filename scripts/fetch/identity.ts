import type { Identity } from "../document/api-file.ts";
import { arrayMember, objectMember, stringMember, type JsonObject } from "../document/json.ts";
import { versionedPaths } from "../document/version-prefix.ts";

/** @param url where the document came from, to which a relative server is relative */
export function identityOf(document: JsonObject, url: string, paths: readonly string[]): Identity {
  const title = stringMember(objectMember(document, "info"), "title");
  const server = originOf(serverOf(document), url);
  return {
    ...(title === undefined ? {} : { title }),
    ...(server === undefined ? {} : { server }),
    paths,
  };
}

function serverOf(document: JsonObject): string | undefined {
  const host = stringMember(document, "host");
  if (host === undefined) return stringMember(arrayMember(document, "servers")[0], "url");
  const [scheme = "https"] = arrayMember(document, "schemes").map(String);
  return `${scheme}://${host}`;
}

function originOf(server: string | undefined, url: string): string | undefined {
  const isAbsolute = (text: string) => /^https?:\/\//.test(text);
  if (server === undefined || (!isAbsolute(server) && !isAbsolute(url))) return undefined;
  return URL.canParse(server, url) || URL.canParse(server)
    ? new URL(server, isAbsolute(url) ? url : undefined).origin
    : undefined;
}

/** Paths by which an API is recognised: the shortest ones, which are least likely to go. */
export function tellingPaths(document: JsonObject): string[] {
  const paths = Object.keys(versionedPaths(document));
  return paths.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, 4);
}

/** How the document differs from the expected one, as far as both say; empty when it is the same API's. */
export function identityDifferences(
  document: JsonObject,
  url: string,
  expected: Identity,
): string[] {
  const found = identityOf(document, url, []);
  const paths = versionedPaths(document);
  const missing = expected.paths.filter((path) => !Object.hasOwn(paths, path));
  return [
    ...difference("title", found.title, expected.title),
    ...difference("server", found.server, expected.server),
    ...missing.map((path) => `it has no path ${path}`),
  ];
}

function difference(
  what: string,
  found: string | undefined,
  expected: string | undefined,
): string[] {
  if (found === undefined || expected === undefined || found === expected) return [];
  return [`its ${what} is "${found}", not "${expected}"`];
}
