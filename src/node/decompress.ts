import { pipeline, type Readable, Transform, type TransformCallback } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { IncomingBody } from "./incoming-body.ts";

/** Makes a decoder, for a body whose first byte is known. */
type CreateDecoder = (firstByte: number) => Transform;

const decoders: Readonly<Record<string, CreateDecoder>> = {
  gzip: () => createGunzip(),
  "x-gzip": () => createGunzip(),
  br: () => createBrotliDecompress(),
  // Some servers leave out the header of zlib, whose first byte names the method 8.
  deflate: (firstByte) => ((firstByte & 0x0f) === 8 ? createInflate() : createInflateRaw()),
};

/** A longer chain is an attack; the platform's `fetch` takes no longer one either. */
const mostEncodings = 5;

/**
 * The body without its encodings, the last of which was applied last. An unknown encoding leaves the body as it
 * is, as in the platform's `fetch`. An empty body is not decoded, whatever its headers say.
 */
export function decompress(body: IncomingBody, contentEncoding: string): IncomingBody {
  const names = contentEncoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  const chain = names.reverse().flatMap((name) => decoders[name] ?? []);
  if (names.length > mostEncodings)
    return body.refuse(new Error(`the response has ${names.length} encodings`));
  if (chain.length < names.length) return body;
  const decompressed = chain.reduce<Readable>(
    // A failure of either ends the other, and shows where the result is read.
    (source, create) => pipeline(source, new LazyDecoder(create), () => undefined),
    body.readable(),
  );
  return receiveAll(decompressed);
}

function receiveAll(stream: Readable): IncomingBody {
  const body = new IncomingBody({
    pause: () => void stream.pause(),
    resume: () => void stream.resume(),
    abort: (reason) => void stream.destroy(reason),
  });
  stream.on("data", (bytes: Buffer) => {
    body.push(bytes);
  });
  stream.on("end", () => {
    body.end();
  });
  stream.on("error", (error) => {
    body.fail(error);
  });
  return body;
}

/** Waits for the first bytes with the choice of its decoder. */
class LazyDecoder extends Transform {
  readonly #create: CreateDecoder;
  #decoder: Transform | undefined;

  constructor(create: CreateDecoder) {
    super();
    this.#create = create;
  }

  override _transform(bytes: Buffer, encoding: BufferEncoding, done: TransformCallback): void {
    this.#decoder ??= this.#begin(bytes[0] ?? 0);
    this.#decoder.write(bytes, encoding, done);
  }

  override _flush(done: TransformCallback): void {
    if (this.#decoder === undefined) {
      done();
      return;
    }
    this.#decoder.once("end", done).end();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#decoder?.destroy();
    done(error);
  }

  #begin(firstByte: number): Transform {
    const decoder = this.#create(firstByte);
    decoder.on("data", (bytes: Buffer) => this.push(bytes));
    decoder.on("error", (error) => this.destroy(error));
    return decoder;
  }
}
