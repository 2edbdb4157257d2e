import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type TLSSocket } from "node:tls";
import { onTestFinished } from "vitest";
import { certificate } from "../support/certificate.ts";

/** What a server sends after the headers of one request, as frames of HTTP/2. */
export type FrameScript = (socket: TLSSocket, streamId: number) => void;

export const types = { data: 0, headers: 1, reset: 3, settings: 4, ping: 6, goAway: 7 };
const endStream = 1;
const endHeaders = 4;
const ack = 1;
const headBytes = 9;
const prefaceBytes = 24;

/** One frame of HTTP/2 (RFC 9113 §4.1). */
export function frame(
  type: number,
  flags: number,
  streamId: number,
  payload: Uint8Array = Buffer.alloc(0),
): Buffer {
  const head = Buffer.alloc(headBytes);
  head.writeUIntBE(payload.length, 0, 3);
  head.writeUInt8(type, 3);
  head.writeUInt8(flags, 4);
  head.writeUInt32BE(streamId, 5);
  return Buffer.concat([head, payload]);
}

/** Numbers of 32 bits, one after the other. */
export function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, 4 * index);
  return bytes;
}

/** Status 200 without an end, or the statuses that the static table of HPACK has besides. */
export function respond(streamId: number, status: 200 | 204 = 200, isEnd = false): Buffer {
  const indexed = { 200: 0x88, 204: 0x89 };
  const flags = endHeaders | (isEnd ? endStream : 0);
  return frame(types.headers, flags, streamId, Buffer.from([indexed[status]]));
}

export function data(streamId: number, text: string, isEnd = false): Buffer {
  return frame(types.data, isEnd ? endStream : 0, streamId, Buffer.from(text));
}

/** Speaks HTTP/2 frame by frame: one script for each request, the last one for ever. */
export async function serveFrames(...scripts: readonly FrameScript[]) {
  const { private: key, cert } = await certificate;
  const sockets = new Set<TLSSocket>();
  const resets: number[] = [];
  const pinging: (() => void)[] = [];
  let requests = 0;
  const server = createServer({ key, cert, ALPNProtocols: ["h2"] }, (socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    let unread = Buffer.alloc(0);
    let isBegun = false;
    socket.on("data", (bytes: Buffer) => {
      unread = Buffer.concat([unread, bytes]);
      if (!isBegun && unread.length >= prefaceBytes) {
        isBegun = true;
        unread = unread.subarray(prefaceBytes);
        socket.write(frame(types.settings, 0, 0));
      }
      while (isBegun && unread.length >= headBytes) {
        const end = headBytes + unread.readUIntBE(0, 3);
        if (unread.length < end) return;
        const [type = 0, flags = 0] = unread.subarray(3);
        const streamId = unread.readUInt32BE(5);
        const payload = unread.subarray(headBytes, end);
        unread = unread.subarray(end);
        if (type === types.settings && flags !== ack) socket.write(frame(type, ack, 0));
        if (type === types.ping && flags !== ack) socket.write(frame(type, ack, 0, payload));
        if (type === types.ping && flags === ack) pinging.shift()?.();
        if (type === types.reset) resets.push(payload.readUInt32BE());
        if (type !== types.headers) continue;
        requests += 1;
        scripts[Math.min(requests, scripts.length) - 1]?.(socket, streamId);
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ca: cert,
    requests: () => requests,
    /** Connections that are open. */
    sockets,
    /** Resolves when the client has read all that was sent before. */
    roundTrip: () =>
      new Promise<void>((resolve) => {
        pinging.push(resolve);
        for (const socket of sockets) socket.write(frame(types.ping, 0, 0, Buffer.alloc(8)));
      }),
    /** Codes of the streams that the client has reset. */
    resets,
  };
}

/** Agrees to HTTP/2, and begins with bytes of another kind. */
export async function serveBytes(bytes: Uint8Array) {
  const { private: key, cert } = await certificate;
  const sockets = new Set<TLSSocket>();
  const server = createServer({ key, cert, ALPNProtocols: ["h2"] }, (socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined).resume();
    socket.write(bytes);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, ca: cert };
}
