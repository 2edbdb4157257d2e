import type { ValidateFunction } from "ajv/dist/2020.js";
import {
  arrayMember,
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import { pointerOfReference, toPointer } from "../document/pointer.ts";
import { resolve } from "../document/references.ts";
import type { Route } from "./routes.ts";

/** A request as it came over the wire, its body already read. */
export interface ReceivedRequest {
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Says what is wrong with a request to the operation: one sentence for each violation of the document. */
export async function violationsOf(
  document: JsonObject,
  validatorOf: (pointer: string) => ValidateFunction,
  route: Route,
  request: ReceivedRequest,
): Promise<string[]> {
  return [
    ...parameterViolations(document, validatorOf, route, request),
    ...(await bodyViolations(document, validatorOf, route, request)),
  ];
}

interface Declared {
  readonly parameter: JsonObject;
  readonly pointer: string;
}

function declaredParameters(document: JsonObject, { visit }: Route): Declared[] {
  const lists = [
    { list: arrayMember(visit.operation, "parameters"), tokens: visit.tokens },
    { list: arrayMember(visit.pathItem, "parameters"), tokens: ["paths", visit.path] },
  ];
  return lists.flatMap(({ list, tokens }) =>
    list.flatMap((parameter, index) => {
      const resolved = resolve(document, parameter);
      if (!isObject(resolved)) return [];
      const reference = stringMember(parameter, "$ref");
      const own = toPointer([...tokens, "parameters", index]);
      return [{ parameter: resolved, pointer: pointerOfReference(reference ?? "") ?? own }];
    }),
  );
}

function* parameterViolations(
  document: JsonObject,
  validatorOf: (pointer: string) => ValidateFunction,
  route: Route,
  request: ReceivedRequest,
): Generator<string> {
  const declared = declaredParameters(document, route);
  for (const { parameter, pointer } of declared) {
    const name = stringMember(parameter, "name") ?? "";
    const place = stringMember(parameter, "in") ?? "";
    const texts = received(route, request, place, name);
    if (texts.length === 0) {
      if (parameter["required"] === true) yield `the ${place} parameter ${name} is missing`;
      continue;
    }
    const schema = resolve(document, parameter["schema"]);
    const validate = validatorOf(`${pointer}/schema`);
    if (!validate(coerce(schema, texts))) {
      yield `the ${place} parameter ${name} ${validate.errors?.[0]?.message ?? "is wrong"}`;
    }
  }
  const known = new Set(declared.map(({ parameter }) => stringMember(parameter, "name")));
  for (const name of new Set(request.query.keys())) {
    if (!known.has(name)) yield `the query parameter ${name} is not declared`;
  }
}

function received(route: Route, request: ReceivedRequest, place: string, name: string): string[] {
  if (place === "path") return route.pathValues[name] === undefined ? [] : [route.pathValues[name]];
  if (place === "query") return request.query.getAll(name);
  const header = request.headers.get(name);
  return place === "header" && header !== null ? [header] : [];
}

/** Everything in a URL is text; the schema says what the text stands for. */
function coerce(schema: JsonValue | undefined, texts: readonly string[]): JsonValue {
  if (member(schema, "type") === "array") {
    return texts.map((text) => coerceOne(member(schema, "items"), text));
  }
  return coerceOne(schema, texts[0] ?? "");
}

function coerceOne(schema: JsonValue | undefined, text: string): JsonValue {
  const type = stringMember(schema, "type");
  if (
    (type === "integer" || type === "number") &&
    text.trim() !== "" &&
    !Number.isNaN(Number(text))
  ) {
    return Number(text);
  }
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

async function bodyViolations(
  document: JsonObject,
  validatorOf: (pointer: string) => ValidateFunction,
  { visit }: Route,
  { headers, body }: ReceivedRequest,
): Promise<string[]> {
  const declared = resolve(document, visit.operation["requestBody"]);
  const type = headers.get("content-type")?.split(";")[0]?.trim();
  if (declared === undefined) return body.length === 0 ? [] : ["the operation takes no body"];
  if (body.length === 0)
    return member(declared, "required") === true ? ["the body is missing"] : [];
  const content = objectMember(declared, "content");
  if (type === undefined || !Object.hasOwn(content, type)) {
    return [`the body is ${type ?? "of no type"}, not ${Object.keys(content).join(" or ")}`];
  }
  const reference = stringMember(visit.operation["requestBody"], "$ref");
  const bodyPointer =
    pointerOfReference(reference ?? "") ?? toPointer([...visit.tokens, "requestBody"]);
  const validate = validatorOf(`${bodyPointer}${toPointer(["content", type, "schema"])}`);
  const schema = resolve(document, member(content[type], "schema"));
  const value = await readBody(type, headers, body, schema);
  if (value === undefined) return [`the body cannot be read as ${type}`];
  if (validate(value)) return [];
  const [error] = validate.errors ?? [];
  return [`the body${error?.instancePath ?? ""} ${error?.message ?? "is wrong"}`];
}

/** The body as JSON data: form fields by name, files as their names. */
async function readBody(
  type: string,
  headers: Headers,
  body: Uint8Array,
  schema: JsonValue | undefined,
): Promise<JsonValue | undefined> {
  try {
    const response = new Response(new Uint8Array(body), {
      headers: { "content-type": headers.get("content-type") ?? "" },
    });
    if (type === "multipart/form-data" || type === "application/x-www-form-urlencoded") {
      return fieldsOf(await response.formData(), schema);
    }
    return (await response.json()) as JsonValue;
  } catch {
    return undefined;
  }
}

function fieldsOf(form: FormData, schema: JsonValue | undefined): JsonObject {
  const properties = objectMember(schema, "properties");
  const names = [...new Set(form.keys())];
  const textOf = (value: File | string) => (typeof value === "string" ? value : value.name);
  return Object.fromEntries(
    names.map((name) => [name, coerce(properties[name], form.getAll(name).map(textOf))]),
  );
}
