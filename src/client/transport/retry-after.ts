/** The three forms of RFC 9110 §5.6.7, each of which names its weekday first, and the day of the month as first number. */
const httpDate = /^[A-Z][a-z]+,? (?:[A-Z][a-z]+ +)?(\d{1,2})[^:]* \d\d:\d\d:\d\d( GMT| \d{4})$/;

/**
 * Milliseconds that the server asks to wait, or `undefined` when it says nothing usable. Reads `retry-after-ms`,
 * and `retry-after` as seconds (also fractional) or as a date (RFC 9110 §10.2.3). A date that has passed is 0.
 */
export function parseRetryAfter(headers: Headers, nowMs: number): number | undefined {
  const ms = parseNumber(headers.get("retry-after-ms"));
  if (ms !== undefined) return ms;
  const value = headers.get("retry-after");
  const seconds = parseNumber(value);
  if (seconds !== undefined) return seconds * 1000;
  return value === null ? undefined : untilDate(value, nowMs);
}

function untilDate(text: string, nowMs: number): number | undefined {
  const [, day] = httpDate.exec(text) ?? [];
  const year = new Date(nowMs).getUTCFullYear();
  const plain = text
    // A year of two digits is in this century, unless that is more than 50 years ahead; then it is in the last one.
    .replace(/-(\d\d) /, (_match, digits: string) => {
      const ofCentury = year - (year % 100) + Number(digits);
      return ` ${ofCentury > year + 50 ? ofCentury - 100 : ofCentury} `;
    })
    // A leap second, which no date of JavaScript has.
    .replace(/:60\b/, ":59")
    .replaceAll("-", " ")
    .replace(" GMT", "");
  // asctime names no zone, and means GMT; the other forms say so.
  const date = new Date(`${plain} GMT`);
  // JavaScript would read 31 February as a day in March.
  return date.getUTCDate() === Number(day) ? Math.max(0, date.getTime() - nowMs) : undefined;
}

/** A number without sign, as headers have it. */
export function parseNumber(value: unknown): number | undefined {
  return typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}
