import {
  arrayMember,
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import { resolve } from "../document/references.ts";
import { rewrite } from "../document/structure.ts";
import type { ExampleFacts } from "./evidence.ts";
import { createExampleValues, type ExampleValues } from "./example-values.ts";

/** The document with an example beside every schema of a request body and a success response. */
export function withExamples(document: JsonObject, facts: ExampleFacts): JsonObject {
  const values = createExampleValues(facts);
  return rewrite(document, ({ kind, node, tokens }) => {
    if (kind !== "mediaType" || isOfFailure(tokens) || node["example"] !== undefined) return node;
    const example =
      values.body(String(tokens.at(-1))) ?? exampleOf({ document, values }, node["schema"], "", []);
    return { ...node, example };
  });
}

/** Whether a media type belongs to a response that is not a success. */
function isOfFailure(tokens: readonly (string | number)[]): boolean {
  if (tokens.includes("components")) return true;
  const status = tokens[tokens.indexOf("responses") + 1];
  return tokens.includes("responses") && !/^2/.test(String(status));
}

interface Context {
  readonly document: JsonObject;
  readonly values: ExampleValues;
}

/** A valid value of the schema. A schema inside itself is left out, or passed over for another alternative. */
function exampleOf(
  context: Context,
  schema: JsonValue | undefined,
  name: string,
  open: readonly string[],
): JsonValue {
  const { document, values } = context;
  const target = stringMember(schema, "$ref");
  if (target !== undefined)
    return exampleOf(context, resolve(document, schema), name, [...open, target]);
  const [value] = [...arrayMember(schema, "enum"), ...arrayMember(schema, "x-extensible-enum")];
  if (value !== undefined) return value;
  const choice = arrayMember(schema, "oneOf").find((alternative) => !isOpen(alternative, open));
  if (choice !== undefined) return exampleOf(context, choice, name, open);
  const parts = arrayMember(schema, "allOf").map((part) => exampleOf(context, part, name, open));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  if (parts.length > 0) return Object.assign({}, ...parts.filter(isObject)) as JsonObject;
  switch (stringMember(schema, "type")) {
    case "object":
      return exampleObject(context, schema, open);
    case "array":
      return isOpen(member(schema, "items"), open)
        ? []
        : [exampleOf(context, member(schema, "items"), name, open)];
    case "string":
      return values.text(name, stringMember(schema, "format"));
    case "integer":
    case "number":
      return values.number(name);
    case "boolean":
      return values.boolean(name);
    default:
      return {};
  }
}

function exampleObject(
  context: Context,
  schema: JsonValue | undefined,
  open: readonly string[],
): JsonObject {
  const { aliasOf, isShown } = context.values;
  const properties = Object.entries(objectMember(schema, "properties"));
  const required = arrayMember(schema, "required");
  const names = new Set(properties.map(([key]) => key));
  const shown = properties.filter(
    ([key, property]) => !isOpen(property, open) && isShown(key, required.includes(key)),
  );
  return Object.fromEntries(
    shown.map(([key, property]) => [key, exampleOf(context, property, aliasOf(key, names), open)]),
  );
}

function isOpen(schema: JsonValue | undefined, open: readonly string[]): boolean {
  const target = stringMember(schema, "$ref");
  return target !== undefined && open.includes(target);
}
