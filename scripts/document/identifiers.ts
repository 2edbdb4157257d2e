import { stringMember, type JsonObject, type JsonValue } from "./json.ts";
import { toPointer, valueAt, type Tokens } from "./pointer.ts";
import { rewrite, visits } from "./structure.ts";

/** A schema with a URI of its own, from which the references in it start, or the document itself. */
interface Resource {
  readonly uri: string;
  readonly pointer: string;
}

const identifying = ["$id", "$anchor", "$dynamicAnchor", "$dynamicRef"];

/** A `$dynamicRef` that may lead to one schema or to another, by the way on which it is reached. */
export const openReferenceKey = "x-dynamic-ref";

/** No reference of a document starts with it. */
const documentUri = "document:/";

/**
 * The document with every reference to a schema by its `$id`, `$anchor` or `$dynamicAnchor` written as a pointer, and
 * without those names. References that lead elsewhere stay as they are.
 *
 * A `$dynamicRef` whose target depends on the schema that it is reached from becomes an extension.
 */
export function resolveIdentifiers(document: JsonObject): JsonObject {
  const found = [...visits(document)].filter(({ kind }) => kind === "schema");
  if (!found.some(({ node }) => identifying.some((key) => stringMember(node, key) !== undefined)))
    return document;

  const root = { uri: documentUri, pointer: "" };
  const resources = new Map([[documentUri, root]]);
  const byPointer = new Map([["", root]]);
  const anchors = new Map<string, string>();
  const dynamic = new Map<string, { readonly name: string; readonly resource: Resource }>();
  const users = new Map<Resource, Set<Resource>>();

  for (const { node, tokens } of found) {
    const outer = findResource(tokens);
    const pointer = toPointer(tokens);
    const uri = resolveUri(stringMember(node, "$id"), outer);
    if (uri !== undefined) {
      const resource = { uri: withoutFragment(uri), pointer };
      resources.set(resource.uri, resource);
      byPointer.set(pointer, resource);
      noteUse(outer, resource);
    }
    for (const key of ["$anchor", "$dynamicAnchor"]) {
      const name = stringMember(node, key);
      if (name === undefined) continue;
      const resource = findResource(tokens);
      anchors.set(`${resource.uri}#${name}`, pointer);
      if (key === "$dynamicAnchor") dynamic.set(pointer, { name, resource });
    }
  }
  for (const { node, tokens } of found) {
    for (const key of ["$ref", "$dynamicRef"]) {
      const resource = findResource(tokens);
      const uri = resolveUri(stringMember(node, key), resource);
      const target = uri === undefined ? undefined : resources.get(withoutFragment(uri));
      if (target !== undefined) noteUse(resource, target);
    }
  }

  return rewrite(document, ({ kind, node, tokens }) => {
    if (kind !== "schema") return node;
    const { $id, $anchor, $dynamicAnchor, $dynamicRef, ...rest } = node;
    const reference = findReference(node["$ref"], tokens);
    const dynamicReference = findDynamicReference($dynamicRef, tokens);
    // Names of something else, such as texts in an extension, stay.
    const kept = Object.entries({ $id, $anchor, $dynamicAnchor }).filter(
      ([, value]) => value !== undefined && typeof value !== "string",
    );
    const isOpen = $dynamicRef !== undefined && dynamicReference === undefined;
    const isAlone = reference === undefined;
    const parts = Array.isArray(rest["allOf"]) ? rest["allOf"] : [];
    return {
      ...rest,
      ...Object.fromEntries(kept),
      ...(isOpen && { [openReferenceKey]: $dynamicRef }),
      ...(!isAlone && { $ref: reference }),
      ...(dynamicReference !== undefined &&
        (isAlone ? { $ref: dynamicReference } : { allOf: [...parts, { $ref: dynamicReference }] })),
    };
  });

  function findResource(tokens: Tokens): Resource {
    for (let length = tokens.length; length > 0; length -= 1) {
      const resource = byPointer.get(toPointer(tokens.slice(0, length)));
      if (resource !== undefined) return resource;
    }
    return root;
  }

  function noteUse(from: Resource, to: Resource): void {
    users.set(to, (users.get(to) ?? new Set()).add(from));
  }

  function findTarget(reference: string, resource: Resource): string | undefined {
    const uri = resolveUri(reference, resource);
    const base = uri === undefined ? undefined : resources.get(withoutFragment(uri));
    if (uri === undefined || base === undefined) return undefined;
    const fragment = uri.slice(withoutFragment(uri).length + 1);
    if (fragment !== "" && !fragment.startsWith("/")) return anchors.get(`${base.uri}#${fragment}`);
    return base.pointer + decodeFragment(fragment);
  }

  function findReference(reference: JsonValue | undefined, tokens: Tokens): string | undefined {
    if (typeof reference !== "string") return undefined;
    const target = findTarget(reference, findResource(tokens));
    return target === undefined || valueAt(document, target) === undefined
      ? reference
      : toReference(target);
  }

  function findDynamicReference(
    reference: JsonValue | undefined,
    tokens: Tokens,
  ): string | undefined {
    if (typeof reference !== "string") return undefined;
    const resource = findResource(tokens);
    const target = findTarget(reference, resource);
    if (target === undefined) return reference;
    const name = dynamic.get(target)?.name;
    if (name === undefined || !reference.endsWith(`#${name}`)) return toReference(target);
    const outer = findUsers(resource);
    const isOther = [...dynamic].some(
      ([pointer, other]) => pointer !== target && other.name === name && outer.has(other.resource),
    );
    return isOther ? undefined : toReference(target);
  }

  /** The resources that a value may be judged by on the way to this one. */
  function findUsers(resource: Resource): Set<Resource> {
    const seen = new Set<Resource>();
    const open = [resource];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(users.get(next) ?? []));
    }
    return seen;
  }
}

function resolveUri(reference: string | undefined, { uri }: Resource): string | undefined {
  if (reference === undefined) return undefined;
  if (reference.startsWith("#")) return uri + reference;
  return URL.canParse(reference, uri) ? new URL(reference, uri).href : undefined;
}

function withoutFragment(uri: string): string {
  return uri.replace(/#.*$/s, "");
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function toReference(pointer: string): string {
  return `#${encodeURI(pointer).replaceAll("#", "%23")}`;
}
