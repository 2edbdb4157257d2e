import { isObject, objectMember, stringMember, type JsonObject } from "../document/json.ts";
import { pointerOfReference, toTokens, valueAt } from "../document/pointer.ts";
import { rewrite } from "../document/structure.ts";

/**
 * Gives schemas that are referred to where they stand (`#/paths/~1a/get/…/schema`) a name under
 * `components.schemas`. As a type such a reference would index into optional members, which does not compile.
 */
export function hoistReferences(document: JsonObject): JsonObject {
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
