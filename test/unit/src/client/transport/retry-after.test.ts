import { describe, expect, it } from "vitest";
import { parseRetryAfter } from "../../../../../src/client/transport/retry-after.ts";

const nowMs = Date.UTC(2026, 10, 23, 12, 0, 0);

describe("Retry-After", () => {
  it.each([
    ["seconds", "3", 3000],
    ["zero seconds", "0", 0],
    ["a fraction of seconds", "1.5", 1500],
    ["an HTTP date", "Mon, 23 Nov 2026 12:00:10 GMT", 10_000],
    ["a date of RFC 850", "Monday, 23-Nov-26 12:00:10 GMT", 10_000],
    ["a date of asctime", "Mon Nov 23 12:00:10 2026", 10_000],
    ["an asctime date with one digit", "Tue Dec  1 12:00:00 2026", 8 * 86_400_000],
    ["a date that has passed", "Sun, 06 Nov 1994 08:49:37 GMT", 0],
    ["a date of RFC 850 in 50 years", "Sunday, 23-Nov-76 12:00:00 GMT", 1_577_923_200_000],
    ["a date of RFC 850 in more, which was in the last century", "Wed, 23-Nov-77 12:00:00 GMT", 0],
    ["a leap second", "Mon, 23 Nov 2026 23:59:60 GMT", 43_199_000],
    ["a day that the month does not have", "Tue, 31 Feb 2026 00:00:01 GMT", undefined],
    ["a day that no month has", "Thu, 32 Jan 2026 00:00:01 GMT", undefined],
    ["an hour that no day has", "Mon, 23 Nov 2026 25:00:00 GMT", undefined],
    ["the 24th hour", "Mon, 23 Nov 2026 24:00:00 GMT", undefined],
    ["a date without its zone", "Mon, 23 Nov 2026 12:00:10", undefined],
    ["a date of ISO 8601", "2026-11-23T12:00:10Z", undefined],
    ["a word", "soon", undefined],
    ["a word and a number", "maybe 5", undefined],
    ["a negative number", "-5", undefined],
    ["nothing", "", undefined],
  ])("may be %s: %s", (_what, value, ms) => {
    expect(parseRetryAfter(new Headers({ "retry-after": value }), nowMs)).toBe(ms);
  });

  it("yields to retry-after-ms", () => {
    const headers = new Headers({ "retry-after": "3", "retry-after-ms": "250" });

    expect(parseRetryAfter(headers, nowMs)).toBe(250);
  });

  it("is refused at once, however long it is", () => {
    const digits = `Mon, ${"1".repeat(100_000)}`;

    expect(parseRetryAfter(new Headers({ "retry-after": digits }), nowMs)).toBeUndefined();
  });

  it("is unknown without a header", () => {
    expect(parseRetryAfter(new Headers(), nowMs)).toBeUndefined();
  });
});
