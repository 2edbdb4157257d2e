import { isObject, member } from "../../document/json.ts";
import { both } from "../both.ts";
import type { Comparison } from "../comparison.ts";
import { child, isNotExtension, type DocumentSide, type NodeRef } from "../document-side.ts";
import { isSame } from "../equal.ts";
import { compareDescriptions } from "./descriptions.ts";
import { compareLifecycle, readLifecycle } from "./lifecycle.ts";
import { compareMediaType } from "./media-type.ts";
import { schemaOf, writingOf } from "./serialization.ts";
import { essence, family, includesMediaType, mediaTypesOf } from "./media-types.ts";

const statusRules = {
  success: {
    added: "response-success-status-added",
    removed: "response-success-status-removed",
  },
  error: { added: "response-error-status-added", removed: "response-error-status-removed" },
} as const;

type Responses = ReadonlyMap<string, NodeRef>;

export function compareResponses(
  comparison: Comparison,
  baseOperation: NodeRef,
  revisionOperation: NodeRef,
): void {
  const [from, to] = [child(baseOperation, "responses"), child(revisionOperation, "responses")];
  const before = comparison.base.members(from, isNotExtension);
  const after = comparison.revision.members(to, isNotExtension);
  for (const [status, at] of before) {
    const now = covering(after, status);
    const single = now === undefined ? withinRange(after, status) : [];
    for (const one of now === undefined ? single : [now])
      compareResponse(comparison, status, at, one);
    if (now !== undefined || isLike(at, after.get("default"))) continue;
    reportStatus(comparison, "removed", status, at, to, single.length > 0 ? "info" : undefined);
  }
  for (const [status, at] of after)
    if (covering(before, status) === undefined && !isLike(at, before.get("default")))
      reportStatus(comparison, "added", status, from, at, levelOfAdded(before, status));
}

/** The response for a status: its own, that of its range, or `default` where that is all there is for successes. */
function covering(responses: Responses, status: string): NodeRef | undefined {
  const own = responses.get(status) ?? responses.get(`${status.charAt(0)}XX`);
  if (own !== undefined || !isSuccess(status)) return own;
  return [...responses.keys()].some(isSuccess) ? undefined : responses.get("default");
}

/** The single statuses of a range as `2XX`. */
function withinRange(responses: Responses, status: string): NodeRef[] {
  if (!status.endsWith("XX")) return [];
  return [...responses].flatMap(([one, at]) => (one.startsWith(status.charAt(0)) ? [at] : []));
}

/** Whether `default` says of a response what it says of itself. */
function isLike({ value }: NodeRef, other: NodeRef | undefined): boolean {
  if (other === undefined || value === other.value) return false;
  const [one, another] = both(value, other.value, (response) =>
    isObject(response) ? { ...response, description: "" } : null,
  );
  return isSame(one, another);
}

function isSuccess(status: string): boolean {
  return /^2/.test(status);
}

/** A client may compare with 200, the only success status so far. */
function levelOfAdded(before: Responses, status: string): "warning" | undefined {
  const known = [...before.keys()].filter(isSuccess);
  return isSuccess(status) && status !== "200" && known.every((one) => one === "200")
    ? "warning"
    : undefined;
}

function reportStatus(
  { report }: Comparison,
  outcome: "added" | "removed",
  status: string,
  base: NodeRef,
  revision: NodeRef,
  level?: "warning" | "info",
): void {
  const kind = isSuccess(status) ? "success" : "error";
  report({
    rule: statusRules[kind][outcome],
    level,
    base,
    revision,
    [outcome === "added" ? "to" : "from"]: status,
    message: `The response ${status} was ${outcome}.`,
  });
}

function compareResponse(comparison: Comparison, status: string, from: NodeRef, to: NodeRef): void {
  const { report } = comparison;
  compareHeaders(comparison, status, from, to);
  compareDescriptions("response", from, to, report);
  const [oldLinks, links] = both(from, to, ({ value }) => member(value, "links"));
  if (!isSame(oldLinks, links)) {
    const message = `The links of the response ${status} changed.`;
    const at = { base: from, revision: to };
    report({ rule: "link-changed", ...at, from: oldLinks, to: links, message });
  }
  const before = mediaTypesOf(comparison.base, child(from, "content"));
  const after = mediaTypesOf(comparison.revision, child(to, "content"));
  if (before.size === 0 && after.size === 0) return;
  if (before.size === 0 || after.size === 0) {
    const what = after.size === 0 ? "no longer has a body" : "has a body now";
    const message = `The response ${status} ${what}.`;
    report({ rule: "response-became-bodyless", base: from, revision: to, message });
    return;
  }
  compareContent(comparison, status, { from, to, before, after });
}

