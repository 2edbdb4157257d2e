import { listSubschemas, type Json, type Schema, type Schemas } from "./json-schema.ts";
import type { ParameterModel } from "./mock-model.ts";
import type { ReceivedRequest } from "./request.ts";
import type { Route } from "./router.ts";
import type { Validate } from "./validators.ts";

/** What reading texts as JSON needs: the schemas say what a text stands for. */
export interface TextReader {
  readonly schemas: Schemas;
  readonly validate: Validate;
}

/** The value of the parameter in the request; `undefined` when it is missing. */
export function readParameter(
  reader: TextReader,
  parameter: ParameterModel,
  route: Route,
  { query, headers, cookies }: ReceivedRequest,
): Json | undefined {
  const { name, schema = true } = parameter;
  switch (parameter.in) {
    case "path": {
      const text = route.pathValues[name];
      return text === undefined ? undefined : readPathText(reader, parameter, text);
    }
    case "header": {
      const text = headers.get(name) ?? undefined;
      return text === undefined ? undefined : readJoined(reader, schema, text, /, */);
    }
    case "cookie": {
      const texts = cookies.get(name) ?? [];
      if (texts.length > 1) return readTexts(reader, schema, texts);
      return texts[0] === undefined ? undefined : readJoined(reader, schema, texts[0], ",");
    }
    case "query":
      return readQuery(reader, parameter, query);
  }
}

/** Whether a name in the query belongs to the parameter. */
export function ownsQueryName(
  { schemas }: Pick<TextReader, "schemas">,
  parameter: ParameterModel,
  name: string,
): boolean {
  if (parameter.in !== "query") return false;
  if (name === parameter.name || parameter.style === "querystring") return true;
  if (parameter.style === "deepObject") return name.startsWith(`${parameter.name}[`);
  if (!isExploded(parameter)) return false;
  const { properties, isOpen } = describeObject(parameter.schema ?? true, schemas);
  return properties.has(name) || isOpen;
}

/** How often the query has a parameter that can be there once: all but lists that are spread over several. */
export function countRepeated(
  schemas: Schemas,
  parameter: ParameterModel,
  query: URLSearchParams,
): number {
  const { name, schema = true, explode = isExploded(parameter) } = parameter;
  if (parameter.in !== "query" || (explode && isList(schema, schemas))) return 0;
  return query.getAll(name).length;
}

function isExploded({ style = "form", explode = style === "form" }: ParameterModel): boolean {
  return explode && style === "form";
}

function readPathText(reader: TextReader, parameter: ParameterModel, text: string): Json {
  const { name, style, schema = true } = parameter;
  if (style === "label") return readJoined(reader, schema, text.replace(/^\./, ""), /[.,]/);
  if (style !== "matrix") return readJoined(reader, schema, text, ",");
  const values = text.split(";").map((part) => part.replace(`${name}=`, ""));
  return readJoined(reader, schema, values.slice(1).join(","), ",");
}

const delimiters: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

function readQuery(
  reader: TextReader,
  parameter: ParameterModel,
  query: URLSearchParams,
): Json | undefined {
  const { name, style = "form", schema = true } = parameter;
  if (style === "deepObject") {
    const pairs = [...query].flatMap(([key, text]): [string, string][] =>
      key.startsWith(`${name}[`) && key.endsWith("]")
        ? [[key.slice(name.length + 1, -1), text]]
        : [],
    );
    return pairs.length === 0 ? undefined : readFields(reader, schema, pairs);
  }
  if (style === "querystring") {
    const [whole] = query.keys();
    return whole === undefined ? undefined : readWhole(whole);
  }
  const texts = query.getAll(name);
  const exploded = isExploded(parameter);
  if (exploded && texts.length === 0) {
    const { properties } = describeObject(schema, reader.schemas);
    const pairs = [...query].filter(([key]) => properties.has(key));
    return pairs.length === 0 ? undefined : readFields(reader, schema, pairs);
  }
  const [first] = texts;
  if (first === undefined) return undefined;
  if (exploded || parameter.explode === true) return readTexts(reader, schema, texts);
  return readJoined(reader, schema, first, delimiters[style] ?? ",");
}

/** JSON, or else a text. */
function readWhole(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** A list, an object as pairs, or a single value in one text. */
function readJoined(
  reader: TextReader,
  schema: Schema,
  text: string,
  delimiter: string | RegExp,
): Json {
  const parts = text.split(delimiter);
  if (isList(schema, reader.schemas)) return readTexts(reader, schema, parts);
  if (describeObject(schema, reader.schemas).properties.size === 0)
    return readTexts(reader, schema, [text]);
  const isPaired = parts.every((part) => part.includes("="));
  const flat = isPaired ? parts.flatMap((part) => part.split("=", 2)) : parts;
  const pairs = flat.flatMap((key, index): [string, string][] =>
    index % 2 === 0 ? [[key, flat[index + 1] ?? ""]] : [],
  );
  return readFields(reader, schema, pairs);
}

/** Names and texts as an object, such as the fields of a form. */
export function readFields(
  reader: TextReader,
  schema: Schema,
  pairs: Iterable<readonly [name: string, text: string]>,
): Json {
  const { properties } = describeObject(schema, reader.schemas);
  const texts = new Map<string, string[]>();
  for (const [name, text] of pairs) texts.set(name, [...(texts.get(name) ?? []), text]);
  return Object.fromEntries(
    [...texts].map(([name, values]) => [
      name,
      readTexts(reader, properties.get(name) ?? true, values),
    ]),
  );
}

function readTexts(reader: TextReader, schema: Schema, texts: readonly string[]): Json {
  const [first = ""] = texts;
  // Several texts for a single value stay a list, which the schema then refuses.
  if (!isList(schema, reader.schemas) && texts.length <= 1) return readText(reader, schema, first);
  const items = listSubschemas(schema, reader.schemas).find((part) => part.items !== undefined);
  return texts.map((text) => readText(reader, items?.items ?? true, text));
}

/** Everything in a URL or a form is text; the schema says what the text stands for. */
function readText({ schemas, validate }: TextReader, schema: Schema, text: string): Json {
  const types = new Set(listSubschemas(schema, schemas).flatMap(({ type = [] }) => type));
  const number = types.has("number") ? /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/ : /^-?\d+$/;
  const readings: Json[] = [
    ...(number.test(text) && (types.has("number") || types.has("integer")) ? [Number(text)] : []),
    ...(text === "true" || text === "false" ? [text === "true"] : []),
    text,
    ...(text === "" && types.has("null") ? [null] : []),
  ];
  const isValid = (reading: Json) => validate(schema, reading, "request").length === 0;
  const [valid = readings[0] ?? text] = readings.filter(isValid);
  return valid;
}

function isList(schema: Schema, schemas: Schemas): boolean {
  return listSubschemas(schema, schemas).some(({ type }) => [type].flat().includes("array"));
}

function describeObject(schema: Schema, schemas: Schemas) {
  const parts = listSubschemas(schema, schemas);
  const objects = parts.filter(
    ({ type, properties }) => [type].flat().includes("object") || properties !== undefined,
  );
  return {
    properties: new Map(objects.flatMap(({ properties = {} }) => Object.entries(properties))),
    isOpen: objects.some(({ additionalProperties = false }) => additionalProperties !== false),
  };
}
