import { stringMember } from "../document/json.ts";
import { toPointer, toTokens, valueAt } from "../document/pointer.ts";
import type { Use } from "./comparison.ts";
import type { DocumentSide } from "./document-side.ts";

/** Names what a pointer to a schema leads to, as a sentence would: `the property Project.name`. */
export function nameSchema(side: DocumentSide, pointer: string, use: Use): string {
  const tokens = toTokens(pointer);
  const start = tokens.findIndex((token) => token === "schema" || token === "itemSchema");
  if (tokens[0] === "components" && tokens[1] === "schemas") {
    const path = pathOf(tokens.slice(3));
    const name = tokens[2] ?? "";
    return path === "" ? `the schema \`${name}\`` : `the property \`${name}${path}\``;
  }
  const whole = nameWhole(side, tokens, use);
  const path = pathOf(start < 0 ? [] : tokens.slice(start + 1));
  return path === "" ? whole : `${whole} \`${path.replace(/^\./, "")}\``;
}

/** The steps from a schema into its parts, as people write them: `.items[].name`. */
function pathOf(tokens: readonly string[]): string {
  let path = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (token === "properties" && next !== undefined) path += `.${next}`;
    else if (token === "prefixItems" && next !== undefined) path += `[${next}]`;
    else if (isItems(token)) path += "[]";
    else if (isOthers(token)) path += ".*";
    else if (token === "patternProperties" && next !== undefined) path += `./${next}/`;
    if (isNamed(token)) index += 1;
  }
  return path;
}

function isItems(token: string | undefined): boolean {
  return /^(items|unevaluatedItems|contains)$/.test(token ?? "");
}

function isOthers(token: string | undefined): boolean {
  return token === "additionalProperties" || token === "unevaluatedProperties";
}

/** Keywords that are followed by a name or number. */
function isNamed(token: string | undefined): boolean {
  return /^(properties|patternProperties|dependentSchemas|allOf|oneOf|anyOf|prefixItems)$/.test(
    token ?? "",
  );
}

/** In a webhook or callback the server sends the request. */
function nameCall(tokens: readonly string[]): string | undefined {
  const index = tokens.findLastIndex((token) => token === "callbacks" || token === "webhooks");
  if (index < 0 || (index > 0 && tokens[index] === "webhooks")) return undefined;
  const name = `the ${tokens[index]?.slice(0, -1) ?? ""} \`${tokens[index + 1] ?? ""}\``;
  return tokens.includes("responses", index) ? `the response to ${name}` : name;
}

function nameWhole(side: DocumentSide, tokens: readonly string[], use: Use): string {
  const call = nameCall(tokens);
  if (call !== undefined) return call;
  if (use === "request") return "the request body";
  if (use === "response") {
    const index = tokens.lastIndexOf("responses");
    return index < 0 ? "the response" : `the response ${tokens[index + 1] ?? ""}`;
  }
  if (use === "response-header")
    return `the header \`${tokens[tokens.lastIndexOf("headers") + 1] ?? ""}\``;
  const index = tokens.lastIndexOf("parameters");
  const parameter = valueAt(side.document, toPointer(tokens.slice(0, index + 2)));
  return `the parameter \`${stringMember(parameter, "name") ?? ""}\``;
}
