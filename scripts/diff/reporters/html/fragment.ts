import { stringify } from "yaml";
import { isObject, type JsonObject, type JsonValue } from "../../../document/json.ts";
import { toTokens, valueAt } from "../../../document/pointer.ts";

/** Larger fragments are cut, so that a browser can open the page of every document. */
const most = { levels: 6, entries: 200, characters: 240 };

const leftOut = "…";

/** The value at the pointer as lines of YAML, without what is too deep, too long or too much to read. */
export function fragmentLines(document: JsonObject, pointer: string): string[] {
  const value = valueAt(document, pointer);
  if (value === undefined) return [];
  const options = { aliasDuplicateObjects: false, lineWidth: 0 };
  return stringify(cut(withKey(document, pointer, value)), options)
    .trimEnd()
    .split("\n");
}

/** A limit, a list or a text says little without the keyword that it belongs to. */
function withKey(document: JsonObject, pointer: string, value: JsonValue): JsonValue {
  const key = toTokens(pointer).at(-1);
  if (key === undefined || isObject(value)) return value;
  const parent = valueAt(document, pointer.slice(0, pointer.lastIndexOf("/")));
  return isObject(parent) ? { [key]: value } : value;
}

function cut(whole: JsonValue): JsonValue {
  let entries = 0;
  const cutAt = (value: JsonValue, level: number): JsonValue => {
    if (typeof value === "string") return cutText(value);
    if (typeof value !== "object" || value === null) return value;
    const items = Object.entries<JsonValue>(value);
    if (items.length > 0 && level === most.levels) return leftOut;
    const kept: [string, JsonValue][] = [];
    for (const [key, item] of items) {
      entries += 1;
      if (entries > most.entries) {
        kept.push([leftOut, leftOut]);
        break;
      }
      kept.push([key, cutAt(item, level + 1)]);
    }
    return isObject(value) ? Object.fromEntries(kept) : kept.map(([, item]) => item);
  };
  return cutAt(whole, 0);
}

function cutText(text: string): string {
  return text.length > most.characters ? text.slice(0, most.characters) + leftOut : text;
}
