import { posix } from "node:path";
import { InputError } from "../lib/problem.ts";
import { isObject, member, objectMember, type JsonObject, type JsonValue } from "./json.ts";
import { problemAt } from "./locate.ts";
import {
  isFile,
  pathOfReference,
  readNeighbours,
  type Neighbour,
  type Neighbours,
  type ReadNeighbour,
} from "./neighbour-files.ts";
import type { SourceDocument } from "./parse.ts";
import { pointerOfReference, toPointer, toTokens, type Tokens } from "./pointer.ts";
import { dataKeys } from "./references.ts";
import { childOf, type Kind } from "./structure.ts";

/** What may be somewhere, by the structure of OpenAPI. */
type Expected = Kind | { readonly each: Kind } | undefined;

/** A value of a file. */
interface Target {
  readonly file: Neighbour;
  readonly pointer: string;
  readonly value: JsonValue;
}

/**
 * The document with the files that it refers to put in: schemas as components with a name, which may contain themselves,
 * and everything else where it is referred to. Keys beside a `$ref` stay beside it.
 *
 * @param path the name of the document's file, which the others may refer to
 * @throws InputError when a reference cannot be followed
 */
export async function bundleFiles(
  source: SourceDocument,
  path: string,
  read: ReadNeighbour,
): Promise<SourceDocument> {
  const files = await readNeighbours(source, path, read);
  return { ...source, value: createBundler(source, path, files)() };
}

function createBundler(source: SourceDocument, path: string, files: Neighbours): () => JsonObject {
  const root: Neighbour = { path, value: source.value, source };
  const section = "swagger" in source.value ? ["definitions"] : ["components", "schemas"];
  const own = section.reduce<JsonObject>(objectMember, source.value);
  const isSection = (tokens: Tokens) => tokens.join("/") === section.join("/");
  /** Names of schemas by their locations. */
  const names = new Map<string, string>();
  const waiting: [name: string, target: Target][] = [];
  /** What is being put in right now, which must not contain itself. */
  const within = new Set<string>();

  return () => {
    // The schema of a file gets the name of the component that only refers to it.
    for (const [name, node] of Object.entries(own)) {
      const reference = member(node, "$ref");
      if (typeof reference !== "string" || reference.startsWith("#")) continue;
      const target = find(root, reference, [...section, name, "$ref"]);
      if (!names.has(idOf(target))) names.set(idOf(target), name);
    }
    const bundled = copyObject(source.value, "document", root, []);
    const added: JsonObject = {};
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      added[next[0]] = copyTarget(next[1], "schema");
    return Object.keys(added).length === 0 ? bundled : withSchemas(bundled, section, added);
  };

  function copy(value: JsonValue, expected: Expected, file: Neighbour, tokens: Tokens): JsonValue {
    if (Array.isArray(value)) {
      const kind = typeof expected === "object" ? expected.each : undefined;
      return value.map((item, index) => copy(item, kind, file, [...tokens, index]));
    }
    if (!isObject(value)) return value;
    return typeof value["$ref"] === "string"
      ? copyReference(value, value["$ref"], expected, file, tokens)
      : copyObject(value, expected, file, tokens);
  }

  function copyObject(
    value: JsonObject,
    expected: Expected,
    file: Neighbour,
    tokens: Tokens,
  ): JsonObject {
    const entries = Object.entries(value).map(([key, item]): [string, JsonValue] => {
      const place = [...tokens, key];
      const inner = expectedAt(expected, key, item);
      if (inner === undefined && isData(expected, key)) return [key, item];
      if (key === "discriminator") return [key, copyDiscriminator(item, file, place)];
      return [key, copy(item, inner, file, place)];
    });
    return Object.fromEntries(entries);
  }

  function copyReference(
    node: JsonObject,
    reference: string,
    expected: Expected,
    file: Neighbour,
    tokens: Tokens,
  ): JsonValue {
    const { $ref: _, ...beside } = node;
    const kept = copyObject(beside, expected, file, tokens);
    if (file.path === path && reference.startsWith("#")) return { ...kept, $ref: reference };
    const target = find(file, reference, [...tokens, "$ref"]);
    if (target.file.path === path) return { ...kept, $ref: toReference(target.pointer) };
    if (expected === "schema") {
      const name = nameOf(target);
      const isOwnPlace =
        file.path === path && isSection(tokens.slice(0, -1)) && tokens.at(-1) === name;
      if (!isOwnPlace) return { ...kept, $ref: toReference(toPointer([...section, name])) };
    }
    const put = copyInPlace(target, expected, () =>
      fail(file, [...tokens, "$ref"], `what the reference points to contains itself: ${reference}`),
    );
    return isObject(put) ? { ...put, ...kept } : put;
  }

  /** @throws what `fail` throws when the target is part of itself */
  function copyInPlace(target: Target, expected: Expected, refuse: () => never): JsonValue {
    const id = idOf(target);
    if (within.has(id)) refuse();
    within.add(id);
    const copied = copyTarget(target, expected);
    within.delete(id);
    return copied;
  }

  function copyTarget({ value, file, pointer }: Target, expected: Expected): JsonValue {
    return copy(value, expected, file, toTokens(pointer));
  }

  function copyDiscriminator(value: JsonValue, file: Neighbour, tokens: Tokens): JsonValue {
    const mapping = Object.entries(objectMember(value, "mapping")).map(([key, mapped]) => {
      if (!isFile(mapped)) return [key, mapped] as const;
      const place = [...tokens, "mapping", key];
      const copied = copyReference({ $ref: mapped }, mapped, "schema", file, place);
      return [key, member(copied, "$ref") ?? mapped] as const;
    });
    if (!isObject(value) || mapping.length === 0) return value;
    return { ...value, mapping: Object.fromEntries(mapping) };
  }

  /** The name of a schema as a component, which it gets when it is first asked for. */
  function nameOf(target: Target): string {
    const known = names.get(idOf(target));
    if (known !== undefined) return known;
    const last = toTokens(target.pointer).at(-1) ?? posix.parse(target.file.path).name;
    const wanted = last.replaceAll(/[^A-Za-z0-9._-]/g, "_");
    const taken = new Set([...Object.keys(own), ...names.values()]);
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted}_${count}`;
    names.set(idOf(target), name);
    waiting.push([name, target]);
    return name;
  }

  function find(
    from: Neighbour,
    reference: string,
    tokens: Tokens,
    followed: ReadonlySet<string> = new Set(),
  ): Target {
    const named = pathOfReference(reference, from.path);
    const file = named instanceof Error ? named : files.get(named);
    if (file instanceof InputError) throw file;
    if (file instanceof Error)
      return fail(from, tokens, `the reference cannot be followed: ${file.message}`);
    const fragment = /#.*$/s.exec(reference)?.[0] ?? "#";
    const pointer = pointerOfReference(fragment);
    const id = `${file?.path ?? ""}${fragment}`;
    const isKnown = file !== undefined && pointer !== undefined && !followed.has(id);
    const target = isKnown ? walk(file, toTokens(pointer), new Set([...followed, id])) : undefined;
    return target ?? fail(from, tokens, `the reference points to nothing: ${reference}`);
  }

  /** The value at the pointer; references on the way to it are followed. */
  function walk(file: Neighbour, path: Tokens, followed: ReadonlySet<string>): Target | undefined {
    let at: Target = { file, pointer: "", value: file.value };
    for (const token of path) {
      const reference = member(at.value, "$ref");
      if (typeof reference === "string" && member(at.value, String(token)) === undefined)
        at = find(at.file, reference, [...toTokens(at.pointer), "$ref"], followed);
      const value = Array.isArray(at.value)
        ? at.value[Number(token)]
        : member(at.value, String(token));
      if (value === undefined) return undefined;
      at = { file: at.file, pointer: at.pointer + toPointer([token]), value };
    }
    return at;
  }

  function fail(file: Neighbour, tokens: Tokens, message: string): never {
    const hint = "the files have to be in the document's folder or below it";
    const problem = problemAt(file.source ?? source, toPointer(tokens), { message, hint });
    throw new InputError(problem);
  }
}

function idOf({ file, pointer }: Target): string {
  return `${file.path}#${pointer}`;
}

