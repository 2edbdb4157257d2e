import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { connection, data, type Fault, headRequest, once } from "../fault.ts";
import { answer } from "../server.ts";

/** Bodies that are packed, or are said to be. */
export const encodings: readonly Fault[] = [
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
];
