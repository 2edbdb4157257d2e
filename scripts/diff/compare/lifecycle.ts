import type { JsonValue } from "../../document/json.ts";
import type { Calendar, Finding } from "./comparison.ts";
import { show } from "./equal.ts";
import { sentence } from "./types.ts";

/** What a document says of the life of an operation, parameter, property or header. */
export interface Lifecycle {
  readonly deprecated: JsonValue | undefined;
  readonly sunset: JsonValue | undefined;
  readonly stability: JsonValue | undefined;
}

export type LifecycleKind = "operation" | "parameter" | "property" | "header";

export function lifecycleOf(read: (key: string) => JsonValue | undefined): Lifecycle {
  return {
    deprecated: read("deprecated"),
    sunset: read("x-sunset"),
    stability: read("x-stability-level"),
  };
}

const levels = ["draft", "alpha", "beta", "stable"];

const dayMs = 86_400_000;

/** What became of it. */
export interface Lives {
  readonly base: Lifecycle;
  readonly revision: Lifecycle;
}

interface Reporting {
  readonly calendar: Calendar;
  readonly report: (finding: Finding) => void;
}

export function compareLifecycle(
  kind: LifecycleKind,
  subject: string,
  lives: Lives,
  reporting: Reporting,
): void {
  const { base, revision } = lives;
  const { report } = reporting;
  const [was, is] = [base.deprecated === true, revision.deprecated === true];
  const name = sentence(subject);
  if (was !== is) {
    const until = is && revision.sunset !== undefined ? `, until ${show(revision.sunset)}` : "";
    const message = is ? `${name} is deprecated${until}.` : `${name} is no longer deprecated.`;
    report({ rule: `${kind}-${is ? "deprecated" : "reactivated"}`, from: was, to: is, message });
  }
  if (is && !was && revision.sunset === undefined)
    report({
      rule: "deprecation-sunset-missing",
      message: `${name} is deprecated without a date at which it ends.`,
    });
  compareSunset(name, lives, reporting);
  compareStability(kind, subject, lives, report);
}

function compareSunset(
  name: string,
  { base, revision }: Lives,
  { calendar: { now, graceDays }, report }: Reporting,
): void {
  const [from, to] = [base.sunset, revision.sunset];
  if (from === to) return;
  const [before, after] = [dateOf(from), dateOf(to)];
  if (to === undefined) {
    if (revision.deprecated === true)
      report({ rule: "sunset-deleted", from, message: `${name} no longer says when it ends.` });
    return;
  }
  if (after === undefined) {
    const message = `${name} ends at "${show(to)}", which is no date.`;
    report({ rule: "sunset-unparsable", from, to, message });
    return;
  }
  if (before !== undefined && after < before) {
    const message = `${name} ends earlier: at ${show(to)}, not ${show(from)}.`;
    report({ rule: "sunset-moved-earlier", from, to, message });
  }
  if (after - now.getTime() < graceDays * dayMs) {
    const message = `${name} ends in less than ${graceDays} days: at ${show(to)}.`;
    report({ rule: "sunset-too-soon", from, to, message });
  }
}

/** Whether it was promised for longer. */
export function isPromised(sunset: JsonValue | undefined, { now }: Calendar): boolean {
  const end = dateOf(sunset);
  return end !== undefined && end > now.getTime();
}

/** Milliseconds since 1970 of a date as RFC 3339 writes it, with or without the time. */
function dateOf(value: JsonValue | undefined): number | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d(T.+)?$/.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : date;
}

function compareStability(
  kind: LifecycleKind,
  subject: string,
  { base, revision }: Lives,
  report: (finding: Finding) => void,
): void {
  const [from, to] = [base.stability, revision.stability];
  if ((kind !== "operation" && kind !== "property") || from === to) return;
  if (to !== undefined && !levels.includes(show(to))) {
    const message = `${sentence(subject)} has the unknown stability "${show(to)}".`;
    report({ rule: "stability-invalid", from, to, message });
    return;
  }
  const [before, after] = [from, to].map((level) => levels.indexOf(show(level ?? "stable")));
  if (before === undefined || after === undefined || before < 0 || before === after) return;
  const outcome = after < before ? "decreased" : "increased";
  const message = `The stability of ${subject} ${outcome} to ${show(to ?? "stable")}.`;
  report({ rule: `stability-${outcome}`, from, to, message });
}
