import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Listening {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves on loopback until it is closed. */
export async function listen(listener: RequestListener): Promise<Listening> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => close(server) };
}

/** Serves on loopback until the test has finished. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = await listen(listener);
  onTestFinished(() => server.close());
  return server.url;
}

/** Answers each path with a text, and everything else with 404. */
export function servePaths(texts: Readonly<Record<string, string>>): Promise<string> {
  return serve((request, response) => {
    const text = texts[request.url ?? ""];
    response.statusCode = text === undefined ? 404 : 200;
    response.end(text ?? "Not found");
  });
}

function close(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => {
      closed();
    });
    server.closeAllConnections();
  });
}

/** An address where something listened a moment ago. */
export async function closedPort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}`;
}
