import { member, objectMember, stringMember, type JsonObject } from "../document/json.ts";
import { operationsOf } from "../document/structure.ts";
import { versionOf } from "../document/version-prefix.ts";

/** The version prefixes of the document's paths: `["v1", "v2"]`. */
export function readVersionPrefixes(document: JsonObject): string[] {
  const paths = Object.keys(objectMember(document, "paths"));
  return [...new Set(paths.flatMap((path) => versionOf(path)?.prefix ?? []))].sort();
}

/**
 * One flat interface for each version prefix. Interfaces, not mapped types: they cost the compiler nothing and read
 * well in a hover.
 */
export function versionsModule(document: JsonObject): string {
  const paths = Object.keys(objectMember(document, "paths"));
  const prefixes = readVersionPrefixes(document);
  if (prefixes.length === 0)
    return `/** No path of the document has a version. */
    export type VersionPaths = Record<never, never>;`;
  return [
    `import type { paths } from "./schema.js";`,
    ...prefixes.map((prefix) => versionInterface(document, prefix, paths)),
    `/** The paths of each version, without its prefix. */
    export interface VersionPaths {
      ${prefixes.map((prefix) => `${prefix}: ${interfaceName(prefix)};`).join("\n")}
    }`,
  ].join("\n\n");
}

function versionInterface(document: JsonObject, prefix: string, paths: readonly string[]): string {
  const members = paths.flatMap((path) => {
    const version = versionOf(path);
    if (version?.prefix !== prefix) return [];
    const key = JSON.stringify(version.rest);
    return `${replacementComment(document, path)}${key}: paths[${JSON.stringify(path)}];`;
  });
  return `/** Paths under /${prefix}. */
    export interface ${interfaceName(prefix)} {
      ${members.join("\n")}
    }`;
}

function interfaceName(prefix: string): string {
  return `${prefix.toUpperCase()}Paths`;
}

/** A path whose every operation has a successor is struck through in editors. */
function replacementComment(document: JsonObject, path: string): string {
  const operations = [...operationsOf(document)].filter((operation) => operation.path === path);
  const successors = operations.map(({ operation }) =>
    member(operation, "deprecated") === true
      ? stringMember(operation, "x-superseded-by")
      : undefined,
  );
  const named = successors.filter((successor) => successor !== undefined);
  if (named.length === 0 || named.length < operations.length) return "";
  return `/** @deprecated Use ${[...new Set(named)].join(", ").replaceAll("*/", "* /")} */\n`;
}
