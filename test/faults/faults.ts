import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import type { ClientOptions, SpheronClient } from "../../src/index.ts";
import type { ManualClock } from "../support/clock.ts";
import { answer, write, type Script } from "./server.ts";

export const get = (spheron: SpheronClient) => spheron.v1.GET("/profile");
const headRequest = (spheron: SpheronClient) => spheron.v1.HEAD("/profile" as never);
export const pin = { params: { query: { bucket: "b" } }, body: { cids: ["c"] } };
export const post = (spheron: SpheronClient) => spheron.v2.POST("/ipfs/pins", pin);

export interface Fault {
  readonly name: string;
  /** One for each request, the last one for ever; those that need the clock end the time limit. */
  readonly scripts: readonly Script[] | ((clock: ManualClock) => readonly Script[]);
  readonly call?: typeof get | typeof post | typeof headRequest;
  readonly options?: ClientOptions;
  /** Fields of the error, or the data. */
  readonly outcome: { readonly error: object } | { readonly data: unknown };
  readonly requests: number;
}

export const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
const reset: Script = (socket) => socket.resetAndDestroy();
export const close: Script = (socket) => socket.destroy();
const ok = answer(200, '{"a":1}');
const data = { a: 1 };
const connection = { error: { kind: "connection" } };
const timeout = { error: { kind: "timeout", scope: "attempt" } };

/** Gives the client, which runs in this process too, a turn to read what was written. */
async function clientReads(): Promise<void> {
  for (let turns = 0; turns < 2; turns += 1) await new Promise((turn) => setImmediate(turn));
}

/** Writes, and then lets the time of the attempt be over. */
const stalled =
  (text: string) =>
  (clock: ManualClock): readonly Script[] => [
    (socket) => {
      socket.write(text, () => {
        void clientReads().then(clock.endLimits);
      });
    },
  ];
const once = { maxAttempts: 1 };

