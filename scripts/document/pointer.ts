import { member, type JsonValue } from "./json.ts";

/** Keys and indices that lead from the document to a value in it. */
export type Tokens = readonly (string | number)[];

/** JSON Pointer (RFC 6901) to where the tokens lead; the whole document is `""`. */
export function toPointer(tokens: Tokens): string {
  return tokens.map((token) => `/${escapeToken(String(token))}`).join("");
}

function escapeToken(token: string): string {
  if (!token.includes("~") && !token.includes("/")) return token;
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

export function toTokens(pointer: string): string[] {
  if (pointer === "") return [];
  const tokens = pointer.slice(1).split("/");
  if (!pointer.includes("~")) return tokens;
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Pointer of a local reference: `/components/schemas/A B` for `#/components/schemas/A%20B`. */
export function pointerOfReference(reference: string): string | undefined {
  if (!reference.startsWith("#")) return undefined;
  if (!reference.includes("%")) return reference.slice(1);
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    return undefined;
  }
}

/** The value at the pointer, or `undefined` when it does not exist. */
export function valueAt(document: JsonValue, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = document;
  for (const token of toTokens(pointer)) {
    if (Array.isArray(value)) value = /^\d+$/.test(token) ? value[Number(token)] : undefined;
    else value = member(value, token);
    if (value === undefined) return undefined;
  }
  return value;
}
