import { once } from "node:events";
import { createSecureServer, type Http2SecureServer, type Http2ServerRequest } from "node:http2";
import type { ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import { onTestFinished } from "vitest";
import { certificate } from "./certificate.ts";

export interface TlsOptions {
  readonly protocols?: "h2" | "http/1.1";
  readonly maxVersion?: "TLSv1.1" | "TLSv1.2" | "TLSv1.3";
  /** Where everything is redirected to. */
  readonly location?: string;
}

interface Seen {
  readonly httpVersion: string;
  readonly authorization: string | undefined;
  readonly body: string;
  /** Whether the connection took up a session of one before it. */
  readonly isResumed: boolean;
}

/** Answers `{}` or redirects, over TLS until the test has finished, and remembers what it was sent and over what. */
export async function serveTls({
  protocols = "http/1.1",
  maxVersion = "TLSv1.3",
  location,
}: TlsOptions = {}) {
  const { private: key, cert } = await certificate;
  const seen: Seen[] = [];
  let connections = 0;
  const listener = (
    request: Pick<Http2ServerRequest, "headers" | "httpVersion" | "on" | "setEncoding"> & {
      socket: object;
    },
    response: Pick<ServerResponse, "statusCode" | "setHeader" | "end">,
  ) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => (body += part));
    request.on("end", () => {
      const { socket } = request as unknown as { socket: { isSessionReused(): boolean } };
      const { authorization } = request.headers;
      const isResumed = socket.isSessionReused();
      seen.push({ httpVersion: request.httpVersion, authorization, body, isResumed });
      if (location !== undefined) {
        response.statusCode = 302;
        response.setHeader("location", location);
      }
      response.setHeader("content-type", "application/json");
      response.end("{}");
    });
  };
  const options = {
    key,
    cert,
    maxVersion,
    minVersion: "TLSv1" as const,
    ciphers: "ALL:@SECLEVEL=0",
  };
  const server =
    protocols === "h2"
      ? createSecureServer({ ...options, allowHTTP1: true }, listener as never)
      : createServer(options, listener as never);
  const open = new Set<TLSSocket>();
  server.on("secureConnection", (socket: TLSSocket) => {
    connections += 1;
    open.add(socket);
    socket.on("close", () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void (server as Http2SecureServer).close());
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const disconnect = async () => {
    const closed = [...open].map((socket) => once(socket, "close"));
    for (const socket of open) socket.end();
    await Promise.all(closed);
  };
  return { url, ca: cert, seen, connections: () => connections, disconnect };
}
