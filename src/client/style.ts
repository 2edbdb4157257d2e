import type { ParameterStyle } from "./api.ts";

/** One text of a parameter. */
type Pair = readonly [name: string, text: string];

/**
 * A parameter or the field of a form in its style.
 *
 * @param name empty where the style writes none
 * @param encode makes a text fit for where it goes; separators are not encoded
 * @throws TypeError for lists and objects in lists and objects, which no style can write
 */
export function styleValue(
  name: string,
  value: unknown,
  { style, explode }: ParameterStyle,
  encode: (text: string) => string = String,
): Pair[] {
  const isWhole = style === "querystring";
  const key = isWhole ? "" : name;
  if (style === "json" || (isWhole && isGroup(value)))
    return [[key, encode(JSON.stringify(value))]];
  if (!isGroup(value)) return [[key, encode(toText(value))]];
  const isList = Array.isArray(value);
  const pairs = Object.entries(value)
    .filter(([, item]) => item !== undefined && item !== null)
    .map(([member, item]): Pair => [member, encode(toText(item))]);
  if (style === "deepObject" && !isList)
    return pairs.map(([member, text]) => [`${name}[${member}]`, text]);
  if (explode) return isList ? pairs.map(([, text]) => [name, text]) : pairs;
  const separator =
    style === "pipeDelimited" ? "|" : style === "spaceDelimited" ? encode(" ") : ",";
  const texts = pairs.flatMap(([member, text]) => (isList ? [text] : [encode(member), text]));
  return texts.length === 0 ? [] : [[name, texts.join(separator)]];
}

/** A parameter in its style as one text. */
export function writeStyled(
  name: string,
  value: unknown,
  style: ParameterStyle,
  joiner: string,
  encode?: (text: string) => string,
): string {
  return styleValue(name, value, style, encode)
    .map(([key, text]) => (key === "" ? text : `${encode?.(key) ?? key}=${text}`))
    .join(joiner);
}

/** Whether the value is a list or an object. */
export function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

/** Leaves `/`, `?` and the like as they are. Characters that would end the value or the query are still encoded. */
export function encodeUnreserved(text: string): string {
  return encodeURI(text).replace(/[#&+]/g, encodeURIComponent);
}

/** A value that is neither a list nor an object as text. */
export function toText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (isGroup(value)) throw new TypeError("no style can write lists and objects in others");
  return String(value);
}
