import { createHash } from "node:crypto";
import type { Change } from "./change.ts";
import type { Level } from "./level.ts";
import type { Finding } from "./comparison.ts";
import type { NodeRef } from "./document-side.ts";
import { canonical } from "./equal.ts";
import { isNeedless, nothingToDo } from "./rules/hints.ts";
import { rules, type RuleId } from "./rules/index.ts";

/** Levels of rules instead of the default ones; what is `off` is not reported. */
export type Severities = Readonly<Partial<Record<RuleId, Level | "off">>>;

/** Turns what comparisons found into changes. Equal ones become one change with all operations that it affects. */
export class ChangeList {
  readonly #entries = new Map<string, { finding: Finding; operations: Set<string> }>();

  add(finding: Finding, operations: Iterable<string>): void {
    const key = findingKey(finding);
    const entry = this.#entries.get(key) ?? { finding, operations: new Set<string>() };
    this.#entries.set(key, entry);
    for (const operation of operations) entry.operations.add(operation);
  }

  /** What changes only in operations that are not stable yet breaks nobody who was promised anything. */
  toChanges(severities: Severities, unstable: ReadonlySet<string> = new Set()): Change[] {
    return [...this.#entries.values()].flatMap(({ finding, operations }) => {
      const isExcused = operations.size > 0 && [...operations].every((one) => unstable.has(one));
      const change = toChange(finding, [...operations].sort(), severities, isExcused);
      return change === undefined ? [] : [change];
    });
  }
}

/** A shared component has one location, from wherever it is used. */
function findingKey({ rule, base, revision, from, to, message }: Finding): string {
  const shared = [base, revision].filter((at) => at?.pointer.startsWith("/components/"));
  const pointers = (shared.length > 0 ? shared : [base, revision]).map((at) => at?.pointer ?? "");
  return canonical([rule, pointers, from ?? null, to ?? null, message]);
}

function toChange(
  finding: Finding,
  operations: readonly string[],
  severities: Severities,
  isExcused: boolean,
): Change | undefined {
  const { rule: id, message, from, to } = finding;
  const rule = rules[id];
  const given = severities[id];
  const level = given ?? finding.level ?? rule.level;
  if (level === "off") return undefined;
  const isLowered = isExcused && given === undefined && level !== "annotation";
  const isHarmless = finding.level === "info" && rule.level !== "info";
  const breaksWire = rule.breaks === "both" || rule.breaks === "wire";
  const breaksType = rule.breaks === "both" || rule.breaks === "type";
  return {
    id,
    level: isLowered ? "info" : level,
    wire: !isHarmless && (breaksWire || finding.level === "error"),
    type: finding.isTypeBroken ?? (!isHarmless && breaksType),
    operations,
    base: toLocation(finding.base),
    revision: toLocation(finding.revision),
    from,
    to,
    message,
    hint: finding.hint ?? (isHarmless && isNeedless(rule.hint) ? nothingToDo : rule.hint),
    fingerprint: fingerprint(finding),
  };
}

function toLocation(at: NodeRef | undefined): Change["base"] {
  return at && { pointer: at.pointer };
}

/** Without positions in lists, which move when another item comes or goes. */
function fingerprint({ rule, base, revision, from, to, message }: Finding): string {
  const pointer = (revision ?? base)?.pointer.replaceAll(/\/\d+(?=\/|$)/g, "/#") ?? "";
  const text = canonical([rule, pointer, from ?? null, to ?? null, message]);
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
