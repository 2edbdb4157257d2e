import { isObject, member, objectMember, type JsonObject } from "../../document/json.ts";
import { both } from "../both.ts";
import type { Comparison } from "../comparison.ts";
import { anySchema, child, type DocumentSide, type NodeRef } from "../document-side.ts";
import { isSame } from "../equal.ts";
import { show } from "../wording.ts";
import { includesMediaType } from "./media-types.ts";
import { keyword } from "./schema-pair.ts";
import { normalizeSchema } from "./normalize-schema.ts";

/** How the parts of a form are written. What is said of parts that the form does not have means nothing. */
export function compareEncoding(
  { base, revision, report }: Comparison,
  name: string,
  from: NodeRef,
  to: NodeRef,
): void {
  const parts = both(from, to, ({ value }) => Object.keys(objectMember(value, "encoding")));
  for (const part of new Set(parts.flat())) {
    if (!hasPart(base, from, part) || !hasPart(revision, to, part)) continue;
    const [was, is] = [encodingOf(base, from, part), encodingOf(revision, to, part)];
    if (isSame(was.writing, is.writing) && isSame(was.types, is.types) && !hasNewHeader(was, is))
      continue;
    const [before, after] = both(from, to, (at) => child(at, "encoding", part));
    const isWider =
      isSame(was.writing, is.writing) && acceptsAll(was.types, is.types) && !hasNewHeader(was, is);
    report({
      rule: "request-encoding-changed",
      level: isWider ? "info" : undefined,
      base: before.value === undefined ? from : before,
      revision: after.value === undefined ? to : after,
      from: before.value,
      to: after.value,
      message: isWider
        ? `The part \`${part}\` of ${name} may be of more media types now.`
        : `The part \`${part}\` of ${name} is encoded in another way.`,
    });
  }
}

function hasPart(side: DocumentSide, mediaType: NodeRef, part: string): boolean {
  const { properties, types } = normalizeSchema(side, child(mediaType, "schema"));
  return properties.has(part) || types?.has("object") !== true || properties.size === 0;
}

/** The encoding of a part with its defaults filled in. */
interface Encoding {
  readonly types: string[];
  readonly writing: JsonObject;
  readonly headers: JsonObject;
}

function encodingOf(side: DocumentSide, mediaType: NodeRef, part: string): Encoding {
  const encoding = child(mediaType, "encoding", part).value;
  const written = isObject(encoding) ? encoding : {};
  const { contentType, style = "form", explode, allowReserved = false, headers, ...rest } = written;
  const at = partOf(side, mediaType, part);
  const { types } = normalizeSchema(side, at);
  const isSingle = types !== undefined && !types.has("array") && !types.has("object");
  return {
    types: show(contentType ?? defaultContentType(side, at))
      .split(",")
      .map((type) => type.trim().toLowerCase())
      .sort(),
    // A single value looks the same in every style.
    writing: {
      ...rest,
      allowReserved,
      ...(isSingle ? {} : { style, explode: explode ?? style === "form" }),
    },
    headers: isObject(headers) ? headers : {},
  };
}

function acceptsAll(before: readonly string[], after: readonly string[]): boolean {
  return before.every((type) =>
    after.some((other) => other === type || includesMediaType(other, type)),
  );
}

/** A header that has to be sent, and had not. */
function hasNewHeader({ headers }: Encoding, now: Encoding): boolean {
  return Object.entries(now.headers).some(
    ([name, header]) =>
      member(header, "required") === true && member(headers[name], "required") !== true,
  );
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
