import { member, objectMember, stringMember, type JsonObject } from "../document/json.ts";
import type { Tokens } from "../document/pointer.ts";
import { resolve } from "../document/references.ts";
import { rewrite } from "../document/structure.ts";

/**
 * A document of OpenAPI 3.2 in words that 3.1 has: the items of a stream are a list where they are received and a text where
 * they are sent, a parameter that is the whole query string is one of the query, and a discriminator with a default, which
 * admits values that it does not name, narrows nothing.
 */
export function inWordsOf31(document: JsonObject): JsonObject {
  if (stringMember(document, "openapi")?.startsWith("3.2.") !== true) return document;
  return rewrite(document, ({ kind, node, tokens }) => {
    if (kind === "mediaType") return describeItems(document, node, tokens);
    if (kind === "parameter" && node["in"] === "querystring") return describeQuery(node);
    return kind === "schema" ? withoutDefaultMapping(node) : node;
  });
}

function describeItems(document: JsonObject, written: JsonObject, tokens: Tokens): JsonObject {
  const found = resolve(document, written);
  const node = typeof found === "object" && !Array.isArray(found) && found ? found : {};
  const items = member(node, "itemSchema");
  if (items === undefined || Object.hasOwn(node, "schema")) return node;
  const isSent = tokens.includes("requestBody") || tokens.includes("requestBodies");
  return { ...node, schema: isSent ? { type: "string" } : { type: "array", items } };
}

/** As a form it is a query like any other; JSON and texts are the whole query, which no style of OpenAPI is. */
function describeQuery({ content, ...parameter }: JsonObject): JsonObject {
  const [[type, media] = ["", {}]] = Object.entries(
    objectMember({ content: content ?? {} }, "content"),
  );
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(type);
  return {
    ...parameter,
    in: "query",
    ...(!isForm && { style: "querystring", explode: false }),
    schema: member(media, "schema") ?? true,
  };
}

function withoutDefaultMapping(node: JsonObject): JsonObject {
  if (!Object.hasOwn(objectMember(node, "discriminator"), "defaultMapping")) return node;
  const { discriminator: _, ...rest } = node;
  return rest;
}
