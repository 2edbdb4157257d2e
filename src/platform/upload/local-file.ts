import { Buffer } from "node:buffer";
import { closeSync, fstatSync, open, read as readFrom } from "node:fs";
import type { Bytes } from "../../client/bytes.ts";
import { UploadError } from "./upload-error.ts";
import type { Sliceable } from "./source.ts";

/** Each request under way holds one chunk in memory; smaller chunks take more time, larger ones more memory. */
const chunkBytes = 384 * 1024;

interface Chunk {
  readonly bytes: Bytes;
  readonly isLast: boolean;
}

/**
 * A file that is open while a chunk of it is read, and whose bytes are not held. A class, because thousands of them wait
 * to be sent, and functions of its own take more memory than all else.
 */
export class LocalFile implements Sliceable {
  readonly size: number;
  readonly #place: string;
  readonly #path: string;

  /**
   * @param path names the file in messages
   * @param size bytes that it had when the upload began
   */
  constructor(place: string, path: string, size: number) {
    this.size = size;
    this.#place = place;
    this.#path = path;
  }

  async *read(start: number, end: number): AsyncGenerator<Bytes, void, undefined> {
    for (let at = start, isLast = false; !isLast;) {
      const chunk = await this.#readChunk(at, end);
      ({ isLast } = chunk);
      at += chunk.bytes.length;
      yield chunk.bytes;
    }
  }

  async slice(start: number, end: number): Promise<Blob> {
    const chunks: Blob[] = [];
    for await (const bytes of this.read(start, end)) chunks.push(new Blob([bytes]));
    return new Blob(chunks);
  }

  async #readChunk(at: number, end: number): Promise<Chunk> {
    // Node's fetch neither reads on nor ends a body whose response came early, so a file open for it would stay open.
    const file = await openFile(this.#place);
    try {
      const bytes = Buffer.allocUnsafe(Math.min(chunkBytes, end - at));
      const bytesRead = await readAt(file, bytes, at);
      const isLast = at + bytesRead === end;
      // The last bytes wait for this: once they are sent, the server has the part.
      if (isLast ? fstatSync(file).size !== this.size : bytesRead === 0)
        throw new UploadError(
          `had ${this.size} bytes when the upload began, and has another size`,
          this.#path,
        );
      return { bytes: bytes.subarray(0, bytesRead), isLast };
    } finally {
      // Each step that goes to another thread costs more than a small file does; these two wait for no disk.
      closeSync(file);
    }
  }
}

function openFile(place: string): Promise<number> {
  return new Promise((resolve, reject) => {
    open(place, (error, file) => {
      if (error) reject(error);
      else resolve(file);
    });
  });
}

/** How many bytes were read. */
function readAt(file: number, bytes: Uint8Array, at: number): Promise<number> {
  return new Promise((resolve, reject) => {
    readFrom(file, bytes, 0, bytes.length, at, (error, count) => {
      if (error) reject(error);
      else resolve(count);
    });
  });
}
