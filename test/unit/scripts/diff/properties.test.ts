import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isObject,
  objectMember,
  type JsonObject,
  type JsonValue,
} from "../../../../scripts/document/json.ts";
import { readSource } from "../../../../scripts/document/read.ts";
import type { Tokens } from "../../../../scripts/document/pointer.ts";
import { rewrite, visits } from "../../../../scripts/document/structure.ts";
import { changesBetween } from "./documents.ts";

const { value: document } = await readSource("spec/platform/openapi.yaml");
// Each run of the tests tries others.
const settings = { numRuns: 8 };

/** Members whose loss is none, or leaves no API document. */
function isVital(kind: string, key: string, node: JsonObject): boolean {
  const value = node[key];
  if (kind === "document") return key === "openapi" || key === "security";
  if (kind === "parameter") return key === "in" || key === "name";
  const isAnything = value === true || (isObject(value) && Object.keys(value).length === 0);
  const isDefault =
    value === false || (["additionalProperties", "items"].includes(key) && isAnything);
  // Listed values have their type anyway, and operations say what the document says.
  const isListed = kind === "schema" && key === "type" && Object.hasOwn(node, "enum");
  return isDefault || isListed || (kind === "operation" && key === "security");
}

/** What a branch of `allOf` is described as does not show where the whole has a description, nor a type that another has. */
function isHidden(tokens: Tokens, key: string): boolean {
  return (key === "description" || key === "type") && tokens.at(-2) === "allOf";
}

const places = [...visits(document)].flatMap(({ kind, node, tokens }) =>
  Object.keys(node)
    .filter((key) => !isVital(kind, key, node) && !isHidden(tokens, key))
    .map((key) => ({ tokens, key })),
);

/** Scalars that are no reference and no name of a parameter in a path. */
const leaves = places.flatMap(({ tokens, key }) => {
  const node = tokens.reduce<unknown>((at, token) => (at as JsonObject)[token], document);
  const isScalar = isObject(node) && typeof node[key] !== "object";
  return isScalar && key !== "$ref" ? [{ tokens, key }] : [];
});

function otherValue(value: JsonValue, by: number): JsonValue {
  if (typeof value === "number") return value + by;
  return typeof value === "boolean" ? !value : `${JSON.stringify(value)}${by}`;
}

function changed(tokens: Tokens, change: (node: JsonObject) => void): JsonObject {
  const copy = structuredClone(document);
  let node: JsonValue = copy;
  for (const token of tokens) node = (node as Record<string | number, JsonValue>)[token] ?? null;
  if (isObject(node)) change(node);
  return copy;
}

function without(tokens: Tokens, key: string): JsonObject {
  return changed(tokens, (node) => Reflect.deleteProperty(node, key));
}

function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, member]) => [key, reversed(member)]));
}

function renamed(name: string): JsonObject {
  const [from, to] = [name, `${name}Renamed`].map((one) => `"#/components/schemas/${one}"`);
  const text = JSON.stringify(document).replaceAll(from ?? "", to ?? "");
  const copy = JSON.parse(text) as JsonObject;
  const schemas = objectMember(objectMember(copy, "components"), "schemas");
  schemas[`${name}Renamed`] = schemas[name] ?? {};
  Reflect.deleteProperty(schemas, name);
  return copy;
}

const schemas = objectMember(objectMember(document, "components"), "schemas");
const names = Object.keys(schemas);
const ids = (base: JsonObject, revision: JsonObject) =>
  changesBetween(base, revision).map(({ id }) => id);

describe("the diff of the API's document", () => {
  it("finds nothing between a document and itself, also in another order", () => {
    expect(ids(document, document)).toEqual([]);
    expect(ids(document, reversed(document) as JsonObject)).toEqual([]);
  });

  it("finds the removal of each member, and its addition", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ tokens, key }) => {
        const less = without(tokens, key);
        expect(ids(document, less)).not.toEqual([]);
        expect(ids(less, document)).not.toEqual([]);
      }),
      settings,
    );
  });

  it("finds every value that changed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.integer({ min: 1, max: 9 }), (leaf, by) => {
        const other = changed(leaf.tokens, (node) => {
          node[leaf.key] = otherValue(node[leaf.key] ?? null, by);
        });
        expect(ids(document, other)).not.toEqual([]);
        expect(ids(other, document)).not.toEqual([]);
      }),
      settings,
    );
  });

  it("turns additions into removals when the sides are swapped", () => {
    const properties = places.flatMap(({ tokens, key }) => {
      const node = key === "properties" ? [...tokens, key] : undefined;
      const found =
        node && tokens.reduce<unknown>((at, token) => (at as JsonObject)[token], document);
      return Object.keys(objectMember(found, "properties")).map((name) => ({ node, name }));
    });
    fc.assert(
      fc.property(fc.constantFrom(...properties), ({ node = [], name }) => {
        const less = without(node, name);
        const forward = ids(document, less).filter((id) => id.includes("-property-removed"));
        const backward = ids(less, document).filter((id) => id.includes("-property-added"));
        expect(forward.length).toBe(backward.length);
      }),
      settings,
    );
  });

  it("finds nothing but the name when a schema is renamed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        const told = ids(document, renamed(name)).filter((id) => id !== "component-schema-changed");
        expect(told).toEqual(["component-schema-renamed"]);
      }),
      settings,
    );
  });

  it("finds nothing when a reference is written out", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        const reference = `#/components/schemas/${name}`;
        const inlined = rewrite(document, ({ kind, node, tokens }) =>
          kind === "schema" && node["$ref"] === reference && tokens[2] !== name
            ? structuredClone(objectMember(schemas, name))
            : node,
        );
        expect(ids(document, inlined)).toEqual([]);
      }),
      settings,
    );
  });
});
