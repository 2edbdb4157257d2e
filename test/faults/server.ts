import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** What a server does with one connection once it has read a whole request. */
export type Script = (socket: Socket, request: string) => void;

export interface FaultyServer {
  readonly url: string;
  /** Requests as they came over the wire. */
  readonly requests: readonly string[];
}

/**
 * A server that says byte by byte what it is told to: one script for each request, the last one for ever. The test
 * fails when the client leaves a connection open.
 */
export async function serveFaults(...scripts: readonly Script[]): Promise<FaultyServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let read = "";
    // Many of these connections end in a reset, which is meant.
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", (bytes) => {
      read += bytes.toString("latin1");
      if (!isWhole(read)) return;
      requests.push(read);
      const script = scripts[Math.min(requests.length, scripts.length) - 1];
      const request = read;
      read = "";
      script?.(socket, request);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(async () => {
    const closed = (socket: Socket) => new Promise((resolve) => socket.once("close", resolve));
    await Promise.all([...sockets].map(closed));
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

function isWhole(text: string): boolean {
  const [head = "", ...rest] = text.split("\r\n\r\n");
  if (rest.length === 0) return false;
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
  return rest.join("\r\n\r\n").length >= length;
}

/** A script that answers with a status line, headers and a body, and closes. */
export function answer(
  status: number,
  body: string | Buffer = "{}",
  headers: Readonly<Record<string, string | number>> = {},
): Script {
  const bytes = Buffer.from(body as string);
  const all = {
    "content-type": "application/json",
    connection: "close",
    "content-length": bytes.length,
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return (socket) => {
    socket.write(`HTTP/1.1 ${status} Status\r\n${head.join("")}\r\n`);
    socket.end(bytes);
  };
}

/** A script that writes raw text and leaves the connection open. */
export function write(text: string): Script {
  return (socket) => socket.write(text);
}
