import type { Description, OperationDescription, ParameterDescription } from "./mock-model.ts";
import { findReferredSchema, type Json, type Schema, type SchemaObject } from "./json-schema.ts";
import type { ReceivedBody, ReceivedRequest } from "./request.ts";
import type { Route } from "./router.ts";
import { findNearestWord } from "./did-you-mean.ts";
import type { Validate } from "./validators.ts";

/** Says what is wrong with a request to the operation: one sentence for each violation of the document. */
export function violationsOf(
  description: Description,
  validate: Validate,
  route: Route,
  request: ReceivedRequest,
): string[] {
  return [
    ...parameterViolations(description, validate, route, request),
    ...undeclaredParameters(route.operation, request.query),
    ...bodyViolations(description, validate, route.operation, request.body),
  ];
}

function parameterViolations(
  description: Description,
  validate: Validate,
  route: Route,
  request: ReceivedRequest,
): string[] {
  const { operation } = route;
  return operation.parameters.flatMap((parameter) => {
    const called = `the ${parameter.in} parameter ${parameter.name}`;
    const schema = plainSchema(parameter.schema, description);
    const value = received(description, schema, parameter, route, request);
    if (value === undefined) return parameter.required === true ? [`${called} is missing`] : [];
    const issues =
      parameter.schema === undefined ? [] : validate(parameter.schema, value, "request");
    return issues.map((issue) => `${called}${issue}`);
  });
}

function undeclaredParameters({ parameters }: OperationDescription, query: URLSearchParams) {
  const declared = parameters.filter((parameter) => parameter.in === "query");
  const names = declared.map(({ name }) => name);
  const isDeclared = (name: string) =>
    declared.some((parameter) =>
      parameter.style === "deepObject"
        ? name.startsWith(`${parameter.name}[`)
        : name === parameter.name,
    );
  return [...new Set(query.keys())]
    .filter((name) => !isDeclared(name))
    .map((name) => {
      const meant = findNearestWord(name, names);
      const hint = meant === undefined ? "" : `; is ${meant} meant?`;
      return `the query parameter ${name} is not declared${hint}`;
    });
}

const delimiters: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

/** The value that the request gives the parameter, `undefined` when none. */
function received(
  description: Description,
  schema: SchemaObject,
  parameter: ParameterDescription,
  { pathValues }: Route,
  { query, headers }: ReceivedRequest,
): Json | undefined {
  const { name, style = "form", explode = style === "form" } = parameter;
  if (parameter.in === "query" && style === "deepObject") return deepObject(query, name);
  const texts = {
    path: Object.hasOwn(pathValues, name) ? [pathValues[name] ?? ""] : [],
    query: query.getAll(name),
    header: headers.has(name) ? [headers.get(name) ?? ""] : [],
    cookie: [],
  }[parameter.in];
  if (texts.length === 0) return undefined;
  const isSplit = parameter.in !== "query" || !explode;
  const parts = isSplit && isList(schema) ? texts[0]?.split(delimiters[style] ?? ",") : texts;
  return fromTexts(description, schema, parts ?? []);
}

function deepObject(query: URLSearchParams, name: string): Json | undefined {
  const entries = [...query].flatMap(([key, text]) =>
    key.startsWith(`${name}[`) && key.endsWith("]")
      ? [[key.slice(name.length + 1, -1), text] as const]
      : [],
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function bodyViolations(
  description: Description,
  validate: Validate,
  operation: OperationDescription,
  body: ReceivedBody,
): string[] {
  if (operation.body === undefined)
    return body.kind === "none" ? [] : ["the operation takes no body"];
  const { required, content } = operation.body;
  if (body.kind === "none") return required ? ["the body is missing"] : [];
  if (body.type === undefined || !Object.hasOwn(content, body.type)) {
    return [`the body is ${body.type ?? "of no type"}, not ${Object.keys(content).join(" or ")}`];
  }
  if (body.kind === "unreadable") return [`the body cannot be read as ${body.type}`];
  const schema = content[body.type]?.schema;
  if (schema === undefined || body.kind === "bytes") return [];
  const value = body.kind === "json" ? body.value : fieldsOf(description, schema, body.form);
  return validate(schema, value, "request").map((issue) => `the body${issue}`);
}

/** A form as JSON: fields by name, files as their names. */
function fieldsOf(description: Description, schema: Schema, form: FormData): Json {
  const { properties = {} } = plainSchema(schema, description);
  const textOf = (value: File | string) => (typeof value === "string" ? value : value.name);
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => [
      name,
      fromTexts(
        description,
        plainSchema(properties[name], description),
        form.getAll(name).map(textOf),
      ),
    ]),
  );
}

/** Everything in a URL or a form is text; the schema says what the text stands for. */
function fromTexts(description: Description, schema: SchemaObject, texts: readonly string[]): Json {
  if (!isList(schema)) return fromText(schema, texts[0] ?? "");
  const items = plainSchema(schema.items, description);
  return texts.map((text) => fromText(items, text));
}

function fromText({ type }: SchemaObject, text: string): Json {
  const types = new Set([type].flat());
  const isNumber = text.trim() !== "" && !Number.isNaN(Number(text));
  if ((types.has("integer") || types.has("number")) && isNumber) return Number(text);
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

function isList({ type }: SchemaObject): boolean {
  return [type].flat().includes("array");
}

/** The schema behind references; one that allows everything where there is none. */
function plainSchema(schema: Schema | undefined, { schemas }: Description): SchemaObject {
  let plain = schema;
  while (typeof plain === "object" && plain.$ref !== undefined) {
    plain = findReferredSchema(plain.$ref, schemas);
  }
  return typeof plain === "object" ? plain : {};
}
