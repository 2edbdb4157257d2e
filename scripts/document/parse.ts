import { CORE_SCHEMA, Type, YAMLException, load } from "js-yaml";
import { InputError, type Problem } from "../lib/problem.ts";
import { isObject, type JsonObject, type JsonValue } from "./json.ts";
import { jsonOffsets } from "./json-offsets.ts";
import { codeFrame, createLocator, problemAt, type Locator, type Place } from "./locate.ts";
import { toPointer } from "./pointer.ts";
import { yamlOffsets } from "./yaml-offsets.ts";

/** A parsed document together with the text it came from, so that errors can name lines. */
export interface SourceDocument {
  /** File name or URL as the user wrote it. */
  readonly name: string;
  readonly text: string;
  readonly value: JsonObject;
  readonly locator: Locator;
}

/** JSON's own types (no dates, no binary) plus merge keys, which hand-written documents use. */
const schema = CORE_SCHEMA.extend({
  implicit: [
    new Type("tag:yaml.org,2002:merge", { kind: "scalar", resolve: (key) => key === "<<" }),
  ],
});

/** Above any real document: GitHub's, at 13 MB, has about a million nodes. */
const maxNodes = 10_000_000;
const maxDepth = 500;

/**
 * Parses JSON or YAML into plain JSON data.
 *
 * @throws InputError for anything that is not one mapping of JSON values: a page, a truncated text,
 * repeated keys, a `__proto__` key, aliases that expand without bounds.
 */
export function parseSource(text: string, name: string): SourceDocument {
  const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (content.trim() === "")
    throw new InputError({ source: name, message: "the document is empty" });
  if (content.includes("\0")) {
    throw new InputError({
      source: name,
      message: "this is not text in UTF-8",
      hint: "give a document in JSON or YAML",
    });
  }
  if (/^\s*<(!doctype|html|head|body|\?xml|!--)/i.test(content)) {
    throw new InputError({
      source: name,
      message: "this is a web page, not an API document",
      hint: "give the URL of the JSON or YAML document, or of its documentation page to spec:fetch",
    });
  }
  const json = parseJson(content);
  const value = json ?? parseYaml(content, name);
  if (!isObject(value)) {
    throw new InputError({
      source: name,
      message: "the document is not an object of keys and values",
    });
  }
  const offsets = json === undefined ? yamlOffsets(content) : jsonOffsets(content);
  const source = { name, text: content, value, locator: createLocator(content, offsets) };
  refuseUnsafe(source);
  return source;
}

/** `undefined` when the text is not JSON, or repeats a key, which `JSON.parse` would hide. */
function parseJson(text: string): JsonValue | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const value = JSON.parse(text) as JsonValue;
    return countKeys(value) === countWrittenKeys(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

function countKeys(value: JsonValue): number {
  let count = 0;
  const open: JsonValue[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) for (const item of next) open.push(item);
    else if (isObject(next)) {
      for (const item of Object.values(next)) {
        count += 1;
        open.push(item);
      }
    }
  }
  return count;
}

function countWrittenKeys(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) {
    if (colon !== undefined) count += 1;
  }
  return count;
}

function parseYaml(text: string, name: string): JsonValue {
  try {
    return load(text, { schema, filename: name }) as JsonValue;
  } catch (error) {
    throw new InputError(yamlProblem(error, text, name), { cause: error });
  }
}

function yamlProblem(error: unknown, text: string, name: string): Problem {
  // The parser has no offset for the second of several documents.
  if (error instanceof YAMLException && (error.mark as unknown) === undefined) {
    const second = [...text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)].at(-1)?.index ?? 0;
    const place = { line: text.slice(0, second).split("\n").length, column: 1 };
    const message = "the file holds more than one document";
    return { source: name, ...place, message, hint: "keep one", frame: codeFrame(text, place) };
  }
  if (error instanceof YAMLException) {
    const place = placeWithin(text, error.mark.line, error.mark.column);
    const message = `the document cannot be read: ${error.reason}`;
    return { source: name, ...place, message, frame: codeFrame(text, place) };
  }
  if (error instanceof RangeError)
    return { source: name, message: "the document is nested too deeply" };
  throw error;
}

/** For what is missing at the end, the parser names the line after the last one. */
function placeWithin(text: string, line: number, column: number): Place {
  const lines = text.trimEnd().split("\n");
  if (line < lines.length) return { line: line + 1, column: column + 1 };
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/**
 * Aliases put one object at many locations. Its size is counted once and added at each location,
 * so that a bomb is recognised without being expanded.
 */
function refuseUnsafe(source: Omit<SourceDocument, "value"> & { value: JsonValue }): void {
  const sizes = new Map<object, number>();
  const path: string[] = [];
  const refuse = (message: string, hint: string) => {
    throw new InputError(problemAt(source, toPointer(path), { message, hint }));
  };
  const measure = (value: unknown): number => {
    if (typeof value === "number" && !Number.isFinite(value))
      refuse(`${String(value)} is not a number that JSON has`, "leave it out");
    if (typeof value !== "object" || value === null) return 1;
    const known = sizes.get(value);
    if (known === -1) refuse("an alias contains itself", "write the value out");
    if (known !== undefined) return known;
    if (path.length > maxDepth) refuse(`nested more than ${maxDepth} levels deep`, "flatten it");
    sizes.set(value, -1);
    let size = 1;
    for (const [key, item] of Object.entries(value)) {
      path.push(key);
      if (key === "__proto__")
        refuse("a key is named __proto__", "rename it: copies would lose it");
      size += measure(item);
      path.pop();
    }
    if (size > maxNodes) {
      refuse(
        `its aliases expand to more than ${maxNodes} values`,
        "write the document without them",
      );
    }
    sizes.set(value, size);
    return size;
  };
  measure(source.value);
}
