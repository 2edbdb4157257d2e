import { stringMember } from "../../document/json.ts";
import { parseObject, type Candidate, type PageKind } from "../candidate.ts";
import { attributeValues } from "../html-tags.ts";
import { findObject, maxTries, objectsBehind, objectsIn, unquote } from "../script-scan.ts";

const page = "swagger-ui";

/** `SwaggerUIBundle({ url | urls | configUrl | spec })`, inline (FastAPI) or in `swagger-initializer.js`. */
export const swaggerUi: PageKind = (text) =>
  objectsBehind(text, /\bSwaggerUI(?:Bundle)?\s*\(/)
    .slice(0, maxTries)
    .flatMap(({ properties }) => (properties === undefined ? [] : candidatesOf(properties, text)));

function candidatesOf(properties: ReadonlyMap<string, string>, script: string): Candidate[] {
  const spec = findObject(script, properties.get("spec") ?? "");
  if (spec !== undefined) return [{ kind: "embedded", page, text: spec }];
  const several = objectsIn(properties.get("urls") ?? "").flatMap((entry) => {
    const url = unquote(entry.get("url") ?? "");
    const name = unquote(entry.get("name") ?? "");
    return url === undefined ? [] : [documentAt(url, name)];
  });
  if (several.length > 0) return several;
  const url = unquote(properties.get("url") ?? "");
  const configUrl = unquote(properties.get("configUrl") ?? "");
  return [
    ...(configUrl === undefined ? [] : [{ kind: "more" as const, page, url: configUrl }]),
    ...(url === undefined ? [] : [documentAt(url)]),
  ];
}

/** The configuration that `configUrl` names, as springdoc serves it: JSON with `url` or `urls[]`. */
export const swaggerUiConfig: PageKind = (text) => {
  const config = parseObject(text);
  if (config === undefined) return [];
  const entries = Array.isArray(config["urls"]) ? config["urls"] : [config];
  return entries.flatMap((entry) => {
    const url = stringMember(entry, "url");
    return url === undefined ? [] : [documentAt(url, stringMember(entry, "name"))];
  });
};

/** The scripts that hold the configuration where the page itself does not. */
export const swaggerUiScripts: PageKind = (text) =>
  attributeValues(text, "src")
    .filter((src) => /swagger-(?:ui-init|initializer)\.js(?:\?|$)/.test(src))
    .map((url) => ({ kind: "more", page, url }));

function documentAt(url: string, name?: string): Candidate {
  return { kind: "document", page, url, ...(name === undefined ? {} : { name }) };
}
