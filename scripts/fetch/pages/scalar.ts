import { attributeValues, decodeEntities, type Candidate, type PageKind } from "../candidate.ts";
import { objectsBehind, propertiesAt, unquote } from "../script-scan.ts";

const page = "scalar";

/** `data-url`, a `data-configuration`, `createApiReference(…, { url | content })`, or the document in the script tag. */
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
  const nested = properties?.get("spec")?.trim();
  if (nested?.startsWith("{") === true) return fromConfiguration(nested, 0);
  const content = properties?.get("content")?.trim();
  if (content?.startsWith("{") === true) return [{ kind: "embedded", page, text: content }];
  const url = unquote(properties?.get("url") ?? "");
  return url === undefined ? [] : [{ kind: "document", page, url }];
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
