import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import type { ApiMockOptions } from "./api-mock.ts";
import { corsHeaders, isPreflight } from "./cors.ts";
import { createMockEngine, type ApiMockControls, type MockEngine } from "./mock-engine.ts";
import { parseMockModel, type MockModel } from "./mock-model.ts";
import { parseRequest, type ReceivedRequest } from "./request.ts";

/** Where a mock listens. */
export interface ListenOptions {
  /** Any free one by default. */
  readonly port?: number | undefined;
}

/** How a mock plays an API, and on which port. */
export interface ApiMockServerOptions extends ApiMockOptions, ListenOptions {}

/** A server on this machine. */
export interface Listener extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, to be used as base URL. */
  readonly url: string;
  /** Ends all connections. */
  close(): Promise<void>;
}

/** A mock of an API that listens on this machine. */
export interface ApiMockServer extends ApiMockControls, Listener {}

/**
 * Serves a mock of any API on loopback. Pages of any origin may call it.
 *
 * @example
 * import * as model from "./pets/mock-model.js";
 *
 * await using mock = await startApiMockServer(model);
 * const response = await fetch(`${mock.url}/pets`);
 *
 * @throws Error with code `EADDRINUSE` when something else listens on the port
 * @throws ConfigError when ajv or ajv-formats is not installed
 */
export async function startApiMockServer(
  model: MockModel,
  { port, behavior = {}, ...options }: ApiMockServerOptions = {},
): Promise<ApiMockServer> {
  const engine = createMockEngine(parseMockModel(model), behavior, options);
  return { ...engine.controls, ...(await listen(engine, { port })) };
}

export async function listen(engine: MockEngine, { port = 0 }: ListenOptions): Promise<Listener> {
  await engine.load();
  const server = createServer((incoming, outgoing) => {
    serve(engine, incoming, outgoing).catch((error: unknown) => {
      fail(outgoing, error);
    });
  });
  server.on("connect", (_incoming, socket) => {
    socket.end("HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n");
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const close = async () => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, close, [Symbol.asyncDispose]: close };
}

async function serve(
  engine: MockEngine,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = await receiveIncoming(incoming, outgoing);
  const response = isPreflight(request)
    ? new Response(null, { status: 204 })
    : await engine.respond(request);
  if (response.type === "error") {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    ...corsHeaders(request.headers),
  });
  if (response.body === null) {
    outgoing.end();
    return;
  }
  // So that a client knows of a response whose body begins later, such as a stream of events.
  outgoing.flushHeaders();
  await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing);
}

/** Responds with what went wrong in the mock or in a handler, as long as the client is connected. */
function fail(outgoing: ServerResponse, error: unknown): void {
  if (outgoing.headersSent || outgoing.destroyed) {
    outgoing.destroy();
    return;
  }
  const message = `the mock failed: ${error instanceof Error ? error.message : String(error)}`;
  outgoing.writeHead(500, { "content-type": "application/json" }).end(JSON.stringify({ message }));
}

async function receiveIncoming(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<ReceivedRequest> {
  const { method = "GET", url: target = "/" } = incoming;
  const closing = new AbortController();
  outgoing.once("close", () => {
    closing.abort();
  });
  const headers = new Headers(
    Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
      values.map((value): [string, string] => [name, value]),
    ),
  );
  const bytes = new Uint8Array(await buffer(incoming));
  return parseRequest({ method, target, headers, bytes, signal: closing.signal });
}
