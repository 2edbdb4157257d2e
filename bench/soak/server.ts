import { createSecureServer } from "node:http2";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { certificate } from "../../test/support/certificate.ts";

/** What the server tells the process that has forked it. */
export interface Served {
  readonly plainUrl: string;
  /** Speaks HTTP/2 over TLS. */
  readonly secureUrl: string;
  readonly ca: string;
}

type Respond = (response: ServerResponse, request: IncomingMessage) => void;

const json = { "content-type": "application/json" };
const body = JSON.stringify({ user: { name: "x".repeat(1000) } });

const breakOff: Respond = (response, request) => {
  // Of HTTP/2 only the stream, so that the other calls go on.
  if ("stream" in request) (request.stream as { close(code: number): void }).close(2);
  else request.socket.destroy();
};

/** One request in a hundred meets one of them, each in turn. */
const faults: readonly Respond[] = [
  (response) => response.writeHead(500, json).end("{}"),
  (response) => response.writeHead(429, { ...json, "retry-after-ms": "1" }).end("{}"),
  (response) => response.writeHead(404, json).end('{"message":"No such thing"}'),
  (response) => response.writeHead(200, json).end(body.slice(0, 500)),
  breakOff,
  (response, request) => {
    response.writeHead(200, json);
    response.write(body.slice(0, 500), () => {
      breakOff(response, request);
    });
  },
];

/** An event stream of three events, of which the last is the end. */
const stream: Respond = (response) => {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const events = [{ type: "connection" }, { type: 1, data: "a line" }, { type: 2, data: {} }];
  for (const event of events) response.write(`data: ${JSON.stringify(event)}\n\n`);
};

let requests = 0;
const listener = (request: IncomingMessage, response: ServerResponse) => {
  request.resume();
  response.on("error", () => undefined);
  requests += 1;
  const fault = requests % 100 === 0 ? faults[(requests / 100) % faults.length] : undefined;
  if (fault !== undefined) fault(response, request);
  else if (request.url?.startsWith("/v1/subscribe") === true) stream(response, request);
  else response.writeHead(200, json).end(body);
};

const { private: key, cert } = await certificate;
const plain = createServer(listener);
const secure = createSecureServer({ key, cert }, listener as never);
secure.on("sessionError", () => undefined);
const ports = [plain, secure].map(
  (server) =>
    new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        resolve((server.address() as AddressInfo).port);
      });
    }),
);
const [plainPort = 0, securePort = 0] = await Promise.all(ports);
process.send?.({
  plainUrl: `http://127.0.0.1:${plainPort}`,
  secureUrl: `https://127.0.0.1:${securePort}`,
  ca: cert,
} satisfies Served);
