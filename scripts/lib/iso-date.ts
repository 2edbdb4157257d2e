/** The day in UTC, as `2026-12-31`. */
export function toIsoDate(date: Date): string {
  return date.toISOString().slice(0, "2026-12-31".length);
}
