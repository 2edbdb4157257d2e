import { member } from "../../document/json.ts";
import { both } from "../both.ts";
import type { Comparison } from "../comparison.ts";
import { child, isNotExtension, type DocumentSide, type NodeRef } from "../document-side.ts";
import { isSame } from "../equal.ts";
import { compareDescriptions } from "./descriptions.ts";
import { compareLifecycle, readLifecycle } from "./lifecycle.ts";
import { compareMediaType } from "./media-type.ts";
import { schemaOf, writingOf } from "./serialization.ts";
import { essence, family, mediaTypesOf } from "./media-types.ts";

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
    if (now !== undefined) compareResponse(comparison, status, at, now);
    else reportStatus(comparison, "removed", status, at, to);
  }
  for (const [status, at] of after)
    if (covering(before, status) === undefined)
      reportStatus(comparison, "added", status, from, at, levelOfAdded(before, status));
}

/** The response for a status: its own, or that of its range. */
function covering(responses: Responses, status: string): NodeRef | undefined {
  return responses.get(status) ?? responses.get(`${status.charAt(0)}XX`);
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
  level?: "warning",
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
  const before = mediaTypesOf(child(from, "content"));
  const after = mediaTypesOf(child(to, "content"));
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
    const renamed = added.find(([other]) => !taken.has(other) && family(other) === family(name));
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
      level: essence(name).includes("+") && !essence(newName).includes("+") ? "error" : undefined,
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
  const isText = [from, to].every((one) => mediaTypesOf(child(one, "content")).size === 0);
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
