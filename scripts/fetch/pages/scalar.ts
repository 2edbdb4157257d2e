import { attributeValues, decodeEntities, type Candidate, type PageKind } from "../candidate.ts";
import { findObject, objectsBehind, objectsIn, propertiesAt, unquote } from "../script-scan.ts";

const page = "scalar";

/** `data-url`, a `data-configuration`, `createApiReference(…, { url | content | sources })`, or the document in the script tag. */
export const scalar: PageKind = (text) => [
  ...attributeValues(text, "data-url").map((url): Candidate => ({ kind: "document", page, url })),
  ...attributeValues(text, "data-configuration").flatMap((json) => fromConfiguration(json, 0)),
  ...objectsBehind(text, /\bcreateApiReference\s*\(\s*(?:"[^"]*"|'[^']*')\s*,/g).flatMap((start) =>
    fromConfiguration(text, start),
  ),
  ...inlineDocuments(text),
];

function fromConfiguration(script: string, start: number): Candidate[] {
  const properties = propertiesAt(script, start);
  const sources = objectsIn(properties?.get("sources") ?? "");
  if (sources.length > 0) return sources.flatMap((source) => fromSource(source, script));
  const nested = properties?.get("spec")?.trim();
  if (nested?.startsWith("{") === true) return fromConfiguration(nested, 0);
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
  const scripts = html.matchAll(
    /<script[^>]*\bid\s*=\s*["']api-reference["'][^>]*>([^<]*)<\/script>/gi,
  );
  return [...scripts].flatMap(([, body]): Candidate[] => {
    const text = decodeEntities(body?.trim() ?? "");
    return text.startsWith("{") ? [{ kind: "embedded", page, text }] : [];
  });
}
