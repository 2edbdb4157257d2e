import type { JsonValue } from "../../document/json.ts";
import { both } from "../both.ts";
import type { Calendar, Finding } from "../comparison.ts";
import { sentence, show } from "../wording.ts";

/** What a document says about the life of an operation, parameter, property or header. */
interface Lifecycle {
  readonly deprecated: JsonValue | undefined;
  readonly sunset: JsonValue | undefined;
  readonly stability: JsonValue | undefined;
}

const deprecationRules = {
  operation: { deprecated: "operation-deprecated", reactivated: "operation-reactivated" },
  parameter: { deprecated: "parameter-deprecated", reactivated: "parameter-reactivated" },
  property: { deprecated: "property-deprecated", reactivated: "property-reactivated" },
  header: { deprecated: "header-deprecated", reactivated: "header-reactivated" },
} as const;

export type LifecycleKind = keyof typeof deprecationRules;

export function readLifecycle(read: (key: string) => JsonValue | undefined): Lifecycle {
  return {
    deprecated: read("deprecated"),
    sunset: read("x-sunset"),
    stability: read("x-stability-level"),
  };
}

const stabilityLevels = ["draft", "alpha", "beta", "stable"];

const dayMs = 86_400_000;

interface Reporting {
  readonly calendar: Calendar;
  readonly report: (finding: Finding) => void;
}

/** `lives` are those of base and revision. */
export function compareLifecycle(
  kind: LifecycleKind,
  subject: string,
  lives: readonly [base: Lifecycle, revision: Lifecycle],
  reporting: Reporting,
): void {
  const [base, revision] = lives;
  const { report } = reporting;
  const [was, is] = both(base, revision, ({ deprecated }) => deprecated === true);
  const name = sentence(subject);
  const rules = deprecationRules[kind];
  if (is && !was) {
    const until = revision.sunset === undefined ? "" : `, until ${show(revision.sunset)}`;
    const message = `${name} is deprecated${until}.`;
    report({ rule: rules.deprecated, from: was, to: is, message });
  }
  if (was && !is) {
    const message = `${name} is no longer deprecated.`;
    report({ rule: rules.reactivated, from: was, to: is, message });
  }
  if (is && !was && revision.sunset === undefined)
    report({
      rule: "deprecation-sunset-missing",
      message: `${name} is deprecated without a date at which it ends.`,
    });
  compareSunset(name, lives, reporting);
  if (kind === "operation" || kind === "property") compareStability(subject, lives, report);
}

function compareSunset(
  name: string,
  [base, revision]: readonly [Lifecycle, Lifecycle],
  { calendar: { now, graceDays }, report }: Reporting,
): void {
  const [from, to] = [base.sunset, revision.sunset];
  if (from === to) return;
  if (to === undefined) {
    if (revision.deprecated === true)
      report({ rule: "sunset-deleted", from, message: `${name} no longer says when it ends.` });
    return;
  }
  const [before, after] = [parseSunset(from), parseSunset(to)];
  if (after === undefined) {
    const message = `${name} ends at "${show(to)}", which is not a date.`;
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

/** How far something that is removed was announced to go. */
export type RemovalKind = "promised" | "unstable" | "announced" | "unannounced";

/**
 * `promised` lasts until a day that is still to come, `unstable` is a draft or alpha that nobody should build on, and
 * `announced` was deprecated. A sunset that is not a date announces nothing.
 */
export function removalKind(
  read: (key: string) => JsonValue | undefined,
  { now }: Calendar,
): RemovalKind {
  const { deprecated, sunset, stability } = readLifecycle(read);
  const end = parseSunset(sunset);
  if (end !== undefined && end > now.getTime()) return "promised";
  if (isUnstable(stability)) return "unstable";
  return deprecated === true && (sunset === undefined || end !== undefined)
    ? "announced"
    : "unannounced";
}

export function isUnstable(stability: JsonValue | undefined): boolean {
  return stability === "draft" || stability === "alpha";
}

/** Milliseconds since 1970 of an RFC 3339 date, with or without a time. */
function parseSunset(value: JsonValue | undefined): number | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d(T.+)?$/.test(value)) return undefined;
  const date = Date.parse(value);
  // There is no 31st of February, which Date takes for one in March.
  const day = Number(value.slice(8, 10));
  const isDay = new Date(`${value.slice(0, 10)}T00:00:00Z`).getUTCDate() === day;
  return Number.isNaN(date) || !isDay ? undefined : date;
}

function compareStability(
  subject: string,
  [base, revision]: readonly [Lifecycle, Lifecycle],
  report: (finding: Finding) => void,
): void {
  const [from, to] = [base.stability, revision.stability];
  if (from === to) return;
  if (to !== undefined && !stabilityLevels.includes(show(to))) {
    const message = `${sentence(subject)} has the unknown stability "${show(to)}".`;
    report({ rule: "stability-invalid", from, to, message });
    return;
  }
  const [before, after] = both(from, to, (level) =>
    stabilityLevels.indexOf(show(level ?? "stable")),
  );
  if (before < 0 || before === after) return;
  const isLower = after < before;
  const message = `The stability of ${subject} ${isLower ? "decreased" : "increased"} to ${show(to ?? "stable")}.`;
  report({ rule: isLower ? "stability-decreased" : "stability-increased", from, to, message });
}
