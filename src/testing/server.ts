import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { createBackend, type Backend, type MockControls, type MockOptions } from "./backend.ts";
import { corsHeaders, isPreflight } from "./cors.ts";
import type { Hash } from "./platform/file-assembly.ts";

/** What the mock plays, and on which port. */
export interface MockServerOptions extends MockOptions {
  /** Any free one by default. */
  readonly port?: number | undefined;
}

/** A mock that listens on this machine. */
export interface MockServer extends MockControls, AsyncDisposable {
  /** `http://127.0.0.1:PORT`, to be used as base URL. */
  readonly url: string;
  /** Ends all connections. */
  close(): Promise<void>;
}

/**
 * Serves a mock of the API on loopback. Pages of any origin may call it.
 *
 * @example
 * const mock = await startMockServer();
 * const spheron = createClient({ baseUrl: mock.url, token: "any" });
 *
 * @throws Error with code `EADDRINUSE` when something else listens on the port
 * @throws ConfigError when ajv or ajv-formats is not installed
 */
export async function startMockServer({
  port = 0,
  ...options
}: MockServerOptions = {}): Promise<MockServer> {
  const backend = createBackend(options, createNodeHash);
  await backend.load();
  const server = createServer((incoming, outgoing) => {
    serve(backend, incoming, outgoing).catch(() => {
      outgoing.destroy();
    });
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
  return { ...backend.controls, url, close, [Symbol.asyncDispose]: close };
}

async function serve(
  backend: Backend,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = toRequest(incoming, outgoing);
  const response = isPreflight(request)
    ? new Response(null, { status: 204 })
    : await backend.answer(request);
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
  // An answer that begins with nothing, as a stream of events, is known to the client all the same.
  outgoing.flushHeaders();
  await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing);
}

function toRequest(incoming: IncomingMessage, outgoing: ServerResponse): Request {
  const { method = "GET", url = "/" } = incoming;
  const ending = new AbortController();
  outgoing.once("close", () => {
    ending.abort();
  });
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(new URL(url, "http://127.0.0.1"), {
    method,
    headers,
    signal: ending.signal,
    ...(hasBody && { body: Readable.toWeb(incoming) as BodyInit, duplex: "half" }),
  });
}

/** Holds nothing of what it has seen. */
function createNodeHash(): Hash {
  const hash = createHash("sha256");
  return {
    update(bytes) {
      hash.update(bytes);
    },
    digest: () => hash.digest("hex"),
  };
}
