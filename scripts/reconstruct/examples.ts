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
import {
  aliasOf,
  exampleBody,
  exampleBoolean,
  exampleNumber,
  exampleText,
  isShown,
} from "./example-values.ts";

/** The document with an example beside every schema of a request body and a success response. */
export function withExamples(document: JsonObject): JsonObject {
  return rewrite(document, ({ kind, node, tokens }) => {
    const isError = tokens.includes("components") || tokens.includes("default");
    if (kind !== "mediaType" || isError || node["example"] !== undefined) return node;
    const body = exampleBody(String(tokens.at(-1)));
    return { ...node, example: body ?? exampleOf(document, node["schema"], "", []) };
  });
}

/** A valid value of the schema. A schema inside itself is left out, or passed over for another alternative. */
function exampleOf(
  document: JsonObject,
  schema: JsonValue | undefined,
  name: string,
  open: readonly string[],
): JsonValue {
  const target = stringMember(schema, "$ref");
  if (target !== undefined)
    return exampleOf(document, resolve(document, schema), name, [...open, target]);
  const [value] = arrayMember(schema, "enum");
  if (value !== undefined) return value;
  const choice = arrayMember(schema, "oneOf").find((alternative) => !isOpen(alternative, open));
  if (choice !== undefined) return exampleOf(document, choice, name, open);
  const parts = arrayMember(schema, "allOf").map((part) => exampleOf(document, part, name, open));
  if (parts.length > 0) return Object.assign({}, ...parts.filter(isObject)) as JsonObject;
  switch (stringMember(schema, "type")) {
    case "object":
      return exampleObject(document, schema, open);
    case "array":
      return isOpen(member(schema, "items"), open)
        ? []
        : [exampleOf(document, member(schema, "items"), name, open)];
    case "string":
      return exampleText(name, stringMember(schema, "format"));
    case "integer":
    case "number":
      return exampleNumber(name);
    case "boolean":
      return exampleBoolean(name);
    default:
      return {};
  }
}

function exampleObject(
  document: JsonObject,
  schema: JsonValue | undefined,
  open: readonly string[],
): JsonObject {
  const properties = Object.entries(objectMember(schema, "properties"));
  const required = arrayMember(schema, "required");
  const names = new Set(properties.map(([key]) => key));
  const shown = properties.filter(
    ([key, property]) => !isOpen(property, open) && isShown(key, required.includes(key)),
  );
  return Object.fromEntries(
    shown.map(([key, property]) => [key, exampleOf(document, property, aliasOf(key, names), open)]),
  );
}

function isOpen(schema: JsonValue | undefined, open: readonly string[]): boolean {
  const target = stringMember(schema, "$ref");
  return target !== undefined && open.includes(target);
}
