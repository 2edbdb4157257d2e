/** What a file of `spec/NAME/history/` is named for: a month or a day, and a number when there are several of one date. */
interface SnapshotName {
  readonly date: string;
  readonly number: number;
}

const pattern = /^(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?:\.([1-9]\d*))?$/;

/** `2026-11-24.2` is the third snapshot of a day; `undefined` for what names no date. */
export function parseSnapshotName(name: string): SnapshotName | undefined {
  const [, date, number = "0"] = pattern.exec(name) ?? [];
  return date === undefined ? undefined : { date, number: Number(number) };
}

/** Sorts names as time went: `2024-03`, `2024-03.1`, `2024-03-02`, `2024-03-02.10`. */
export function compareSnapshotNames(one: string, other: string): number {
  const [a, b] = [one, other].map(parseSnapshotName);
  if (a === undefined || b === undefined) return 0;
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.number - b.number;
}

/**
 * A name for a snapshot that is newer than all others: its date, or the newest name with the next number where the
 * date is not known or is taken.
 */
export function nextSnapshotName(
  newest: string | undefined,
  date: string | undefined,
  today: string,
): string {
  const last = newest === undefined ? undefined : parseSnapshotName(newest);
  if (last === undefined) return date ?? today;
  return date !== undefined && date > last.date ? date : `${last.date}.${last.number + 1}`;
}

/** The start of the month or day that is in the name. */
export function startOf(name: string): Date | undefined {
  const date = parseSnapshotName(name)?.date;
  return date === undefined ? undefined : new Date(date);
}
