import { isObject, objectMember, stringMember, type JsonObject } from "../document/json.ts";
import { pointerOfReference, toTokens, valueAt } from "../document/pointer.ts";
import { resolve } from "../document/references.ts";
import { rewrite, type Kind } from "../document/structure.ts";

/**
 * Puts schemas that are referred to by their location (`#/paths/~1a/get/…/schema`) under `components.schemas`, with a
 * name. As a type such a reference would index into optional members, which does not compile. Parameters and other
 * things that are not schemas are written out instead.
 */
export function hoistReferences(written: JsonObject): JsonObject {
  const document = writeOut(written);
  const names = new Map<string, string>();
  const schemas = { ...objectMember(objectMember(document, "components"), "schemas") };
  const nameOf = (pointer: string) => {
    const known = names.get(pointer);
    if (known !== undefined) return known;
    const wanted = toTokens(pointer)
      .join("_")
      .replaceAll(/[^A-Za-z0-9]+/g, "_")
      .replaceAll(/^_|_$/g, "");
    const name = Object.hasOwn(schemas, wanted) ? `${wanted}_${names.size}` : wanted;
    names.set(pointer, name);
    return name;
  };
  const hoisted = rewrite(document, ({ kind, node }) => {
    const pointer =
      kind === "schema" ? pointerOfReference(stringMember(node, "$ref") ?? "") : undefined;
    if (pointer === undefined || /^\/components\/schemas\/[^/]+$/.test(pointer)) return node;
    return { ...node, $ref: `#/components/schemas/${nameOf(pointer)}` };
  });
  if (names.size === 0) return document;
  const components = objectMember(hoisted, "components");
  const added = [...names].flatMap(([pointer, name]) => {
    const target = valueAt(hoisted, pointer);
    return isObject(target) || typeof target === "boolean" ? [[name, target] as const] : [];
  });
  return {
    ...hoisted,
    components: {
      ...components,
      schemas: { ...objectMember(components, "schemas"), ...Object.fromEntries(added) },
    },
  };
}

/** Kinds of objects that do not get a type of their own. Path items and callbacks may contain themselves, and are read by their references. */
const writtenOut: ReadonlySet<Kind> = new Set<Kind>([
  ...(["parameter", "header", "requestBody", "response"] as const),
  "mediaType",
]);

/** The document with parameters and the like put in where a reference leads to the middle of something. */
function writeOut(document: JsonObject): JsonObject {
  const put: JsonObject[] = [];
  const written = rewrite(document, ({ kind, node }) => {
    const pointer = writtenOut.has(kind)
      ? pointerOfReference(stringMember(node, "$ref") ?? "")
      : undefined;
    if (pointer === undefined || /^\/components\/[^/]+\/[^/]+$/.test(pointer)) return node;
    const target = resolve(document, node);
    if (!isObject(target)) return node;
    put.push(target);
    const { $ref: _, ...beside } = node;
    return { ...target, ...beside };
  });
  return put.length > 0 ? writeOut(written) : document;
}
