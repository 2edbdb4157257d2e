import { createHash } from "node:crypto";
import { isObject, type JsonValue } from "./json.ts";

/** SHA-256 of bytes, or of text as UTF-8, in hexadecimal. */
export function bytesHash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** SHA-256 of what a document says: JSON and YAML in any key order give the same. */
export function contentHash(value: JsonValue): string {
  return bytesHash(JSON.stringify(value, sortKeys));
}

function sortKeys(_key: string, value: JsonValue): JsonValue {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
