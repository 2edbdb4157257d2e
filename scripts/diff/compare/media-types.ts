import { isObject } from "../../document/json.ts";
import { child, type NodeRef } from "../document-side.ts";

/** The media types of a content map, written alike: lower case, parameters in order. */
export function mediaTypesOf(content: NodeRef): Map<string, NodeRef> {
  const names = isObject(content.value) ? Object.keys(content.value) : [];
  return new Map(names.map((name) => [normalised(name), child(content, name)]));
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
