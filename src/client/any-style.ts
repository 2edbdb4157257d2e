import type { OperationMetadata, ParameterStyle } from "./api.ts";
import {
  chooseEncode,
  form,
  isGroup,
  joinPairs,
  simple,
  styleValue,
  type Pair,
  type ParameterLocation,
  type WriteParameter,
} from "./style.ts";

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

/** Writes parameters in every style of OpenAPI. */
export const writeAnyParameter: WriteParameter = (metadata, location, name, value, given) => {
  const style = given ?? findStyle(metadata, location, name);
  const encode = chooseEncode(location, style);
  const mark = (location === "path" ? marks[style.style] : undefined) ?? "";
  const isNamed = location === "query" || location === "cookie" || mark === ";";
  const pairs = styleAnyValue(isNamed ? name : "", value, style, encode);
  return pairs.length === 0 ? "" : mark + joinPairs(pairs, encode, mark || joiners[location]);
};

/** A parameter or the field of a form in any style. */
export function styleAnyValue(
  name: string,
  value: unknown,
  style: ParameterStyle,
  encode: (text: string) => string = String,
): Pair[] {
  const isWhole = style.style === "querystring";
  const key = isWhole ? "" : name;
  if (style.style === "json" || (isWhole && isGroup(value)))
    return [[key, encode(JSON.stringify(value))]];
  if (style.style === "deepObject" && isGroup(value) && !Array.isArray(value))
    return styleValue(name, value, form, encode).map(([member, text]) => [
      `${name}[${member}]`,
      text,
    ]);
  const spaced = style.style === "spaceDelimited" ? encode(" ") : ",";
  return styleValue(key, value, style, encode, style.style === "pipeDelimited" ? "|" : spaced);
}

/** How the document has a parameter written. */
function findStyle(
  metadata: OperationMetadata,
  location: ParameterLocation,
  name: string,
): ParameterStyle {
  const styles = metadata[location] ?? {};
  return (Object.hasOwn(styles, name) ? styles[name] : undefined) ?? defaultStyles[location];
}
