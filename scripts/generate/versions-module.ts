import type { Operation } from "../document/operation.ts";
import { versionOf } from "../document/version-prefix.ts";
import { groupBy } from "../lib/group-by.ts";
import { quote } from "./literal.ts";

/** The version prefixes of the operations' paths: `["v1", "v2"]`. */
export function readVersionPrefixes(operations: readonly Operation[]): string[] {
  return [...new Set(operations.flatMap(({ path }) => versionOf(path)?.prefix ?? []))].sort();
}

/**
 * One flat interface for each version prefix. Interfaces, not mapped types: they cost the compiler nothing and read
 * well in a hover.
 */
export function versionsModule(operations: readonly Operation[]): string {
  const prefixes = readVersionPrefixes(operations);
  if (prefixes.length === 0)
    return `/** No path of the document has a version. */
export type VersionPaths = Record<never, never>;
`;
  const paths = [...groupBy(operations, ({ path }) => path)];
  return `import type { paths } from "./schema.js";

${prefixes.map((prefix) => versionInterface(prefix, paths)).join("\n")}
/** The paths of each version, without its prefix. */
export interface VersionPaths {
${prefixes.map((prefix) => `  ${prefix}: ${interfaceName(prefix)};\n`).join("")}}
`;
}

function versionInterface(
  prefix: string,
  paths: readonly (readonly [path: string, operations: readonly Operation[]])[],
): string {
  const members = paths.flatMap(([path, operations]) => {
    const version = versionOf(path);
    if (version?.prefix !== prefix) return [];
    return `${deprecation(operations)}  ${quote(version.rest)}: paths[${quote(path)}];\n`;
  });
  return `/** Paths under /${prefix}. */
export interface ${interfaceName(prefix)} {
${members.join("")}}
`;
}

function interfaceName(prefix: string): string {
  return `${prefix.toUpperCase()}Paths`;
}

/** A path whose every operation has a successor is struck through in editors. */
function deprecation(operations: readonly Operation[]): string {
  const successors = operations.flatMap(({ isDeprecated, successor }) =>
    isDeprecated && successor !== undefined ? [successor] : [],
  );
  if (successors.length < operations.length) return "";
  const named = [...new Set(successors)].join(", ").replaceAll("*/", "* /");
  return `  /** @deprecated Use ${named.replaceAll(/\s+/g, " ")} */\n`;
}
