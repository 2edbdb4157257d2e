import { createHash } from "node:crypto";
import type { Finding } from "./compare/comparison.ts";
import { canonical } from "./compare/equal.ts";
import type { Change, Level } from "./change.ts";
import { rules } from "./rules/index.ts";
import type { Located } from "./document-side.ts";

/** Levels of rules in place of the default ones; what is `off` is not reported. */
export type Severities = Readonly<Record<string, Level | "off">>;

/** Makes changes of findings: each once, with all operations that it affects. */
export class Collector {
  readonly #entries = new Map<string, { finding: Finding; operations: Set<string> }>();

  add(finding: Finding, operations: Iterable<string>): void {
    const key = keyOf(finding);
    const entry = this.#entries.get(key) ?? { finding, operations: new Set<string>() };
    this.#entries.set(key, entry);
    for (const operation of operations) entry.operations.add(operation);
  }

  changes(severities: Severities): Change[] {
    return [...this.#entries.values()].flatMap(({ finding, operations }) => {
      const change = changeOf(finding, [...operations].sort(), severities);
      return change === undefined ? [] : [change];
    });
  }
}

/** What is shared stands in one place, and is used from many. */
function keyOf({ rule, base, revision, from, to, message }: Finding): string {
  const shared = [base, revision].filter((at) => at?.pointer.startsWith("/components/"));
  const places = (shared.length > 0 ? shared : [base, revision]).map((at) => at?.pointer ?? "");
  return canonical([rule, places, from ?? null, to ?? null, message]);
}

function changeOf(
  finding: Finding,
  operations: readonly string[],
  severities: Severities,
): Change | undefined {
  const { rule: id, message, from, to } = finding;
  const rule = rules[id];
  if (rule === undefined) throw new Error(`no rule has the id ${id}`);
  const level = severities[id] ?? finding.level ?? rule.level;
  if (level === "off") return undefined;
  const isHarmless = finding.level === "info" && rule.level !== "info";
  return {
    id,
    level,
    wire: isHarmless ? false : rule.wire || finding.level === "error",
    type: isHarmless ? false : rule.type,
    operations,
    base: placeOf(finding.base),
    revision: placeOf(finding.revision),
    from,
    to,
    message,
    hint: finding.hint ?? rule.hint,
    fingerprint: fingerprintOf(finding),
  };
}

function placeOf(at: Located | undefined): Change["base"] {
  return at && { pointer: at.pointer };
}

/** Positions in lists move when something else comes or goes, so that they do not count. */
function fingerprintOf({ rule, base, revision, from, to, message }: Finding): string {
  const place = (revision ?? base)?.pointer.replaceAll(/\/\d+(?=\/|$)/g, "/#") ?? "";
  const text = canonical([rule, place, from ?? null, to ?? null, message]);
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
