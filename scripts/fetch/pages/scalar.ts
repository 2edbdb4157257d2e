import type { Candidate, PageKind } from "../candidate.ts";
import { attributeValues, decodeEntities, findTags } from "../html-tags.ts";
import {
  findObject,
  maxTries,
  objectsBehind,
  objectsIn,
  propertiesAt,
  unquote,
} from "../script-scan.ts";

const page = "scalar";

/** Each may name a variable, which is looked for in the whole script. */
const maxSources = 100;

/** `data-url`, a `data-configuration`, `createApiReference(…, { url | content | sources })`, or the document in the script tag. */
export const scalar: PageKind = (text) => [
  ...attributeValues(text, "data-url").map((url): Candidate => ({ kind: "document", page, url })),
  ...attributeValues(text, "data-configuration").flatMap((json) =>
    fromConfiguration(propertiesAt(json, 0), json),
  ),
  ...objectsBehind(text, /\bcreateApiReference\s*\(\s*(?:"[^"]*"|'[^']*')\s*,/)
    .slice(0, maxTries)
    .flatMap(({ properties }) => fromConfiguration(properties, text)),
  ...inlineDocuments(text),
];

type Properties = ReadonlyMap<string, string> | undefined;

/** Earlier versions have the rest of it in `spec`. */
function fromConfiguration(outer: Properties, script: string): Candidate[] {
  const nested = outer?.get("spec")?.trim();
  const properties = nested?.startsWith("{") === true ? propertiesAt(nested, 0) : outer;
  const sources = objectsIn(properties?.get("sources") ?? "").slice(0, maxSources);
  if (sources.length > 0) return sources.flatMap((source) => fromSource(source, script));
  const content = properties?.get("content")?.trim();
  if (content?.startsWith("{") === true) return [{ kind: "embedded", page, text: content }];
  const url = unquote(properties?.get("url") ?? "");
  return url === undefined ? [] : [{ kind: "document", page, url }];
}

/** One of several documents, named by its title. */
function fromSource(source: ReadonlyMap<string, string>, script: string): Candidate[] {
  const content = findObject(script, source.get("content") ?? "");
  if (content !== undefined) return [{ kind: "embedded", page, text: content }];
  const url = unquote(source.get("url") ?? "");
  const name = unquote(source.get("title") ?? "") ?? unquote(source.get("slug") ?? "");
  if (url === undefined) return [];
  return [{ kind: "document", page, url, ...(name === undefined ? {} : { name }) }];
}

function inlineDocuments(html: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { name, attributes, end } of findTags(html)) {
    if (name !== "script" || attributes.get("id") !== "api-reference") continue;
    const text = decodeEntities(html.slice(end, html.indexOf("<", end)).trim());
    if (text.startsWith("{")) found.push({ kind: "embedded", page, text });
  }
  return found;
}
