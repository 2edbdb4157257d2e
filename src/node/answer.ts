import { Readable, pipeline, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Dispatcher } from "undici";
import type { Answer } from "../transport/send.ts";

const decompressors: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What undici answered, as much like a `Response` as the client reads. Each body can be read once, in one form. */
export class NodeAnswer implements Answer {
  readonly type = "default";
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly #body: Dispatcher.ResponseData["body"];

  constructor(url: string, { statusCode, statusText, headers, body }: Dispatcher.ResponseData) {
    this.url = url;
    this.status = statusCode;
    this.statusText = statusText;
    this.headers = headersOf(headers);
    this.#body = body;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return Readable.toWeb(this.#decompressed()) as ReadableStream<Uint8Array<ArrayBuffer>>;
  }

  text(): Promise<string> {
    const body = this.#decompressed();
    return body === this.#body ? this.#body.text() : new Response(this.body).text();
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(this.body).arrayBuffer();
  }

  #decompressed(): Readable {
    const create = decompressors[this.headers.get("content-encoding")?.toLowerCase() ?? ""];
    if (create === undefined) return this.#body;
    // A failure of either ends the other, and shows where the result is read.
    return pipeline(this.#body, create(), () => undefined);
  }
}

function headersOf(raw: Dispatcher.ResponseData["headers"]): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined) headers.append(name, item);
    }
  }
  return headers;
}
