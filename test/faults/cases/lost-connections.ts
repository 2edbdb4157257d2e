import {
  clientReads,
  close,
  connection,
  data,
  type Fault,
  head,
  ok,
  once,
  pin,
  post,
  reset,
  stalled,
  timeout,
} from "../fault.ts";

/** Connections that break, or go silent. */
export const lostConnections: readonly Fault[] = [
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
];
