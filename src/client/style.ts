import type { OperationMetadata, ParameterStyle } from "./api.ts";

/** One text of a parameter. */
export type Pair = readonly [name: string, text: string];

/** Where a parameter is sent. */
export type ParameterLocation = "path" | "query" | "header" | "cookie";

/** Writes a parameter as the document says, or as `style` does. */
export type WriteParameter = (
  metadata: OperationMetadata,
  location: ParameterLocation,
  name: string,
  value: unknown,
  style?: ParameterStyle,
) => string;

/** OpenAPI's default for paths and headers. */
export const simple: ParameterStyle = { style: "simple", explode: false };

/** OpenAPI's default for queries and cookies. */
export const form: ParameterStyle = { style: "form", explode: true };

/**
 * Writes parameters in OpenAPI's default styles, which are all that most documents have: `form` in queries, and `simple`
 * elsewhere.
 */
export const writePlainParameter: WriteParameter = (_metadata, location, name, value, given) => {
  const isQuery = location === "query";
  const style = given ?? (isQuery ? form : simple);
  if (style.style !== "form" && style.style !== "simple")
    throw new TypeError(
      `this client has no style ${style.style}: pass a function as querySerializer`,
    );
  const encode = chooseEncode(location, style);
  if (!isGroup(value)) {
    const text = encode(toText(value));
    return isQuery ? `${encode(name)}=${text}` : text;
  }
  const pairs = styleValue(isQuery ? name : "", value, style, encode);
  return joinPairs(pairs, encode, isQuery ? "&" : ",");
};

/**
 * A parameter or the field of a form in the style `form` or `simple`.
 *
 * @param name empty where the style writes none
 * @param encode makes a text fit for where it goes; separators are not encoded
 * @throws TypeError for lists and objects in lists and objects, which no style can write
 */
export function styleValue(
  name: string,
  value: unknown,
  { explode }: Pick<ParameterStyle, "explode">,
  encode: (text: string) => string = String,
  separator = ",",
): Pair[] {
  if (!isGroup(value)) return [[name, encode(toText(value))]];
  const isList = Array.isArray(value);
  const pairs = Object.entries(value)
    .filter(([, item]) => isSet(item))
    .map(([member, item]): Pair => [isList ? name : member, encode(toText(item))]);
  if (explode) return pairs;
  const texts = pairs.flatMap(([member, text]) => (isList ? [text] : [encode(member), text]));
  return texts.length === 0 ? [] : [[name, texts.join(separator)]];
}

/** The texts of a parameter as one. */
export function joinPairs(
  pairs: readonly Pair[],
  encode: (text: string) => string,
  joiner: string,
): string {
  return pairs.map(([key, text]) => (key === "" ? text : `${encode(key)}=${text}`)).join(joiner);
}

/** What makes a text fit for where it goes. */
export function chooseEncode(
  location: ParameterLocation,
  { style, allowReserved }: ParameterStyle,
): (text: string) => string {
  if (location === "header" || style === "cookie") return String;
  if (location !== "query") return encodeURIComponent;
  return allowReserved === true ? encodeUnreserved : encodeText;
}

/** Brackets and dollars are usual in names. */
function encodeText(text: string): string {
  const encoded = encodeURIComponent(text);
  return encoded === text ? text : encoded.replace(/%(5B|5D|24)/g, decodeURIComponent);
}

/** Leaves `/`, `?` and the like as they are. Characters that would end the value or the query are still encoded. */
export function encodeUnreserved(text: string): string {
  return encodeURI(text).replace(/[#&+]/g, encodeURIComponent);
}

/** Whether the value is neither `undefined` nor `null`, which parameters and fields leave out. */
export function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Whether the value is a list or an object. */
export function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

/** A value that is neither a list nor an object as text. */
export function toText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (isGroup(value)) throw new TypeError("no style can write lists and objects in others");
  return String(value);
}
