import { isJsonObject, type Json } from "../../../src/testing/json-schema.ts";
import type { Call } from "./call.ts";
import type { Operation, Parameter } from "./operation.ts";

/** One `name=value` of a query, still encoded. */
export interface QueryPair {
  /** The parameter it belongs to. */
  readonly parameter: string;
  readonly text: string;
}

/** The segments of the path, encoded (RFC 6570, simple expansion). */
export function segmentsOf(operation: Operation, call: Call): string[] {
  return operation.path
    .split("/")
    .map((segment) =>
      segment.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => encode(call.params["path"]?.[name])),
    );
}

/** The pairs of the query in the order of the parameters, each in the style that the document gives it. */
export function queryPairsOf(operation: Operation, call: Call): QueryPair[] {
  return operation.parameters
    .filter(({ place }) => place === "query")
    .flatMap((parameter) => {
      const value = call.params["query"]?.[parameter.name];
      const texts = value === undefined ? [] : styled(parameter, value);
      return texts.map((text) => ({ parameter: parameter.name, text }));
    });
}

const separators: Readonly<Record<string, string>> = {
  form: ",",
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
};

function styled({ name, style, isExploded }: Parameter, value: Json): string[] {
  const named = (key: string, item: Json | undefined) => `${encode(key)}=${encode(item)}`;
  if (Array.isArray(value)) {
    if (isExploded) return value.map((item) => named(name, item));
    if (value.length === 0) return [];
    return [`${encode(name)}=${value.map(encode).join(separators[style] ?? ",")}`];
  }
  if (!isJsonObject(value)) return [named(name, value)];
  const entries = Object.entries(value);
  if (style === "deepObject") return entries.map(([key, item]) => named(`${name}[${key}]`, item));
  if (isExploded) return entries.map(([key, item]) => named(key, item));
  return [
    `${encode(name)}=${entries
      .flat()
      .map(encode)
      .join(separators[style] ?? ",")}`,
  ];
}

/** Everything but the unreserved characters of RFC 3986. */
function encode(value: Json | undefined): string {
  const text = typeof value === "string" ? value : JSON.stringify(value ?? "");
  return encodeMarks(encodeURIComponent(text));
}

/** `encodeURIComponent` and URLs leave these as they are, which means the same. */
export function encodeMarks(text: string): string {
  return text.replaceAll(
    /[!'()*|[\]]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
