import {
  connect,
  constants,
  type ClientHttp2Session,
  type ClientSessionRequestOptions,
} from "node:http2";
import { Readable, pipeline } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import type { TLSSocket } from "node:tls";
import { acceptEncoding, type NodeRequest } from "./exchange.ts";
import { Http2Call, type Carrier } from "./http2-call.ts";
import type { NodeResponse } from "./node-response.ts";

/** One HTTP/2 connection. */
export interface Http2Connection {
  /** Whether it accepts new requests. */
  isOpen(): boolean;
  /** Requests under way. */
  load(): number;
  /** Whether another request would have to wait for one that is under way. */
  isFull(): boolean;
  send(request: NodeRequest): Promise<NodeResponse>;
  /** Waits for the requests under way. */
  close(): Promise<void>;
}

/** A silent connection is pinged this often, and closed when it does not respond. */
const pingEveryMs = 15_000;
/** Pings without a request in between, after which the connection is closed. */
const idlePings = 4;
/** Most requests at a time, where the server does not set a lower limit. */
const streamsAtATime = 100;
/** Bytes that the server may send ahead. The protocol's default of 64 KiB makes long bodies slow over long distances. */
const windowSize = 1 << 20;

/** Headers of HTTP/1.1 about the connection, which HTTP/2 does not have. */
const connectionHeaders = new Set([
  "connection",
  "host",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
]);

/** Speaks HTTP/2 over a socket that has agreed to it. It does not keep the process alive by itself. */
export function openHttp2(origin: string, socket: TLSSocket): Http2Connection {
  const session = connect(origin, {
    createConnection: () => socket,
    settings: { enablePush: false, initialWindowSize: windowSize },
  });
  let load = 0;
  let lastProcessed = Infinity;
  session.on("goaway", (_code: number, lastStreamId: number) => {
    lastProcessed = lastStreamId;
  });
  session.once("connect", () => {
    session.setLocalWindowSize(windowSize * 4);
  });
  // It ends the streams too, which report it.
  session.on("error", () => undefined);
  session.unref();
  keepAlive(session, () => load > 0);
  const carrier: Carrier = {
    // The server has not processed the streams above the number that it names, nor those without a number.
    isRefused: (stream) =>
      stream.rstCode === constants.NGHTTP2_REFUSED_STREAM ||
      (stream.id === undefined ? session.destroyed : stream.id > lastProcessed),
    release() {
      load -= 1;
      if (load === 0 && !session.closed) session.unref();
    },
  };

  return {
    isOpen: () => !session.closed && !session.destroyed,
    load: () => load,
    isFull: () =>
      load >= Math.min(session.remoteSettings.maxConcurrentStreams ?? Infinity, streamsAtATime),
    send: (request) =>
      new Promise((resolve, reject) => {
        const { body } = request;
        const stream = session.request(toFields(request), toOptions(request));
        load += 1;
        if (load === 1) session.ref();
        new Http2Call(stream, carrier, request, resolve, reject);
        if (body instanceof Uint8Array) stream.end(body);
        else if (body !== undefined) pipeline(readableOf(body), stream, () => undefined);
      }),
    close: () =>
      new Promise((resolve) => {
        if (session.destroyed) {
          resolve();
          return;
        }
        // A program with nothing else to wait for would end here, with exit code 13.
        session.ref();
        // A connection that is already closing never calls back.
        session.once("close", resolve);
        session.close();
      }),
  };
}

function toFields({ method, path, headers }: NodeRequest): Record<string, string> {
  const fields: Record<string, string> = { ":method": method, ":path": path };
  for (const [name, value] of headers) if (!connectionHeaders.has(name)) fields[name] = value;
  fields["accept-encoding"] ??= acceptEncoding;
  return fields;
}

/** Methods whose requests Node ends by itself. */
const bodiless: ReadonlySet<string> = new Set(["GET", "HEAD", "DELETE"]);

/** None where Node does the same by itself: it copies them and adds five more, which costs as much as a stream's listeners. */
function toOptions({ method, body }: NodeRequest): ClientSessionRequestOptions | undefined {
  const endStream = body === undefined;
  return endStream === bodiless.has(method) ? undefined : { endStream };
}

function keepAlive(session: ClientHttp2Session, isBusy: () => boolean): void {
  let idle = 0;
  let isAnswered = true;
  const timer = setInterval(() => {
    idle = isBusy() ? 0 : idle + 1;
    if (!isAnswered) session.destroy(new Error("the connection gave no sign of life"));
    else if (idle === idlePings) session.close();
    else {
      isAnswered = false;
      session.ping(() => {
        isAnswered = true;
      });
    }
  }, pingEveryMs).unref();
  session.once("close", () => {
    clearInterval(timer);
  });
}

function readableOf(body: Blob | ReadableStream<Uint8Array>): Readable {
  return Readable.fromWeb((body instanceof Blob ? body.stream() : body) as NodeReadableStream);
}
