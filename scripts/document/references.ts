import { problemAt } from "./locate.ts";
import { isObject, stringMember, type JsonObject, type JsonValue } from "./json.ts";
import { pointerOfReference, toPointer, toTokens, valueAt, type Tokens } from "./pointer.ts";
import { InputError } from "../lib/problem.ts";
import type { SourceDocument } from "./parse.ts";

export interface Reference {
  readonly reference: string;
  /** Pointer to the `$ref` itself. */
  readonly pointer: string;
}

/** Keys whose values are data of the API, in which `$ref` means nothing. */
export const dataKeys = new Set(["example", "examples", "default", "enum", "const"]);

/** Every `$ref` of the document, whatever its version; examples and extensions are data and are passed over. */
export function referencesOf(document: JsonValue): readonly Reference[] {
  const references: Reference[] = [];
  collectReferences(document, [], references);
  return references;
}

function collectReferences(node: JsonValue, tokens: string[], found: Reference[]): void {
  if (typeof node !== "object" || node === null) return;
  const named = isNameMap(tokens);
  for (const [key, value] of Object.entries<JsonValue>(node)) {
    if (typeof value !== "object" && key !== "$ref") continue;
    tokens.push(key);
    if (!named && key === "$ref" && typeof value === "string")
      found.push({ reference: value, pointer: toPointer(tokens) });
    const isData = !named && !Array.isArray(node) && (dataKeys.has(key) || key.startsWith("x-"));
    if (!isData) collectReferences(value, tokens, found);
    tokens.pop();
  }
}

/** Below these keys are names chosen by the author, which may read like keywords. */
const nameMaps = new Set([
  ...["properties", "patternProperties", "definitions", "$defs", "schemas"],
  ...["responses", "headers", "parameters", "requestBodies", "callbacks", "pathItems", "webhooks"],
]);

function isNameMap(tokens: readonly string[]): boolean {
  const [parent, key] = [tokens.at(-2), tokens.at(-1)];
  return key !== undefined && nameMaps.has(key) && !nameMaps.has(parent ?? "");
}

/**
 * Refuses references that leave the document, before any library that would follow them sees it:
 * parsers read `file:///etc/passwd` and fetch URLs without asking.
 *
 * @throws InputError one problem for each such reference
 */
export function assertNoExternalReferences(source: SourceDocument): void {
  const problems = [...referencesOf(source.value)]
    .filter(({ reference }) => !reference.startsWith("#"))
    .map(({ reference, pointer }) =>
      problemAt(source, pointer, {
        message: `the reference leaves the document: ${reference}`,
        hint: "copy what it points to into components, or pass --bundle for files below the document's folder",
      }),
    );
  if (problems.length > 0) throw new InputError(problems);
}

/** A value of the document and the way to it. */
export interface Located<Value = JsonObject> {
  readonly node: Value;
  readonly tokens: Tokens;
}

/** What the value's own `$ref` points to; `undefined` without one, or when it leads nowhere. */
export function followOnce(
  document: JsonObject,
  value: JsonValue | undefined,
): Located<JsonValue> | undefined {
  const pointer = pointerOfReference(stringMember(value, "$ref") ?? "");
  const node = pointer === undefined ? undefined : valueAt(document, pointer);
  if (pointer === undefined || node === undefined) return undefined;
  return { node, tokens: toTokens(pointer) };
}

/** The value behind references to references, and its location; `undefined` when they lead nowhere. */
export function follow(
  document: JsonObject,
  start: Located<JsonValue | undefined>,
): Located<JsonValue> | undefined {
  const seen = new Set<JsonValue>();
  let { node, tokens } = start;
  while (isObject(node) && typeof node["$ref"] === "string") {
    if (seen.has(node)) return undefined;
    seen.add(node);
    const next = followOnce(document, node);
    if (next === undefined) return undefined;
    ({ node, tokens } = next);
  }
  return node === undefined ? undefined : { node, tokens };
}

/** What a local reference finally points to; `undefined` when nothing. */
export function resolve(document: JsonObject, node: JsonValue | undefined): JsonValue | undefined {
  return follow(document, { node, tokens: [] })?.node;
}
