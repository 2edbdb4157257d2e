import { arrayMember, isObject, objectMember, stringMember, type JsonObject } from "./json.ts";
import { toPointer, toTokens } from "./pointer.ts";
import { rewrite } from "./structure.ts";

/** `/v1/profile` is the path `/profile` of version `v1`; `/status` has no version. */
export function versionOf(path: string): { prefix: string; rest: string } | undefined {
  const [, prefix, rest] = /^\/(v\d+)(\/.+)$/.exec(path) ?? [];
  return prefix === undefined || rest === undefined ? undefined : { prefix, rest };
}

/**
 * The version at the end of every server's URL, or of the `basePath` of Swagger 2.0, when no path has a version of
 * its own: `v1` for `https://api.example.com/v1`.
 */
function versionOfServers(document: JsonObject): string | undefined {
  const paths = Object.entries(objectMember(document, "paths")).filter(([path]) => isPath(path));
  if (paths.length === 0 || paths.some(([path]) => versionOf(path) !== undefined)) return undefined;
  const [first, ...others] = new Set(
    "swagger" in document
      ? [/\/(v\d+)\/?$/.exec(stringMember(document, "basePath") ?? "")?.[1]]
      : [
          document,
          ...paths.flatMap(([, item]) => (isObject(item) ? [item, ...Object.values(item)] : [])),
        ]
          .flatMap((holder) => arrayMember(holder, "servers"))
          .map((server) => (isObject(server) ? splitServer(server)?.version : undefined)),
  );
  return others.length === 0 ? first : undefined;
}

/** The path items by their paths, each with its version, wherever the document has it. */
export function versionedPaths(document: JsonObject): JsonObject {
  const version = versionOfServers(document);
  const paths = objectMember(document, "paths");
  if (version === undefined) return paths;
  const entries = Object.entries(paths).map(([path, item]) => [
    isPath(path) ? `/${version}${path}` : path,
    item,
  ]);
  return Object.fromEntries(entries) as JsonObject;
}

/** Extensions are beside paths. */
function isPath(key: string): boolean {
  return key.startsWith("/");
}

/**
 * The document with the version of its servers in its paths, where the rest of the pipeline looks for versions. The requests
 * that it describes stay the same: `/profile` at `https://api.example.com/v1` is `/v1/profile` at `https://api.example.com`.
 */
export function moveVersionIntoPaths(document: JsonObject): JsonObject {
  const version = versionOfServers(document);
  if (version === undefined) return document;
  const rewritten = rewrite(document, ({ kind, node }) => {
    const holdsServers = kind === "document" || kind === "pathItem" || kind === "operation";
    const moved = holdsServers ? withoutVersion(node) : node;
    const reference = stringMember(moved, "$ref");
    return reference?.startsWith("#/paths/") === true
      ? { ...moved, $ref: reference.replace("#/paths/~1", `#/paths/~1${version}~1`) }
      : moved;
  });
  return { ...rewritten, paths: versionedPaths({ ...document, paths: rewritten["paths"] ?? {} }) };
}

function withoutVersion(node: JsonObject): JsonObject {
  const servers = arrayMember(node, "servers");
  if (servers.length === 0) return node;
  return {
    ...node,
    servers: servers.map((server) => (isObject(server) && splitServer(server)?.server) || server),
  };
}

/** A server without the version at the end of its URL, which may be the default of a variable. */
function splitServer(server: JsonObject): { version: string; server: JsonObject } | undefined {
  const url = stringMember(server, "url") ?? "";
  const [, before = "", last = ""] = /^(.*)\/([^/]+)\/?$/s.exec(url) ?? [];
  const variable = /^\{([^{}]+)\}$/.exec(last)?.[1];
  const variables = objectMember(server, "variables");
  const version =
    variable === undefined ? last : stringMember(objectMember(variables, variable), "default");
  if (version === undefined || !/^v\d+$/.test(version)) return undefined;
  const { variables: _, ...rest } = server;
  const { [variable ?? ""]: _moved, ...others } = variables;
  return {
    version,
    server: {
      ...rest,
      url: before || "/",
      ...(Object.keys(others).length > 0 && { variables: others }),
    },
  };
}

/** Where the pointer led before the version was moved into the paths. */
export function withoutMovedVersion(pointer: string, written: JsonObject): string {
  const [section, path, ...rest] = toTokens(pointer);
  const version = section === "paths" && path !== undefined ? versionOf(path) : undefined;
  if (version === undefined || version.prefix !== versionOfServers(written)) return pointer;
  return toPointer(["paths", version.rest, ...rest]);
}