function toReference(pointer: string): string {
  return `#${encodeURI(pointer)}`;
}

/** In Swagger 2.0, schemas are elsewhere. */
const swaggerPlaces: Readonly<Record<string, Expected>> = {
  definitions: { each: "schema" },
  schema: "schema",
};

function expectedAt(expected: Expected, key: string, value: JsonValue): Expected {
  if (expected === undefined) return undefined;
  if (typeof expected === "object") return expected.each;
  const child = childOf(expected, key);
  if (child === undefined)
    return expected === "document" || expected === "response" ? swaggerPlaces[key] : undefined;
  const [form, kind] = child;
  return form === "one" || !isHolder(value) ? kind : { each: kind };
}

function isHolder(value: JsonValue): boolean {
  return typeof value === "object" && value !== null;
}

/** Whether the value is data of the API, in which `$ref` means nothing. */
function isData(expected: Expected, key: string): boolean {
  if (typeof expected === "object") return false;
  // The value of an example. Maps of examples, which may be references, are not data.
  if (expected === undefined && key === "value") return true;
  if (key === "examples" && expected !== "schema") return false;
  return dataKeys.has(key) || key.startsWith("x-");
}

function withSchemas(
  document: JsonObject,
  [first = "", second]: readonly string[],
  added: JsonObject,
): JsonObject {
  const held = objectMember(document, first);
  const all =
    second === undefined
      ? { ...held, ...added }
      : { ...held, [second]: { ...objectMember(held, second), ...added } };
  return { ...document, [first]: all };
}
