import { once } from "node:events";
import {
  createSecureServer,
  type Http2Session,
  type IncomingHttpHeaders,
  type ServerHttp2Stream,
} from "node:http2";
import type { AddressInfo, Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { certificate } from "../support/certificate.ts";

/** What a server does with one request, once it has arrived as a whole. */
export type Script = (
  stream: ServerHttp2Stream,
  connection: Connection,
  request: IncomingHttpHeaders,
) => void;

export interface Connection {
  readonly session: Http2Session;
  /** Below TLS. */
  readonly socket: Socket;
}

/** Speaks HTTP/2 only: one script for each request, the last one for ever. */
export async function serveHttp2(...scripts: readonly Script[]) {
  const { private: key, cert } = await certificate;
  const requests: string[] = [];
  const sockets: Socket[] = [];
  const connections: Connection[] = [];
  const server = createSecureServer({ key, cert });
  server.on("connection", (socket: Socket) => {
    sockets.push(socket);
    socket.on("error", () => undefined);
  });
  server.on("sessionError", () => undefined);
  server.on("session", (session) => {
    const socket = sockets.find(({ remotePort }) => remotePort === session.socket.remotePort);
    connections.push({ session, socket: socket as Socket });
  });
  server.on("stream", (stream, headers) => {
    stream.on("error", () => undefined);
    void buffer(stream).then((body) => {
      requests.push(`${headers[":method"] ?? ""} ${body.toString()}`);
      const script = scripts[Math.min(requests.length, scripts.length) - 1];
      const connection = connections.find(({ session }) => session === stream.session);
      if (connection !== undefined) script?.(stream, connection, headers);
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
    /** Methods and bodies. */
    requests,
    connections,
  };
}
