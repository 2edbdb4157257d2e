import { createServer, type AddressInfo, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { apiDocument } from "../../../support/documents.ts";
import { quickHttp, retrieve, retrieved } from "../../../support/retrieve.ts";

const document = JSON.stringify(apiDocument());

/** Answers each connection with bytes of its own making. */
async function serveBytes(answer: (socket: Socket, path: string) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("data", (head) => {
      answer(socket, String(head).split(" ")[1] ?? "");
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const found = (location: string) =>
  `HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`;
const ok = (body: string | Buffer, headers = "") =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\n${headers}Content-Length: ${body.length}\r\n\r\n`),
    Buffer.from(body),
  ]);
const bomb = [1, 2, 3].reduce((packed) => gzipSync(packed), Buffer.alloc(2 ** 26));

describe("a server that sends", () => {
  it.each<[string, string | Buffer, RegExp]>([
    ["a long Location", found(`/${"a".repeat(9_000)}`), /an address that is longer than 4096 char/],
    ["an endless head", `HTTP/1.1 200 OK\r\n${"a: b\r\n".repeat(50_000)}`, /Headers Overflow/],
    ["a Location that is no URL", found("http://["), /redirects to an address that is not a URL/],
    ["what is not packed", ok("abcd", "Content-Encoding: gzip\r\n"), /incorrect header check/],
    [
      "what was packed three times",
      ok(bomb, "Content-Encoding: gzip, gzip, gzip\r\n"),
      /is larger than 4 MiB/,
    ],
    ["another protocol", "SSH-2.0-OpenSSH_9\r\n", /does not match the HTTP\/1\.1 protocol/],
    ["less than it said", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}", /other side closed/],
    ["304 unasked", "HTTP/1.1 304 Not Modified\r\n\r\n", /is neither an API document/],
    [
      "a redirect to nowhere",
      "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n",
      /is neither an API doc/,
    ],
  ])("%s is refused in words", async (_what, bytes, message) => {
    const url = await serveBytes((socket) => socket.end(bytes));

    const refused = retrieve(url, { http: { ...quickHttp, retries: 0 } });

    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toThrow(/^.{0,700}$/s);
  });

  it("a Location in UTF-8 is asked for there", async () => {
    const asked: string[] = [];
    const url = await serveBytes((socket, path) => {
      asked.push(path);
      socket.end(path === "/" ? Buffer.from(found("/über")) : ok(document));
    });

    await retrieved(url);

    expect(asked).toEqual(["/", "/%C3%BCber"]);
  });
});
