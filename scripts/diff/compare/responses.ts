import { member } from "../../document/json.ts";
import { below, isNoExtension, type Located, type Side } from "../document-side.ts";
import type { Comparison } from "./comparison.ts";
import { isSame } from "./equal.ts";
import { compareLifecycle, lifecycleOf } from "./lifecycle.ts";
import { compareMediaType } from "./media-type.ts";
import { compareProse } from "./prose.ts";
import { essence, family, mediaTypesOf } from "./media-types.ts";

type Responses = ReadonlyMap<string, Located>;

export function compareResponses(
  comparison: Comparison,
  baseOperation: Located,
  revisionOperation: Located,
): void {
  const [from, to] = [below(baseOperation, "responses"), below(revisionOperation, "responses")];
  const before = comparison.base.members(from, isNoExtension);
  const after = comparison.revision.members(to, isNoExtension);
  for (const [status, at] of before) {
    const now = covering(after, status);
    if (now !== undefined) compareResponse(comparison, status, at, now);
    else reportStatus(comparison, "removed", status, at, to);
  }
  for (const [status, at] of after)
    if (covering(before, status) === undefined)
      reportStatus(comparison, "added", status, from, at, levelOfAdded(before, status));
}

/** The response for a status: its own, or else that of its range. */
function covering(responses: Responses, status: string): Located | undefined {
  return responses.get(status) ?? responses.get(`${status.charAt(0)}XX`);
}

function isSuccess(status: string): boolean {
  return /^2/.test(status);
}

/** Clients that compare with 200 have met no other success so far. */
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
  base: Located,
  revision: Located,
  level?: "warning",
): void {
  const kind = isSuccess(status) ? "success" : "error";
  report({
    rule: `response-${kind}-status-${outcome}`,
    level,
    base,
    revision,
    [outcome === "added" ? "to" : "from"]: status,
    message: `The response ${status} was ${outcome}.`,
  });
}

function compareResponse(comparison: Comparison, status: string, from: Located, to: Located): void {
  const { report } = comparison;
  compareHeaders(comparison, status, from, to);
  compareProse("response", from, to, report);
  const [wasLinked, isLinked] = [member(from.value, "links"), member(to.value, "links")];
  if (!isSame(wasLinked, isLinked)) {
    const message = `The links of the response ${status} changed.`;
    report({
      rule: "link-changed",
      base: from,
      revision: to,
      from: wasLinked,
      to: isLinked,
      message,
    });
  }
  const before = mediaTypesOf(below(from, "content"));
  const after = mediaTypesOf(below(to, "content"));
  if (before.size === 0 && after.size === 0) return;
  if (before.size === 0 || after.size === 0) {
    const said = after.size === 0 ? "no longer has a body" : "has a body now";
    const message = `The response ${status} ${said}.`;
    report({ rule: "response-became-bodyless", base: from, revision: to, message });
    return;
  }
  compareContent(comparison, status, { from, to, before, after });
}

interface Contents {
  readonly from: Located;
  readonly to: Located;
  readonly before: ReadonlyMap<string, Located>;
  readonly after: ReadonlyMap<string, Located>;
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
      compareMediaType(comparison, "response", `the response ${status}`, at, now);
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
    compareMediaType(comparison, "response", `the response ${status}`, at, newAt);
  }
  for (const [name, at] of added) {
    if (taken.has(name)) continue;
    const message = `The media type ${name} of the response ${status} was added.`;
    report({ rule: "response-media-type-added", base: from, revision: at, to: name, message });
  }
}

function headersOf(side: Side, response: Located): Map<string, Located> {
  const headers = side.members(below(response, "headers"));
  return new Map([...headers].map(([name, at]) => [name.toLowerCase(), at]));
}

function compareHeaders(comparison: Comparison, status: string, from: Located, to: Located): void {
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

function compareHeader(comparison: Comparison, name: string, from: Located, to: Located): void {
  const { calendar, report } = comparison;
  const at = { base: from, revision: to };
  compareProse("header", from, to, report);
  const [was, is] = [from, to].map(({ value }) => member(value, "required") === true);
  if (was !== is) {
    const outcome = is === true ? "required" : "optional";
    const message = `The header \`${name}\` became ${outcome}.`;
    report({ rule: `response-header-became-${outcome}`, ...at, message });
  }
  const [base, revision] = [from, to].map(({ value }) => lifecycleOf((key) => member(value, key)));
  if (base !== undefined && revision !== undefined)
    compareLifecycle(
      "header",
      `the header \`${name}\``,
      { base, revision },
      {
        calendar,
        report: (finding) => {
          report({ ...at, ...finding });
        },
      },
    );
  const [before, after] = [below(from, "schema"), below(to, "schema")];
  if (!isSame(before.value, after.value) || before.value !== undefined)
    comparison.schemas(orAnything(before), orAnything(after), "response-header");
}

function orAnything(schema: Located): Located {
  return schema.value === undefined ? { ...schema, value: {} } : schema;
}
