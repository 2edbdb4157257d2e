import { connection, data, type Fault, head, ok, once, post } from "../fault.ts";
import { answer, write } from "../server.ts";

/** What HTTP/1.1 does not allow, or hardly. */
export const brokenHttp: readonly Fault[] = [
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
];
