import {
  constants,
  type ClientHttp2Stream,
  type IncomingHttpHeaders,
  type IncomingHttpStatusHeader,
} from "node:http2";
import { Readable } from "node:stream";
import type { NodeRequest } from "./exchange.ts";
import { IncomingBody, type Flow } from "./incoming-body.ts";
import { NodeResponse } from "./node-response.ts";
import { cancelled, createStreamError } from "./stream-error.ts";

/** What a call has to know of its connection. */
export interface Carrier {
  /** Whether the server has certainly not processed the stream. */
  isRefused(stream: ClientHttp2Stream): boolean;
  /** The stream is closed. */
  release(): void;
}

/** One request and its response, over a stream of HTTP/2. A class for the reason of `Ending`. */
export class Http2Call implements Flow {
  readonly #stream: ClientHttp2Stream;
  readonly #carrier: Carrier;
  readonly #url: string;
  /** Until the response begins. */
  #resolve: ((response: NodeResponse) => void) | undefined;
  #reject: ((error: unknown) => void) | undefined;
  /** Until the stream is closed. Node may hand over the body before it says that the response has begun. */
  #body: IncomingBody | undefined = new IncomingBody(this);
  #isWhole = false;

  constructor(
    stream: ClientHttp2Stream,
    carrier: Carrier,
    { url, ending }: NodeRequest,
    resolve: (response: NodeResponse) => void,
    reject: (error: unknown) => void,
  ) {
    this.#stream = stream;
    this.#carrier = carrier;
    this.#url = url;
    this.#resolve = resolve;
    this.#reject = reject;
    ending.onEnd = (reason) => {
      this.#cancel(reason);
    };
    // Node ends a stream that was cut off as if it were whole. One that the server resets without an error is closed by then.
    stream.push = (chunk: unknown, encoding) => {
      if (chunk === null && !stream.closed) this.#isWhole = true;
      return Readable.prototype.push.call(stream, chunk, encoding);
    };
    stream.on("response", (headers) => {
      this.#begin(headers);
    });
    stream.on("data", (bytes: Buffer) => {
      this.#body?.push(bytes);
    });
    stream.on("end", () => {
      this.#finish();
    });
    stream.on("error", (error) => {
      // An error of the rest of the request, after the whole response, does not concern the body.
      if (!stream.readableEnded) this.#fail(error);
    });
    stream.on("close", () => {
      this.#close();
    });
  }

  pause(): void {
    this.#stream.pause();
  }

  resume(): void {
    this.#stream.resume();
  }

  abort(): void {
    // Servers take many resets for an attack, and end the connection.
    if (!this.#stream.readableEnded) letGo(this.#stream);
  }

  #begin(headers: IncomingHttpHeaders & IncomingHttpStatusHeader): void {
    if (this.#body === undefined) return;
    this.#resolve?.(new NodeResponse(this.#url, headers[":status"] ?? 0, "", headers, this.#body));
    this.#reject = undefined;
  }

  #finish(): void {
    if (!this.#isWhole) {
      this.#body?.fail(createStreamError(cancelled));
      return;
    }
    this.#body?.end();
    // The server has said all, and may never read the rest of the request.
    if (!this.#stream.writableFinished) letGo(this.#stream);
  }

  #close(): void {
    this.#carrier.release();
    // A stream that is not being read ends without a word when its connection breaks.
    if (this.#reject !== undefined || this.#body?.isOver === false)
      this.#fail(createStreamError(cancelled));
    // Node keeps the stream until the next full collection, and with it whatever it refers to.
    this.#resolve = undefined;
    this.#reject = undefined;
    this.#body = undefined;
  }

  #cancel(reason: unknown): void {
    const aborted = new DOMException("the call is over", "AbortError");
    this.#fail(reason ?? aborted);
    this.#stream.destroy(aborted);
  }

  #fail(error: unknown): void {
    if (this.#reject === undefined) this.#body?.fail(error);
    else if (this.#carrier.isRefused(this.#stream))
      this.#reject(createStreamError("NGHTTP2_REFUSED_STREAM"));
    else this.#reject(error);
  }
}

/** Also when it waits for a reader, with all of the response at hand. */
function letGo(stream: ClientHttp2Stream): void {
  // While a request is still being sent, Node waits for its end with such a reset.
  if (stream.writableFinished) stream.close(constants.NGHTTP2_CANCEL);
  stream.destroy();
}
