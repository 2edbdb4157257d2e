import type { DocumentIssue } from "../document/issue.ts";
import {
  isObject,
  member,
  objectMember,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import { pointerOfReference, toPointer, toTokens, type Tokens } from "../document/pointer.ts";
import { hoistReferences } from "./hoist-references.ts";

/** Keywords whose schemas the compiler has to know before it knows the type; members of objects and lists can wait. */
const eager = ["allOf", "anyOf", "oneOf"];

interface Cut {
  readonly tokens: Tokens;
  /** Whether it is a branch of a union with itself, which adds nothing to it. */
  readonly isIdle: boolean;
}

/** What is typed as `unknown`, because it would be part of its own type. */
export function findUntyped(document: JsonObject): DocumentIssue[] {
  return findCuts(readSchemas(hoistReferences(document)))
    .filter(({ isIdle }) => !isIdle)
    .map(({ tokens }) => ({
      pointer: toPointer(["components", "schemas", ...tokens]),
      message: "this leads back to the schema that it is in, and is typed as unknown",
      hint: "an object with a property for it could be typed",
    }));
}

/** The document without references through which the type of a component would be part of itself. */
export function openTypeCycles(document: JsonObject): JsonObject {
  const schemas = readSchemas(document);
  const cuts = findCuts(schemas);
  if (cuts.length === 0) return document;
  const opened = cuts.reduce<JsonValue>(
    (copy, { tokens, isIdle }) => replaceAt(copy, tokens, isIdle ? false : {}),
    schemas,
  );
  const components = { ...objectMember(document, "components"), schemas: opened };
  return { ...document, components };
}

function readSchemas(document: JsonObject): JsonObject {
  return objectMember(objectMember(document, "components"), "schemas");
}

/** The references that lead back to a component on the way to them, in the order of the document. */
function findCuts(schemas: JsonObject): Cut[] {
  const cuts: Cut[] = [];
  const done = new Set<string>();
  const open = new Set<string>();

  function enter(name: string): void {
    if (done.has(name)) return;
    open.add(name);
    visit(schemas[name] ?? true, [name], name);
    open.delete(name);
    done.add(name);
  }

  function visit(schema: JsonValue, tokens: Tokens, name: string): void {
    if (!isObject(schema)) return;
    const target = readTarget(schemas, schema);
    if (target !== undefined && open.has(target))
      cuts.push({ tokens, isIdle: target === name && isInUnions(tokens) });
    else if (target !== undefined) enter(target);
    for (const key of eager) {
      const inner = member(schema, key);
      if (!Array.isArray(inner)) continue;
      for (const [index, one] of inner.entries()) visit(one, [...tokens, key, index], name);
    }
  }

  Object.keys(schemas).forEach(enter);
  return cuts;
}

function readTarget(schemas: JsonObject, { $ref }: JsonObject): string | undefined {
  const pointer = typeof $ref === "string" ? pointerOfReference($ref) : undefined;
  const name = toTokens(pointer ?? "").at(-1);
  return name !== undefined && Object.hasOwn(schemas, name) ? name : undefined;
}

function isInUnions([, ...tokens]: Tokens): boolean {
  return (
    tokens.length > 0 &&
    tokens.every((token) => typeof token === "number" || token === "anyOf" || token === "oneOf")
  );
}

/** A copy with another value at that location. Keys beside a reference stay. */
function replaceAt(node: JsonValue, [token, ...rest]: Tokens, value: JsonValue): JsonValue {
  if (token === undefined)
    return isObject(node) && isObject(value) ? withoutReference(node) : value;
  if (Array.isArray(node))
    return node.map((item, index) => (index === token ? replaceAt(item, rest, value) : item));
  if (!isObject(node)) return node;
  return { ...node, [token]: replaceAt(node[token] ?? true, rest, value) };
}

function withoutReference(schema: JsonObject): JsonObject {
  const { $ref: _, ...rest } = schema;
  return rest;
}
