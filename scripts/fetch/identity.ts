import { arrayMember, objectMember, stringMember, type JsonObject } from "../document/json.ts";

/** What tells this API's document from another that the same server could hand out. */
export interface Identity {
  readonly title: string;
  /** URL of the first server; empty when the document names none. */
  readonly server: string;
  /** A few paths that the document has to have. */
  readonly paths: readonly string[];
}

export function identityOf(document: JsonObject, paths: readonly string[]): Identity {
  const title = stringMember(objectMember(document, "info"), "title") ?? "";
  return { title, server: serverOf(document), paths };
}

function serverOf(document: JsonObject): string {
  const host = stringMember(document, "host");
  if (host === undefined) return stringMember(arrayMember(document, "servers")[0], "url") ?? "";
  const [scheme = "https"] = arrayMember(document, "schemes").map(String);
  return `${scheme}://${host}${stringMember(document, "basePath")?.replace(/\/$/, "") ?? ""}`;
}

/** Paths by which an API is recognised: the shortest ones, which are least likely to go. */
export function tellingPaths(document: JsonObject): string[] {
  const paths = Object.keys(objectMember(document, "paths"));
  return paths.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, 4);
}

/** How the document differs from the expected one; empty when it is the same API's. */
export function identityDifferences(document: JsonObject, expected: Identity): string[] {
  const found = identityOf(document, []);
  const paths = objectMember(document, "paths");
  const missing = expected.paths.filter((path) => !Object.hasOwn(paths, path));
  return [
    ...(found.title === expected.title
      ? []
      : [`its title is "${found.title}", not "${expected.title}"`]),
    ...(found.server === expected.server
      ? []
      : [`its server is "${found.server}", not "${expected.server}"`]),
    ...missing.map((path) => `it has no path ${path}`),
  ];
}
