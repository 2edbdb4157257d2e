import { data, type Fault, ok, post } from "../fault.ts";
import { answer, write } from "../server.ts";

/** Servers that ask to wait or for another token. */
export const refusals: readonly Fault[] = [
  ...["-5", "0x10", "1e9", "Infinity", "Sat, 30 Feb 2030 00:00:00 GMT"].map((value) => ({
    name: `429 with the wait "${value}", which is none`,
    scripts: [answer(429, "{}", { "retry-after": value }), ok],
    outcome: { data },
    requests: 2,
  })),
  {
    name: "429 with seconds",
    scripts: [answer(429, "{}", { "retry-after": 2 }), ok],
    call: post,
    outcome: { data },
    requests: 2,
  },
  {
    name: "429 with a date",
    scripts: [answer(429, "{}", { "retry-after": "Thu, 01 Jan 2026 00:00:10 GMT" }), ok],
    call: post,
    outcome: { data },
    requests: 2,
  },
  {
    name: "429 with a wait that is too long",
    scripts: [answer(429, "{}", { "retry-after": 3600 })],
    outcome: { error: { name: "RateLimitError", retryAfterMs: 3_600_000 } },
    requests: 1,
  },
  ...["99999999", "9".repeat(400), "Fri, 31 Dec 9999 23:59:59 GMT"].map((value) => ({
    name: `429 with a wait that is too long for a call without an end: ${value.slice(0, 40)}`,
    scripts: [answer(429, "{}", { "retry-after": value })],
    options: { timeoutMs: Infinity },
    outcome: { error: { name: "RateLimitError" } },
    requests: 1,
  })),
  {
    name: "a storm of 503",
    scripts: [answer(503)],
    outcome: { error: { name: "ServerError", attempts: 3 } },
    requests: 3,
  },
  {
    name: "503 for a POST",
    scripts: [answer(503)],
    call: post,
    outcome: { error: { name: "ServerError" } },
    requests: 1,
  },
  {
    name: "503 for a POST with a time to come back",
    scripts: [answer(503, "{}", { "retry-after": 1 }), ok],
    call: post,
    outcome: { data },
    requests: 2,
  },
  {
    name: "a 401 for an expired token",
    scripts: [answer(401, '{"message":"Api Key has expired"}')],
    outcome: {
      error: {
        name: "AuthenticationError",
        message:
          "GET /v1/profile failed with 401: Api Key has expired (the token is missing, wrong or expired)",
      },
    },
    requests: 1,
  },
  {
    name: "a 401 that a new token gets over",
    scripts: [answer(401), ok],
    options: { token: ({ refused }) => (refused === undefined ? "expired" : "renewed") },
    outcome: { data },
    requests: 2,
  },
  {
    name: "an open connection that never answers a token-less request",
    scripts: [write("")],
    options: { token: "" },
    outcome: { error: { kind: "config", attempts: 0 } },
    requests: 0,
  },
];