export const faults: readonly Fault[] = [
  { name: "a reset after the request", scripts: [reset], outcome: connection, requests: 3 },
  { name: "a reset after a POST", scripts: [reset], call: post, outcome: connection, requests: 1 },
  {
    name: "a reset after a POST that says it is idempotent",
    scripts: [reset, ok],
    call: (spheron) => spheron.v2.POST("/ipfs/pins", { ...pin, idempotent: true }),
    outcome: { data },
    requests: 2,
  },
  { name: "a reset that passes", scripts: [reset, ok], outcome: { data }, requests: 2 },
  { name: "a close without an answer", scripts: [close, ok], outcome: { data }, requests: 2 },
  { name: "a close after a POST", scripts: [close], call: post, outcome: connection, requests: 1 },
  {
    name: "a reset mid-body",
    scripts: [
      (socket) =>
        socket.write(`${head}content-length: 50\r\n\r\n{"a"`, () => socket.resetAndDestroy()),
    ],
    outcome: connection,
    requests: 3,
  },
  {
    name: "a reset mid-body of a POST",
    scripts: [
      (socket) =>
        socket.write(`${head}content-length: 50\r\n\r\n{"a"`, () => socket.resetAndDestroy()),
    ],
    call: post,
    outcome: connection,
    requests: 1,
  },
  {
    name: "a body that is shorter than said",
    scripts: [answer(200, "{}", { "content-length": 9 })],
    options: once,
    outcome: connection,
    requests: 1,
  },
  {
    name: "a chunked body that breaks off",
    scripts: [(socket) => socket.end(`${head}transfer-encoding: chunked\r\n\r\n5\r\n{"a":`)],
    options: once,
    outcome: connection,
    requests: 1,
  },
  {
    name: "a chunk of no size",
    scripts: [(socket) => socket.end(`${head}transfer-encoding: chunked\r\n\r\nxyz\r\n`)],
    options: once,
    outcome: connection,
    requests: 1,
  },
  {
    name: "stalled headers",
    scripts: stalled("HTTP/1.1 200 OK\r\n"),
    options: once,
    outcome: timeout,
    requests: 1,
  },
  {
    name: "stalled headers of a POST",
    scripts: stalled(""),
    call: post,
    outcome: timeout,
    requests: 1,
  },
  {
    name: "a stalled body",
    scripts: stalled(`${head}content-length: 50\r\n\r\n{"a"`),
    options: once,
    outcome: timeout,
    requests: 1,
  },
  {
    name: "a stalled body of an error",
    scripts: stalled("HTTP/1.1 500 Error\r\ncontent-length: 50\r\n\r\n{"),
    options: once,
    outcome: timeout,
    requests: 1,
  },
  {
    name: "a slow trickle",
    scripts: (clock) => [
      (socket) => {
        const trickle = async () => {
          socket.write(`${head}content-length: 5000\r\n\r\n`);
          for (let bytes = 0; bytes < 5; bytes += 1) {
            await clientReads();
            socket.write(" ");
          }
          clock.endLimits();
        };
        void trickle();
      },
    ],
    options: once,
    outcome: timeout,
    requests: 1,
  },
  {
    name: "truncated JSON",
    scripts: [answer(200, '{"a":')],
    outcome: { error: { kind: "decode", status: 200, snippet: '{"a":' } },
    requests: 1,
  },
  {
    name: "a page with status 200",
    scripts: [answer(200, "<html>", { "content-type": "text/html" })],
    outcome: { error: { kind: "decode", contentType: "text/html" } },
    requests: 1,
  },
  {
    name: "a proxy's page with status 502",
    scripts: [answer(502, "<html><title>Bad gateway</title>")],
    outcome: {
      error: {
        kind: "api",
        status: 502,
        message:
          'GET /v1/profile failed with 502 after 3 attempts: a web page titled "Bad gateway"',
      },
    },
    requests: 3,
  },
  {
    name: "an empty failure",
    scripts: [answer(500, "")],
    call: post,
    outcome: { error: { kind: "api", status: 500, body: undefined } },
    requests: 1,
  },
  {
    name: "garbage that is said to be gzip",
    scripts: [answer(200, "no gzip", { "content-encoding": "gzip" })],
    options: once,
    outcome: connection,
    requests: 1,
  },
  {
    name: "gzip that is none of a fault",
    scripts: [answer(200, gzipSync('{"a":1}'), { "content-encoding": "gzip" })],
    outcome: { data },
    requests: 1,
  },
  {
    name: "gzip that says so in capitals",
    scripts: [answer(200, gzipSync('{"a":1}'), { "content-encoding": "GZip" })],
    outcome: { data },
    requests: 1,
  },
  {
    name: "deflate",
    scripts: [answer(200, deflateSync('{"a":1}'), { "content-encoding": "deflate" })],
    outcome: { data },
    requests: 1,
  },
  {
    name: "deflate without the header of zlib",
    scripts: [answer(200, deflateRawSync('{"a":1}'), { "content-encoding": "deflate" })],
    outcome: { data },
    requests: 1,
  },
  {
    name: "gzip in Brotli",
    scripts: [
      answer(200, brotliCompressSync(gzipSync('{"a":1}')), { "content-encoding": "gzip, br" }),
    ],
    outcome: { data },
    requests: 1,
  },
  {
    name: "an encoding that nobody knows",
    scripts: [answer(200, '{"a":1}', { "content-encoding": "gzip, new" })],
    outcome: { data },
    requests: 1,
  },
  {
    name: "more encodings than anybody uses",
    scripts: [answer(200, gzipSync('{"a":1}'), { "content-encoding": "gzip,".repeat(6) })],
    options: once,
    outcome: connection,
    requests: 1,
  },
  ...[204, 205, 200].map((status) => ({
    name: `${status} without a body that is said to be gzip`,
    scripts: [answer(status, "", { "content-encoding": "gzip" })],
    outcome: { data: undefined },
    requests: 1,
  })),
  ...[204, 205].map((status) => ({
    name: `${status} that says how long the body is that it does not have`,
    scripts: [answer(status, "", { "content-encoding": "gzip", "content-length": 20 })],
    outcome: { data: undefined },
    requests: 1,
  })),
  {
    name: "205 with a body that is not what it says",
    scripts: [answer(205, "no gzip", { "content-encoding": "gzip" })],
    outcome: { data: undefined },
    requests: 1,
  },
  ...["gzip", "br", "deflate"].map((encoding) => ({
    name: `HEAD of what is said to be ${encoding}`,
    scripts: [answer(200, "", { "content-encoding": encoding, "content-length": 20 })],
    call: headRequest,
    outcome: { data: undefined },
    requests: 1,
  })),
  {
    name: "a failed HEAD of what is said to be gzip",
    scripts: [answer(404, "", { "content-encoding": "gzip", "content-length": 20 })],
    call: headRequest,
    outcome: { error: { kind: "api", status: 404, body: undefined } },
    requests: 1,
  },
  {
    name: "a failure without a body that is said to be gzip",
    scripts: [answer(404, "", { "content-encoding": "gzip" })],
    outcome: { error: { kind: "api", status: 404, body: undefined } },
    requests: 1,
  },
  {
    name: "a failure whose body never ends",
    scripts: [
      (socket) => {
        socket.write("HTTP/1.1 500 Error\r\ntransfer-encoding: chunked\r\n\r\n");
        const more = (error?: Error | null) => {
          if (!error) socket.write(`1000\r\n${"x".repeat(4096)}\r\n`, more);
        };
        more();
      },
    ],
    options: { maxAttempts: 1, maxErrorBodyBytes: 100_000 },
    outcome: { error: { kind: "api", status: 500, body: "x".repeat(100_000) } },
    requests: 1,
  },
  {
    name: "something that is not HTTP",
    scripts: [(socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n")],
    options: once,
    outcome: connection,
    requests: 1,
  },
  {
    name: "huge headers",
    scripts: [answer(200, "{}", { "x-huge": "x".repeat(200_000) })],
    options: once,
    outcome: connection,
    requests: 1,
  },
  {
    name: "a redirect loop",
    scripts: [answer(302, "", { location: "/v1/profile" })],
    outcome: { error: { kind: "api", status: 302 } },
    requests: 6,
  },
  ...["", "//", "http://[::1", "#"].map((location) => ({
    name: `a redirect to the address "${location}", which leads nowhere else`,
    scripts: [answer(302, "", { location })],
    outcome: { error: { kind: "api", status: 302 } },
    requests: location === "#" ? 6 : 1,
  })),
  ...["file:///etc/passwd", "data:text/plain,{}", "javascript:alert(1)", "blob:http://x/y"].map(
    (location) => ({
      name: `a redirect to ${location}`,
      scripts: [answer(302, "", { location })],
      outcome: {
        error: {
          kind: "api",
          status: 302,
          message: `GET /v1/profile failed with 302: a redirect to ${new URL(location).protocol}// is not followed`,
        },
      },
      requests: 1,
    }),
  ),
  {
    name: "a redirect whose own body never ends",
    scripts: [
      write(`HTTP/1.1 302 Found\r\nlocation: /there\r\ncontent-length: 1000\r\n\r\nabc`),
      ok,
    ],
    outcome: { data },
    requests: 2,
  },
  {
    name: "a redirect that asks to repeat a POST whose body is a stream",
    scripts: [answer(307, "", { location: "/there" })],
    call: (spheron) =>
      spheron.v2.POST("/ipfs/pins", { ...pin, bodySerializer: () => new Response("{}").body }),
    outcome: { error: { kind: "api", status: 307 } },
    requests: 1,
  },
  {
    name: "a switch to another protocol, which nobody asked for",
    scripts: [write("HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\nx")],
    options: once,
    outcome: connection,
    requests: 1,
  },
  {
    name: "a body that is longer than said",
    scripts: [answer(200, '{"a":1}{"b":2}', { "content-length": 7 })],
    outcome: { data },
    requests: 1,
  },
  ...["2, 3", "-1", "x", "99999999999999999999999"].map((length) => ({
    name: `a body of the length ${length}`,
    scripts: [answer(200, "{}", { "content-length": length })],
    options: once,
    outcome: connection,
    requests: 1,
  })),
  {
    name: "trailers",
    scripts: [
      (socket) =>
        socket.end(
          `${head}transfer-encoding: chunked\r\nconnection: close\r\n\r\n7\r\n{"a":1}\r\n0\r\nx-a: b\r\n\r\n`,
        ),
    ],
    outcome: { data },
    requests: 1,
  },
  {
    name: "trailers that are too long",
    scripts: [
      (socket) =>
        socket.end(
          `${head}transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nx-a: ${"b".repeat(100_000)}\r\n\r\n`,
        ),
    ],
    options: once,
    outcome: connection,
    requests: 1,
  },
  {
    name: "thousands of headers",
    scripts: [
      answer(200, "{}", Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x-${i}`, i]))),
    ],
    options: once,
    outcome: connection,
    requests: 1,
  },
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
    name: "103 before the answer",
    scripts: [
      (socket, request) => {
        socket.write("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n");
        ok(socket, request);
      },
    ],
    outcome: { data },
    requests: 1,
  },
  {
    name: "100 that nobody asked for, which undici takes for a broken answer",
    scripts: [
      (socket, request) => {
        socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        ok(socket, request);
      },
    ],
    call: post,
    outcome: connection,
    requests: 1,
  },
  {
    name: "204 with a body",
    scripts: [(socket) => socket.end("HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n{}")],
    outcome: { data: undefined },
    requests: 1,
  },
  {
    name: "invalid UTF-8, which becomes replacement characters",
    scripts: [answer(200, Buffer.from([0x22, 0xff, 0x22]))],
    outcome: { data: "\uFFFD" },
    requests: 1,
  },
  {
    name: "JSON that is said to be text",
    scripts: [answer(200, '{"a":1}', { "content-type": "text/plain" })],
    outcome: { data },
    requests: 1,
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
