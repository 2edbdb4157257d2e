import { isObject, member, objectMember, type JsonObject } from "../../document/json.ts";
import { both } from "../both.ts";
import type { Comparison } from "../comparison.ts";
import { anySchema, child, type DocumentSide, type NodeRef } from "../document-side.ts";
import { isSame } from "../equal.ts";
import { keyword } from "./schema-pair.ts";
import { normalizeSchema } from "./normalize-schema.ts";

/** How the parts of a form are written. */
export function compareEncoding(
  { base, revision, report }: Comparison,
  name: string,
  from: NodeRef,
  to: NodeRef,
): void {
  const parts = both(from, to, ({ value }) => Object.keys(objectMember(value, "encoding")));
  for (const part of new Set(parts.flat())) {
    const [was, is] = [encodingOf(base, from, part), encodingOf(revision, to, part)];
    if (isSame(was, is)) continue;
    const [before, after] = both(from, to, (at) => child(at, "encoding", part));
    report({
      rule: "request-encoding-changed",
      base: before.value === undefined ? from : before,
      revision: after.value === undefined ? to : after,
      from: before.value,
      to: after.value,
      message: `The part \`${part}\` of ${name} is encoded in another way.`,
    });
  }
}

/** The encoding of a part with its defaults filled in. */
function encodingOf(side: DocumentSide, mediaType: NodeRef, part: string): JsonObject {
  const encoding = child(mediaType, "encoding", part).value;
  const written = isObject(encoding) ? encoding : {};
  const style = member(written, "style") ?? "form";
  const headers = objectMember(written, "headers");
  return {
    ...written,
    contentType:
      member(written, "contentType") ?? defaultContentType(side, partOf(side, mediaType, part)),
    style,
    explode: member(written, "explode") ?? style === "form",
    allowReserved: member(written, "allowReserved") ?? false,
    headers,
  };
}

function partOf(side: DocumentSide, mediaType: NodeRef, part: string): NodeRef {
  const { properties } = normalizeSchema(side, child(mediaType, "schema"));
  return properties.get(part) ?? anySchema(mediaType, "schema");
}

function defaultContentType(side: DocumentSide, part: NodeRef): string {
  const schema = normalizeSchema(side, part);
  const { types, keywords } = schema;
  const items = keywords.get("items");
  if (types?.has("array") === true && items !== undefined && items !== part)
    return defaultContentType(side, items);
  if (types?.has("object") === true) return "application/json";
  const isBinary = types === undefined || keyword(schema, "format") === "binary";
  return isBinary ? "application/octet-stream" : "text/plain";
}