interface Contents {
  readonly from: NodeRef;
  readonly to: NodeRef;
  readonly before: ReadonlyMap<string, NodeRef>;
  readonly after: ReadonlyMap<string, NodeRef>;
}

function compareContent(
  comparison: Comparison,
  status: string,
  { from, to, before, after }: Contents,
): void {
  const { report } = comparison;
  const added = [...after].filter(([name]) => !before.has(name));
  const taken = new Set<string>();
  for (const [name, at] of before) {
    const now = after.get(name);
    if (now !== undefined) {
      compareMediaType(comparison, "response", `the response ${status}`, name, at, now);
      continue;
    }
    const range = added.find(([other]) => includesMediaType(other, name));
    const renamed = range ?? added.find(([other]) => !taken.has(other) && isNameOf(other, name));
    if (renamed === undefined) {
      const message = `The media type ${name} of the response ${status} was removed.`;
      report({ rule: "response-media-type-removed", base: at, revision: to, from: name, message });
      continue;
    }
    const [newName, newAt] = renamed;
    taken.add(newName);
    report({
      rule: "response-media-type-renamed",
      // `application/problem+json` is JSON too, but JSON is not always a problem.
      level: range !== undefined || isMoreGeneral(newName, name) ? "error" : undefined,
      base: at,
      revision: newAt,
      from: name,
      to: newName,
      message: `The media type of the response ${status} changed from ${name} to ${newName}.`,
    });
    compareMediaType(comparison, "response", `the response ${status}`, name, at, newAt);
  }
  for (const [name, at] of added) {
    if (taken.has(name)) continue;
    const message = `The media type ${name} of the response ${status} was added.`;
    report({ rule: "response-media-type-added", base: from, revision: at, to: name, message });
  }
}

function isNameOf(name: string, before: string): boolean {
  return family(name) === family(before) || includesMediaType(before, name);
}

function isMoreGeneral(name: string, before: string): boolean {
  return essence(before).includes("+") && !essence(name).includes("+");
}

function headersOf(side: DocumentSide, response: NodeRef): Map<string, NodeRef> {
  const headers = side.members(child(response, "headers"));
  return new Map([...headers].map(([name, at]) => [name.toLowerCase(), at]));
}

function compareHeaders(comparison: Comparison, status: string, from: NodeRef, to: NodeRef): void {
  const { report } = comparison;
  const before = headersOf(comparison.base, from);
  const after = headersOf(comparison.revision, to);
  for (const [name, at] of before) {
    const now = after.get(name);
    const wasRequired = member(at.value, "required") === true;
    if (now !== undefined) {
      compareHeader(comparison, name, at, now);
      continue;
    }
    report({
      rule: "response-header-removed",
      level: wasRequired ? "error" : undefined,
      base: at,
      revision: to,
      from: name,
      message: `The header \`${name}\` of the response ${status} was removed.`,
    });
  }
  for (const [name, at] of after) {
    if (before.has(name)) continue;
    const message = `The header \`${name}\` of the response ${status} was added.`;
    report({ rule: "response-header-added", base: from, revision: at, to: name, message });
  }
}

function compareHeader(comparison: Comparison, name: string, from: NodeRef, to: NodeRef): void {
  const { calendar, report } = comparison;
  const at = { base: from, revision: to };
  compareDescriptions("header", from, to, report);
  const [was, is] = both(from, to, ({ value }) => member(value, "required") === true);
  if (was !== is) {
    const rule = is ? "response-header-became-required" : "response-header-became-optional";
    const message = `The header \`${name}\` became ${is ? "required" : "optional"}.`;
    report({ rule, ...at, message });
  }
  const lives = both(from, to, ({ value }) => readLifecycle((key) => member(value, key)));
  compareLifecycle("header", `the header \`${name}\``, lives, {
    calendar,
    report: (finding) => {
      report({ ...at, ...finding });
    },
  });
  compareWriting(comparison, name, from, to);
  const isText = [from, to].every(({ value }) => member(value, "content") === undefined);
  comparison.schemas(schemaOf(comparison.base, from), schemaOf(comparison.revision, to), {
    use: "response-header",
    isText,
  });
}

function compareWriting(
  comparison: Comparison,
  name: string,
  base: NodeRef,
  revision: NodeRef,
): void {
  const [before, after] = writingOf(
    { side: comparison.base, at: base, in: "header" },
    { side: comparison.revision, at: revision, in: "header" },
  );
  if (isSame([...before], [...after])) return;
  const [from, to] = [before.join(", "), after.join(", ")];
  const message = `The header \`${name}\` is written in another way: ${to}, not ${from}.`;
  comparison.report({
    rule: "response-header-serialization-changed",
    base,
    revision,
    from,
    to,
    message,
  });
}
