import {
  arrayMember,
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "./json.ts";
import type { Tokens } from "./pointer.ts";
import { follow, followOnce, resolve, type Located } from "./references.ts";
import { httpMethods } from "./structure.ts";

/** One call that the API takes: all that the document says of it, with references resolved. */
export interface Operation {
  /** `GET /v1/profile` */
  readonly key: string;
  /** In lower case; one of `additionalOperations` as it is written there. */
  readonly method: string;
  readonly path: string;
  /** The operation as the document writes it. */
  readonly operation: JsonObject;
  /** The path item that it is in, with what its `$ref` adds. */
  readonly pathItem: JsonObject;
  /** Where the operation really is: below the target of a path item's `$ref`. */
  readonly tokens: Tokens;
  readonly operationId: string | undefined;
  /** Those of the path item, each replaced as a whole by the operation's own of the same name and location. */
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  /** By status, `2XX` or `default`. */
  readonly responses: ReadonlyMap<string, Response>;
  readonly security: Security;
  readonly isDeprecated: boolean;
  /** Key of the operation to call instead. */
  readonly successor: string | undefined;
}

interface Parameter extends Located {
  readonly name: string;
  readonly in: string;
}

export interface MediaType extends Located {
  /** As the document writes it: a reference is not resolved, so that the schema keeps its name. */
  readonly schema: JsonValue | undefined;
  /** How single parts of a form are written, by property. */
  readonly encoding: JsonObject;
}

type Content = ReadonlyMap<string, MediaType>;

interface RequestBody extends Located {
  readonly isRequired: boolean;
  readonly content: Content;
}

export interface Response extends Located {
  readonly content: Content;
}

interface Security {
  /** `optional` calls work with and without credentials. */
  readonly kind: "none" | "optional" | "required";
  /** Any one of these is enough; each names the schemes it takes together, and an empty one takes none. */
  readonly alternatives: readonly (readonly string[])[];
  /** The schemes that the alternatives name, as far as the document defines them. */
  readonly schemes: ReadonlyMap<string, JsonObject>;
  /** Where it is stated; `undefined` when neither the operation nor the document says anything. */
  readonly tokens: Tokens | undefined;
}

/** Names an operation, in tables and in messages: `GET /v1/profile`. */
export function operationKey(method: string, path: string): string {
  const isUsual = httpMethods.some((known) => known === method);
  return `${isUsual ? method.toUpperCase() : method} ${path}`;
}

/** The operations under `paths`, in document order. Callbacks and webhooks are not calls that a client makes. */
export function readOperations(document: JsonObject): Operation[] {
  return Object.entries(objectMember(document, "paths"))
    .filter(([path]) => !path.startsWith("x-"))
    .flatMap(([path, pathItem]) => readPathItem(document, path, pathItem));
}

function readPathItem(document: JsonObject, path: string, written: JsonValue): Operation[] {
  const layers = followPathItem(document, { node: written, tokens: ["paths", path] });
  const pathItem: JsonObject = {};
  for (const { node } of layers.toReversed()) Object.assign(pathItem, node);
  delete pathItem["$ref"];
  const shared = layers.filter(({ node }) => Object.hasOwn(node, "parameters")).slice(0, 1);
  return methodLocations(pathItem).flatMap(({ method, keys }): Operation[] => {
    const found = layers.flatMap((layer): Located[] => {
      const node = keys.reduce<JsonValue | undefined>(
        (value, key) => member(value, key),
        layer.node,
      );
      return isObject(node) ? [{ node, tokens: [...layer.tokens, ...keys] }] : [];
    })[0];
    if (found === undefined) return [];
    const { node: operation, tokens } = found;
    return [
      {
        key: operationKey(method, path),
        method,
        path,
        operation,
        pathItem,
        tokens,
        operationId: stringMember(operation, "operationId"),
        parameters: mergeParameters(document, [...shared, { node: operation, tokens }]),
        requestBody: readRequestBody(document, operation, tokens),
        responses: readResponses(document, operation, tokens),
        security: readSecurity(document, operation, tokens),
        isDeprecated: operation["deprecated"] === true,
        successor: stringMember(operation, "x-superseded-by"),
      },
    ];
  });
}

/** Where a path item may keep operations: under their methods, and since 3.2 other methods under one key. */
function methodLocations(pathItem: JsonObject): { method: string; keys: readonly string[] }[] {
  return [
    ...httpMethods.map((method) => ({ method, keys: [method] })),
    ...Object.keys(objectMember(pathItem, "additionalOperations")).map((method) => ({
      method,
      keys: ["additionalOperations", method],
    })),
  ];
}

/** The path item and those that it refers to. Keys beside a `$ref` take precedence over those of the target. */
function followPathItem(document: JsonObject, start: Located<JsonValue>): Located[] {
  const layers: Located[] = [];
  let next: Located<JsonValue> | undefined = start;
  while (next !== undefined) {
    const { node, tokens } = next;
    if (!isObject(node) || layers.some((layer) => layer.node === node)) break;
    layers.push({ node, tokens });
    next = followOnce(document, node);
  }
  return layers;
}

function mergeParameters(document: JsonObject, holders: readonly Located[]): Parameter[] {
  const parameters = holders.flatMap(({ node, tokens }) =>
    arrayMember(node, "parameters").flatMap((parameter, index): Parameter[] => {
      const found = followObject(document, parameter, [...tokens, "parameters", index]);
      const name = stringMember(found?.node, "name");
      const location = stringMember(found?.node, "in");
      if (found === undefined || name === undefined || location === undefined) return [];
      return [{ ...found, name, in: location }];
    }),
  );
  const keyOf = (parameter: Parameter) => JSON.stringify([parameter.in, parameter.name]);
  return [...new Map(parameters.map((parameter) => [keyOf(parameter), parameter])).values()];
}

function readRequestBody(
  document: JsonObject,
  operation: JsonObject,
  tokens: Tokens,
): RequestBody | undefined {
  const found = followObject(document, operation["requestBody"], [...tokens, "requestBody"]);
  if (found === undefined) return undefined;
  return { ...found, isRequired: found.node["required"] === true, content: readContent(found) };
}

function readResponses(
  document: JsonObject,
  operation: JsonObject,
  tokens: Tokens,
): Map<string, Response> {
  const responses = Object.entries(objectMember(operation, "responses"));
  return new Map(
    responses.flatMap(([status, response]): [string, Response][] => {
      if (status.startsWith("x-")) return [];
      const written = [...tokens, "responses", status];
      const found = followObject(document, response, written) ?? { node: {}, tokens: written };
      return [[status, { ...found, content: readContent(found) }]];
    }),
  );
}

function readContent({ node, tokens }: Located): Content {
  const content = Object.entries(objectMember(node, "content"));
  return new Map(
    content.map(([type, media]): [string, MediaType] => [
      type,
      {
        node: isObject(media) ? media : {},
        tokens: [...tokens, "content", type],
        schema: member(media, "schema"),
        encoding: objectMember(media, "encoding"),
      },
    ]),
  );
}

function readSecurity(document: JsonObject, operation: JsonObject, tokens: Tokens): Security {
  const holder = [
    { node: operation, tokens },
    { node: document, tokens: [] },
  ].find(({ node }) => Object.hasOwn(node, "security"));
  const alternatives = arrayMember(holder?.node, "security").map((requirement) =>
    isObject(requirement) ? Object.keys(requirement) : [],
  );
  const defined = objectMember(objectMember(document, "components"), "securitySchemes");
  const schemes = [...new Set(alternatives.flat())].flatMap((name): [string, JsonObject][] => {
    const scheme = resolve(document, member(defined, name));
    return isObject(scheme) ? [[name, scheme]] : [];
  });
  return {
    kind: securityKind(alternatives),
    alternatives,
    schemes: new Map(schemes),
    tokens: holder === undefined ? undefined : [...holder.tokens, "security"],
  };
}

function securityKind(alternatives: Security["alternatives"]): Security["kind"] {
  const withSchemes = alternatives.filter((schemes) => schemes.length > 0);
  if (withSchemes.length === 0) return "none";
  return withSchemes.length === alternatives.length ? "required" : "optional";
}

function followObject(
  document: JsonObject,
  written: JsonValue | undefined,
  tokens: Tokens,
): Located | undefined {
  const found = follow(document, { node: written, tokens });
  return isObject(found?.node) ? { node: found.node, tokens: found.tokens } : undefined;
}
