import { stringMember } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import { versionOf } from "../document/version-prefix.ts";
import { groupBy } from "../lib/group-by.ts";
import { docComment } from "./doc-comment.ts";
import { quote } from "./literal.ts";
import { readVersionPrefixes } from "./versions-module.ts";

/**
 * The operations by path and method, for calls such as `client["/v1/profile"].GET()`. Editors show what a member of an
 * interface says, also through the types that the client makes of it.
 */
export function callsModule(operations: readonly Operation[]): string {
  const paths = [...groupBy(operations, ({ path }) => path)];
  const prefixes = readVersionPrefixes(operations);
  const views = prefixes.map((prefix) => ({ prefix, name: `${prefix.toUpperCase()}Calls` }));
  const imports = paths.length === 0 ? "" : 'import type { paths } from "./schema.js";\n\n';
  return `${imports}/** The operations of each path, by method. */
export interface Calls {
${paths.map(([path, ofPath]) => `${describePath(ofPath)}  ${quote(path)}: {\n${ofPath.map(member).join("")}  };\n`).join("")}}
${views.map(({ prefix, name }) => `\n${viewInterface(prefix, name, paths)}`).join("")}
/** The operations of each version, by path without its prefix. */
export interface VersionCalls {
${views.map(({ prefix, name }) => `  /** Those under /${prefix}. */\n  ${prefix}: ${name};\n`).join("")}}
`;
}

/** What each method of a path does, for editors that offer paths. */
function describePath(operations: readonly Operation[]): string {
  const lines = operations.map((one) => {
    const { path, operation, operationId } = one;
    return `${methodOf(one)}: ${stringMember(operation, "summary") ?? operationId ?? path}`;
  });
  const isDeprecated = operations.every((operation) => operation.isDeprecated);
  return docComment([...lines, ...(isDeprecated ? ["@deprecated"] : [])], "  ");
}

/** As a client has it: `GET`, or an additional method as the document writes it. */
function methodOf({ key, path }: Operation): string {
  return key.slice(0, -path.length - 1);
}

function member(operation: Operation): string {
  const { method, path } = operation;
  const written = methodOf(operation);
  const name = /^\w+$/.test(written) ? written : quote(written);
  const type = `paths[${quote(path)}][${quote(method)}]`;
  return `${docComment(describe(operation), "    ")}    ${name}: ${type};\n`;
}

/** What the document says of the operation: what it does, how it fails, and what to call instead. */
function describe({ operation, responses, isDeprecated, successor }: Operation): string[] {
  const texts = [stringMember(operation, "summary"), stringMember(operation, "description")];
  const paragraphs = [...new Set(texts.map((text) => text?.trim() ?? ""))].filter(Boolean);
  const failures = [...responses].flatMap(([status, { node }]) => {
    const said = stringMember(node, "description")?.trim() ?? "";
    return /^[45]/.test(status) && said !== "" ? [`@throws ${status}: ${said}`] : [];
  });
  const instead = successor === undefined ? "" : ` Use ${successor}`;
  return [
    ...paragraphs.flatMap((text, index) => (index === 0 ? [text] : ["", text])),
    ...failures,
    ...(isDeprecated ? [`@deprecated${instead}`] : []),
  ];
}

function viewInterface(
  prefix: string,
  name: string,
  paths: readonly (readonly [path: string, operations: readonly Operation[]])[],
): string {
  const members = paths.flatMap(([path, operations]) => {
    const version = versionOf(path);
    if (version?.prefix !== prefix) return [];
    return `${describePath(operations)}  ${quote(version.rest)}: Calls[${quote(path)}];\n`;
  });
  return `/** The operations under /${prefix}. */\nexport interface ${name} {\n${members.join("")}}\n`;
}
