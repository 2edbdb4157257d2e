import type { OperationMetadata, ParameterStyle } from "./api.ts";

/** One text of a parameter. */
type Pair = readonly [name: string, text: string];

/** Where a parameter is sent. */
export type ParameterLocation = "path" | "query" | "header" | "cookie";

const simple: ParameterStyle = { style: "simple", explode: false };
const form: ParameterStyle = { style: "form", explode: true };

/** OpenAPI's defaults. */
const defaultStyles: Readonly<Record<ParameterLocation, ParameterStyle>> = {
  path: simple,
  query: form,
  header: simple,
  cookie: form,
};

/** What is between the texts of a parameter. */
const joiners: Readonly<Record<ParameterLocation, string>> = {
  path: ",",
  query: "&",
  header: ",",
  cookie: "; ",
};

/** What is before and between the texts of a path parameter. */
const marks: Readonly<Record<string, string>> = { label: ".", matrix: ";" };

/** A parameter as one text, written as the document says, or as the caller's style does. */
export function writeParameter(
  metadata: OperationMetadata,
  location: ParameterLocation,
  name: string,
  value: unknown,
  ofCaller?: ParameterStyle,
): string {
  const style = ofCaller ?? findStyle(metadata, location, name);
  const encode = chooseEncode(location, style);
  const mark = (location === "path" ? marks[style.style] : undefined) ?? "";
  const isNamed = location === "query" || location === "cookie" || mark === ";";
  const pairs = styleValue(isNamed ? name : "", value, style, encode);
  return pairs.length === 0 ? "" : mark + joinPairs(pairs, encode, mark || joiners[location]);
}

/** How the document has a parameter written. */
function findStyle(
  metadata: OperationMetadata,
  location: ParameterLocation,
  name: string,
): ParameterStyle {
  const styles = metadata[location];
  const style = styles !== undefined && Object.hasOwn(styles, name) ? styles[name] : undefined;
  return style ?? defaultStyles[location];
}

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
  const isDeep = style === "deepObject" && !isList;
  const nameOf = (member: string) => (isDeep ? `${name}[${member}]` : member);
  const pairs = Object.entries(value)
    .filter(([, item]) => isSet(item))
    .map(([member, item]): Pair => [isList ? key : nameOf(member), encode(toText(item))]);
  if (explode || isDeep) return pairs;
  const spaced = style === "spaceDelimited" ? encode(" ") : ",";
  const separator = style === "pipeDelimited" ? "|" : spaced;
  const texts = pairs.flatMap(([member, text]) => (isList ? [text] : [encode(member), text]));
  return texts.length === 0 ? [] : [[key, texts.join(separator)]];
}

/** The texts of a parameter as one. */
function joinPairs(
  pairs: readonly Pair[],
  encode: (text: string) => string,
  joiner: string,
): string {
  return pairs.map(([key, text]) => (key === "" ? text : `${encode(key)}=${text}`)).join(joiner);
}

/** What makes a text fit for where it goes. */
function chooseEncode(
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
