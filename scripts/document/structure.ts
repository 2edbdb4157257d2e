import { isObject, member, type JsonObject, type JsonValue } from "./json.ts";
import type { Tokens } from "./pointer.ts";

/** The objects of an API document that the pipeline tells apart. */
export type Kind =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "header"
  | "requestBody"
  | "response"
  | "mediaType"
  | "encoding"
  | "callback"
  | "schema";

type Children = Readonly<Record<string, readonly ["one" | "list" | "map", Kind]>>;

export const httpMethods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
] as const;

const operations = Object.fromEntries(
  httpMethods.map((method) => [method, ["one", "operation"] as const]),
);

/** Where each kind of object keeps the others. `*` stands for every key. */
const structure: Readonly<Record<Kind, Children>> = {
  document: {
    paths: ["map", "pathItem"],
    webhooks: ["map", "pathItem"],
    components: ["one", "components"],
    // Swagger 2.0 keeps its components here, and the schema of a response in the response.
    definitions: ["map", "schema"],
    parameters: ["map", "parameter"],
    responses: ["map", "response"],
  },
  components: {
    schemas: ["map", "schema"],
    responses: ["map", "response"],
    parameters: ["map", "parameter"],
    requestBodies: ["map", "requestBody"],
    headers: ["map", "header"],
    callbacks: ["map", "callback"],
    pathItems: ["map", "pathItem"],
    mediaTypes: ["map", "mediaType"],
  },
  pathItem: {
    parameters: ["list", "parameter"],
    additionalOperations: ["map", "operation"],
    ...operations,
  },
  operation: {
    parameters: ["list", "parameter"],
    requestBody: ["one", "requestBody"],
    responses: ["map", "response"],
    callbacks: ["map", "callback"],
  },
  parameter: { schema: ["one", "schema"], content: ["map", "mediaType"] },
  header: { schema: ["one", "schema"], content: ["map", "mediaType"] },
  requestBody: { content: ["map", "mediaType"] },
  response: {
    headers: ["map", "header"],
    content: ["map", "mediaType"],
    schema: ["one", "schema"],
  },
  mediaType: {
    schema: ["one", "schema"],
    itemSchema: ["one", "schema"],
    encoding: ["map", "encoding"],
  },
  encoding: { headers: ["map", "header"] },
  callback: { "*": ["one", "pathItem"] },
  schema: {
    properties: ["map", "schema"],
    patternProperties: ["map", "schema"],
    dependentSchemas: ["map", "schema"],
    $defs: ["map", "schema"],
    items: ["one", "schema"],
    additionalProperties: ["one", "schema"],
    unevaluatedProperties: ["one", "schema"],
    unevaluatedItems: ["one", "schema"],
    propertyNames: ["one", "schema"],
    contains: ["one", "schema"],
    not: ["one", "schema"],
    if: ["one", "schema"],
    then: ["one", "schema"],
    else: ["one", "schema"],
    allOf: ["list", "schema"],
    anyOf: ["list", "schema"],
    oneOf: ["list", "schema"],
    prefixItems: ["list", "schema"],
  },
};

/** How each key of the kind holds other objects of the structure: one, a list, or a map by name. */
export function childForms(kind: Kind): ReadonlyMap<string, "one" | "list" | "map"> {
  return new Map(Object.entries(structure[kind]).map(([key, [form]]) => [key, form]));
}

/** What the kind holds under the key, where it is part of the structure. */
export function childOf(kind: Kind, key: string): Children[string] | undefined {
  const children = structure[kind];
  return Object.hasOwn(children, key) ? children[key] : children["*"];
}

/** One object of the document and the way to it. */
export interface Visit {
  readonly kind: Kind;
  readonly node: JsonObject;
  readonly tokens: Tokens;
}

/** Every object below and including the node, parents first. References are yielded, not followed. */
export function* visits(
  node: JsonValue | undefined,
  kind: Kind = "document",
  tokens: Tokens = [],
): Generator<Visit> {
  if (!isObject(node)) return;
  const open: Visit[] = [{ kind, node, tokens }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    for (const child of childrenOf(next.node, next.kind).reverse())
      open.push({ ...child, tokens: [...next.tokens, ...child.tokens] });
  }
}

function childrenOf(node: JsonObject, kind: Kind): Visit[] {
  const children: Visit[] = [];
  for (const [key, [form, childKind]] of namedChildren(node, kind)) {
    const value = member(node, key);
    if (form === "one") {
      if (isObject(value)) children.push({ kind: childKind, node: value, tokens: [key] });
    } else if (form === "list" && Array.isArray(value)) {
      for (const [index, item] of value.entries())
        if (isObject(item)) children.push({ kind: childKind, node: item, tokens: [key, index] });
    } else if (form === "map" && isObject(value)) {
      for (const [name, item] of Object.entries(value))
        if (isObject(item)) children.push({ kind: childKind, node: item, tokens: [key, name] });
    }
  }
  return children;
}

const entries = new Map(
  Object.entries(structure).map(([kind, children]) => [kind, Object.entries(children)]),
);

function namedChildren(node: JsonObject, kind: Kind): readonly [string, Children[string]][] {
  const every = structure[kind]["*"];
  if (every === undefined) return entries.get(kind) ?? [];
  return Object.keys(node).map((key) => [key, every]);
}

/** A copy of the node in which every object has been replaced by what `change` makes of it, innermost first. */
export function rewrite(
  node: JsonObject,
  change: (visit: Visit) => JsonObject,
  kind: Kind = "document",
  tokens: Tokens = [],
): JsonObject {
  const copy: JsonObject = { ...node };
  for (const child of childrenOf(node, kind)) {
    const place = [...tokens, ...child.tokens];
    const changed = rewrite(child.node, change, child.kind, place);
    put(copy, node, child.tokens, changed);
  }
  return change({ kind, node: copy, tokens });
}

function put(copy: JsonObject, original: JsonObject, tokens: Tokens, value: JsonObject): void {
  const [key, inner] = tokens as readonly [string, (string | number)?];
  if (inner === undefined) {
    copy[key] = value;
    return;
  }
  const held = original[key];
  if (copy[key] === held) copy[key] = Array.isArray(held) ? [...held] : { ...(held as JsonObject) };
  (copy[key] as Record<string | number, JsonValue>)[inner] = value;
}
