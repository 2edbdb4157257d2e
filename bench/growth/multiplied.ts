import { isObject, objectMember, type JsonObject } from "../../scripts/document/json.ts";

/** The document with its paths and components several times, each copy under names of its own. */
export function multiplied(document: JsonObject, times: number): JsonObject {
  const copies = Array.from({ length: times }, (_, index) =>
    index === 0 ? document : copyOf(document, index),
  );
  const merged = (key: string) =>
    Object.assign({}, ...copies.map((copy) => objectMember(copy, key))) as JsonObject;
  const kinds = Object.keys(objectMember(document, "components"));
  const components = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.assign(
        {},
        ...copies.map((copy) => objectMember(objectMember(copy, "components"), kind)),
      ) as JsonObject,
    ]),
  );
  return { ...document, paths: merged("paths"), components };
}

function copyOf(document: JsonObject, index: number): JsonObject {
  const text = JSON.stringify(document)
    .replaceAll(/("#\/components\/[^"/]+\/[^"/]+)/g, `$1_${index}`)
    .replaceAll(/("operationId":"[^"]*)/g, `$1_${index}`);
  const { paths, components, ...rest } = JSON.parse(text) as JsonObject;
  const renamed = Object.entries(isObject(components) ? components : {}).map(([kind, entries]) => [
    kind,
    // Security requirements name their schemes, and stay.
    kind === "securitySchemes" || !isObject(entries) ? entries : withSuffix(entries, index),
  ]);
  const moved = Object.entries(isObject(paths) ? paths : {}).map(([path, item]) => [
    `/copy${index}${path}`,
    item,
  ]);
  return {
    ...rest,
    paths: Object.fromEntries(moved) as JsonObject,
    components: Object.fromEntries(renamed) as JsonObject,
  };
}

function withSuffix(entries: JsonObject, index: number): JsonObject {
  return Object.fromEntries(
    Object.entries(entries).map(([name, value]) => [`${name}_${index}`, value]),
  );
}
