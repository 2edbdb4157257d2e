import { isJsonObject, type Json } from "./json-schema.ts";

/** A JSON object. */
export interface JsonObject {
  [key: string]: Json;
}

/** The object itself, or an empty one for any other value. */
export function toObject(value: Json | undefined): JsonObject {
  return value !== undefined && isJsonObject(value) ? value : {};
}

/** The list itself, or an empty one for any other value. */
export function toList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** The text under an own key. */
export function readString(value: Json | undefined, key: string): string | undefined {
  const object = toObject(value);
  const text = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof text === "string" ? text : undefined;
}

/** A copy of the object with another value behind the keys. */
export function setAt(object: JsonObject, keys: readonly string[], value: Json): JsonObject {
  const [key, ...rest] = keys;
  if (key === undefined) return object;
  const inner = rest.length === 0 ? value : setAt(toObject(object[key]), rest, value);
  return { ...object, [key]: inner };
}

export function omitKey(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
