import { isObject, member, type JsonValue } from "../document/json.ts";
import { problemAt } from "../document/locate.ts";
import type { SourceDocument } from "../document/parse.ts";
import { toPointer } from "../document/pointer.ts";
import { InputError } from "../lib/problem.ts";
import type { Change } from "./change.ts";

/**
 * The changes without those that a list accepts. Each entry has the `fingerprint` of a change, a `reason`, and the day
 * `until` which it is accepted.
 *
 * @throws InputError for entries that are not complete, have expired, or accept nothing
 */
export function withoutIgnored(
  changes: readonly Change[],
  source: SourceDocument,
  today: string,
): Change[] {
  const list = member(source.value, "ignore");
  if (!Array.isArray(list))
    throw new InputError(
      problemAt(source, "", {
        message: "there is no list of what to ignore",
        hint: "write ignore: and entries of fingerprint, reason and until",
      }),
    );
  const known = new Set(changes.map(({ fingerprint }) => fingerprint));
  const problems = list.flatMap((entry, index) => {
    const issue = findIssue(entry, known, today);
    return issue === undefined
      ? []
      : [problemAt(source, toPointer(["ignore", index]), { message: issue })];
  });
  if (problems.length > 0) throw new InputError(problems);
  const ignored = new Set(list.map((entry) => member(entry, "fingerprint")));
  return changes.filter(({ fingerprint }) => !ignored.has(fingerprint));
}

function findIssue(
  entry: JsonValue,
  known: ReadonlySet<string>,
  today: string,
): string | undefined {
  const [fingerprint, reason, until] = ["fingerprint", "reason", "until"].map((key) =>
    isObject(entry) ? entry[key] : undefined,
  );
  if (typeof fingerprint !== "string") return "the entry has no fingerprint";
  if (typeof reason !== "string" || reason.trim() === "")
    return `the entry for ${fingerprint} has no reason`;
  if (typeof until !== "string" || !/^\d{4}-\d\d-\d\d$/.test(until))
    return `the entry for ${fingerprint} does not say until which day (2026-12-31) it holds`;
  if (until < today) return `the entry for ${fingerprint} has expired on ${until}`;
  return known.has(fingerprint) ? undefined : `no change has the fingerprint ${fingerprint}`;
}
