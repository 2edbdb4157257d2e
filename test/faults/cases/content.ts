import { data, type Fault, post } from "../fault.ts";
import { answer } from "../server.ts";

/** Bodies that are not what was asked for, and failures. */
export const content: readonly Fault[] = [
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
];
