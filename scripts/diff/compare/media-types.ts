import { isObject } from "../../document/json.ts";
import { child, type DocumentSide, type NodeRef } from "../document-side.ts";

/** The media types of a content map, written alike: lower case, parameters in order. */
export function mediaTypesOf(side: DocumentSide, content: NodeRef): Map<string, NodeRef> {
  const names = isObject(content.value) ? Object.keys(content.value) : [];
  return new Map(names.map((name) => [normalised(name), side.resolve(child(content, name))]));
}

/** Whether a range as `text/*` holds the other media type. */
export function includesMediaType(range: string, name: string): boolean {
  if (range === "*/*") return name !== range;
  return range.endsWith("/*") && name !== range && name.startsWith(range.slice(0, -1));
}

/** Whether one of them is the other with the charset written out. */
export function differsInCharset(one: string, other: string): boolean {
  const bare = (name: string) => name.replace(/; charset=[^;]*/, "");
  return one !== other && bare(one) === bare(other) && [one, other].includes(bare(one));
}

function normalised(name: string): string {
  const [type = "", ...parameters] = name.split(";").map((part) => part.trim().toLowerCase());
  return [type, ...parameters.sort()].join("; ");
}

/** Without parameters. */
export function essence(mediaType: string): string {
  return mediaType.split(";")[0] ?? mediaType;
}

/** `json` for `application/json` and for `application/problem+json`. */
export function family(mediaType: string): string {
  const [, subtype = ""] = essence(mediaType).split("/");
  return subtype.split("+").at(-1) ?? subtype;
}
