import type { Bytes } from "../client/bytes.ts";
import type { ResponseLike } from "../client/transport/send.ts";
import { decompress } from "./decompress.ts";
import { IncomingBody } from "./incoming-body.ts";
import { createHeaders, type ReceivedHeaders } from "./lazy-headers.ts";

const decoder = new TextDecoder();

/** Statuses whose responses end with their headers, whatever those say (RFC 9110 §6.4.1). */
const bodiless: readonly number[] = [204, 205, 304];

/** What was received, as much like a `Response` as the client reads. Each body can be read once, in one form. */
export class NodeResponse implements ResponseLike {
  readonly type = "default";
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly #body: IncomingBody;

  constructor(
    url: string,
    status: number,
    statusText: string,
    headers: ReceivedHeaders,
    body: IncomingBody,
  ) {
    this.url = url;
    this.status = status;
    this.statusText = statusText;
    this.headers = createHeaders(headers);
    this.#body = bodiless.includes(status) ? leave(body) : body;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  /** Calls `callback` when nothing more comes. */
  whenOver(callback: () => void): void {
    this.#body.whenOver(callback);
  }

  get body(): ReadableStream<Bytes> {
    return this.#decompressed().stream();
  }

  text(): Promise<string> {
    return this.#decompressed().whole().then(decode);
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#decompressed().whole().then(copy);
  }

  #decompressed(): IncomingBody {
    const encoding = this.headers.get("content-encoding");
    return encoding === null ? this.#body : decompress(this.#body, encoding);
  }
}

function decode(bytes: Buffer): string {
  return decoder.decode(bytes);
}

/** A Buffer may share its memory with others. */
function copy(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** Reads what is left, so that the connection can be used again, and returns an empty body. */
function leave(body: IncomingBody): IncomingBody {
  body
    .readable()
    .on("error", () => undefined)
    .resume();
  const flow = { pause: () => undefined, resume: () => undefined, abort: () => undefined };
  const empty = new IncomingBody(flow);
  empty.end();
  return empty;
}
