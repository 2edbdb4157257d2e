import { Readable } from "node:stream";
import type { Bytes } from "../client/bytes.ts";
import type { ResponseLike } from "../client/transport/send.ts";
import { decompress } from "./decompress.ts";
import type { Received } from "./exchange.ts";
import { toWebStream } from "./web-stream.ts";

/** Statuses whose responses end with their headers, whatever those say (RFC 9110 §6.4.1). */
const bodiless: readonly number[] = [204, 205, 304];

/** What was received, as much like a `Response` as the client reads. Each body can be read once, in one form. */
export class NodeResponse implements ResponseLike {
  readonly type = "default";
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly #body: Readable;

  constructor(url: string, { status, statusText, headers, body }: Received) {
    this.url = url;
    this.status = status;
    this.statusText = statusText;
    this.headers = headersOf(headers);
    this.#body = bodiless.includes(status) ? leave(body) : body;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get body(): ReadableStream<Bytes> {
    return toWebStream(this.#decompressed());
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await collect(this.#decompressed()));
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return new Uint8Array(await collect(this.#decompressed())).buffer;
  }

  #decompressed(): Readable {
    const encoding = this.headers.get("content-encoding");
    return encoding === null ? this.#body : decompress(this.#body, encoding);
  }
}

/** Reads what is left, so that the connection can be used again, and gives nothing of it. */
function leave(body: Readable): Readable {
  body.on("error", () => undefined).resume();
  return Readable.from([]);
}

function collect(body: Readable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    if (body.errored !== null) reject(body.errored);
    body.on("error", reject);
    body.on("data", (part: Buffer) => parts.push(part));
    body.on("end", () => {
      resolve(parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts));
    });
  });
}

function headersOf(raw: Received["headers"]): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw)) {
    for (const item of typeof value === "string" ? [value] : (value ?? [])) {
      headers.append(name, item);
    }
  }
  return headers;
}
