import { member } from "../../document/json.ts";
import { both } from "../both.ts";
import type { Comparison } from "../comparison.ts";
import { child, type NodeRef } from "../document-side.ts";
import { compareDescriptions } from "./descriptions.ts";
import { compareEncoding } from "./encoding.ts";
import { compareMediaType } from "./media-type.ts";
import { differsInCharset, includesMediaType, mediaTypesOf } from "./media-types.ts";

const addedRules = {
  required: "request-body-added-required",
  optional: "request-body-added-optional",
} as const;

const requiredRules = {
  required: "request-body-became-required",
  optional: "request-body-became-optional",
} as const;

export function compareRequestBody(
  comparison: Comparison,
  baseOperation: NodeRef,
  revisionOperation: NodeRef,
): void {
  const { report } = comparison;
  const from = comparison.base.resolve(child(baseOperation, "requestBody"));
  const to = comparison.revision.resolve(child(revisionOperation, "requestBody"));
  const [was, is] = both(from, to, ({ value }) => member(value, "required") === true);
  if (from.value === undefined && to.value === undefined) return;
  if (from.value === undefined) {
    const kind = is ? "required" : "optional";
    const message = `A ${kind} request body was added.`;
    report({ rule: addedRules[kind], base: baseOperation, revision: to, message });
    return;
  }
  if (to.value === undefined) {
    const message = "The request body was removed.";
    report({ rule: "request-body-removed", base: from, revision: revisionOperation, message });
    return;
  }
  if (was !== is) {
    const outcome = is ? "required" : "optional";
    const message = `The request body became ${outcome}.`;
    report({ rule: requiredRules[outcome], base: from, revision: to, message });
  }
  compareDescriptions("request body", from, to, report);
  compareContent(comparison, from, to);
}

/** What takes a media type that is not listed any more: a range, or the same with or without its charset. */
function accepting(listed: ReadonlyMap<string, NodeRef>, name: string): NodeRef | undefined {
  const found = [...listed].find(
    ([other]) => includesMediaType(other, name) || differsInCharset(other, name),
  );
  return found?.[1];
}

function compareContent(comparison: Comparison, from: NodeRef, to: NodeRef): void {
  const { report } = comparison;
  const before = mediaTypesOf(comparison.base, child(from, "content"));
  const after = mediaTypesOf(comparison.revision, child(to, "content"));
  for (const [name, at] of before) {
    const now = after.get(name) ?? accepting(after, name);
    if (now !== undefined) {
      compareMediaType(comparison, "request", `the request media type ${name}`, name, at, now);
      compareEncoding(comparison, name, at, now);
      continue;
    }
    const message = `The request media type ${name} was removed.`;
    report({ rule: "request-media-type-removed", base: at, revision: to, from: name, message });
  }
  for (const [name, at] of after) {
    if (before.has(name)) continue;
    const message = `The request media type ${name} was added.`;
    report({ rule: "request-media-type-added", base: from, revision: at, to: name, message });
  }
}
