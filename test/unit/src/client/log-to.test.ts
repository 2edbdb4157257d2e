import { afterEach, describe, expect, it, vi } from "vitest";
import { createClient, logTo, type LogLevel, type LogOptions } from "../../../../src/index.ts";
import { manualClock } from "../../../support/clock.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What a client logs that is refused once, succeeds, and then fails for good. */
async function logged(options?: LogOptions): Promise<string[]> {
  const lines: string[] = [];
  const write = (level: string) => (line: string) => lines.push(`${level}: ${line}`);
  const logger = {
    error: write("error"),
    warn: write("warn"),
    info: write("info"),
    debug: write("debug"),
  };
  const statuses = [503, 200, 404];
  const spheron = createClient({
    token: "very-secret-token",
    clock: manualClock(),
    random: () => 0.5,
    onEvent: logTo(logger, options),
    fetch: () =>
      Promise.resolve(Response.json({ message: "Sorry" }, { status: statuses.shift() ?? 500 })),
  });
  await spheron.v1["/profile"].GET();
  await spheron.v1["/profile"].GET().result();
  return lines;
}

const all: readonly unknown[] = [
  "debug: GET /v1/profile #1: sent, 0 bytes",
  expect.stringMatching(/^info: GET \/v1\/profile #1: 503 in \d+ ms/),
  expect.stringMatching(/^warn: GET \/v1\/profile #1: .+ 0\.\d s$/),
  "debug: GET /v1/profile #2: sent, 0 bytes",
  expect.stringMatching(/^info: GET \/v1\/profile #2: 200 in \d+ ms/),
  "debug: GET /v1/profile #1: sent, 0 bytes",
  expect.stringMatching(/^info: GET \/v1\/profile #1: 404 in \d+ ms/),
  expect.stringMatching(/^error: GET \/v1\/profile failed with 404: Sorry/),
];

describe("logTo", () => {
  it("writes each event with its level, in order", async () => {
    expect(await logged({ level: "debug" })).toEqual(all);
  });

  it.each<[LogLevel, number[]]>([
    ["info", [1, 2, 4, 6, 7]],
    ["warn", [2, 7]],
    ["error", [7]],
    ["off", []],
  ])("leaves out what is less important than %s", async (level, wanted) => {
    expect(await logged({ level })).toEqual(wanted.map((index) => all[index]));
  });

  it("writes warnings and errors by default", async () => {
    vi.stubEnv("SPHERON_LOG", "");

    expect(await logged()).toHaveLength(2);
  });

  it("takes the level from SPHERON_LOG, unless the option names one", async () => {
    vi.stubEnv("SPHERON_LOG", "debug");

    expect(await logged()).toEqual(all);
    expect(await logged({ level: "off" })).toEqual([]);
  });

  it("says which levels there are for one that is unknown", () => {
    vi.stubEnv("SPHERON_LOG", "verbose");

    expect(() => logTo(console)).toThrow(
      'the log level is one of off, error, warn, info, debug, not "verbose"',
    );
  });

  it("warns of a deprecated operation with the date of its end", () => {
    const warn = vi.fn();
    const event = {
      type: "deprecation",
      method: "GET",
      path: "/v1/old",
      callId: 1,
      attempt: 1,
      isDocumented: false,
      deprecation: "@1700000000",
      sunset: "Sun, 01 Jan 2030 00:00:00 GMT",
    } as const;

    logTo({ ...console, warn })(event);

    expect(warn).toHaveBeenCalledWith(
      "GET /v1/old is deprecated, and may be removed after Sun, 01 Jan 2030 00:00:00 GMT",
    );
  });
});
