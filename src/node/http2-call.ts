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
  readonly #reject: (error: unknown) => void;
  readonly #body = new IncomingBody(this);
  #isAnswered = false;
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
      resolve(this.#begin(headers));
    });
    stream.on("data", (bytes: Buffer) => {
      this.#body.push(bytes);
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

  #begin(headers: IncomingHttpHeaders & IncomingHttpStatusHeader): NodeResponse {
    this.#isAnswered = true;
    return new NodeResponse(this.#url, headers[":status"] ?? 0, "", headers, this.#body);
  }

  #finish(): void {
    if (!this.#isWhole) {
      this.#body.fail(createStreamError(cancelled));
      return;
    }
    this.#body.end();
    // The server has said all, and may never read the rest of the request.
    if (!this.#stream.writableFinished) letGo(this.#stream);
  }

  #close(): void {
    this.#carrier.release();
    // A stream that is not being read ends without a word when its connection breaks.
    if (!this.#isAnswered || !this.#body.isOver) this.#fail(createStreamError(cancelled));
  }

  #cancel(reason: unknown): void {
    const aborted = new DOMException("the call is over", "AbortError");
    this.#fail(reason ?? aborted);
    this.#stream.destroy(aborted);
  }

  #fail(error: unknown): void {
    if (this.#isAnswered) this.#body.fail(error);
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
