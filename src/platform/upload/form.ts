import { joinBytes, type Bytes } from "../../client/bytes.ts";
import { isSpheronError } from "../../client/errors/guards.ts";
import { UploadError } from "./upload-error.ts";
import { readPart, streamPart, type Part } from "./split-into-parts.ts";
import { sendsStreamedBlobs, streamedBlob } from "./streamed-blob.ts";
import { chunksOf } from "./stream.ts";

/** Chunks of a stream cost time, so that smaller pieces go together. */
const chunkBytes = 64 * 1024;

const encoder = new TextEncoder();
const lineEnd = encoder.encode("\r\n");

/**
 * The parts as a form. Unlike `FormData`, which every transport turns into bytes at once, it is made of the Blobs that
 * the parts are, or reads the parts when it is sent, where they and the platform can do that. Names are escaped as
 * browsers do it.
 *
 * @param boundary a text that no part has in it, without capitals, since the type of a Blob keeps none
 * @throws UploadError when a part cannot be read; the form's stream throws it too
 */
export async function formOf(parts: readonly Part[], boundary: string): Promise<Blob> {
  const end = encoder.encode(`--${boundary}--\r\n`);
  const type = `multipart/form-data; boundary=${boundary}`;
  if (parts.some(({ content }) => content.read !== undefined) && (await sendsStreamedBlobs())) {
    const sizeOf = (part: Part) => headOf(part, boundary).length + part.size + lineEnd.length;
    const size = parts.reduce((sum, part) => sum + sizeOf(part), end.length);
    return streamedBlob(size, type, () => inChunks(bytesOf(parts, boundary, end)));
  }
  const blobs: BlobPart[] = [];
  for (const part of parts) blobs.push(headOf(part, boundary), await blobOf(part), lineEnd);
  return new Blob([...blobs, end], { type });
}

/** Made twice when the part is streamed: thousands of them would take more memory than the rest of the parts. */
function headOf({ field, name, type }: Part, boundary: string): Bytes {
  // Names with line breaks were refused before.
  const filename = name.replaceAll('"', "%22");
  const lines = [
    `--${boundary}`,
    `content-disposition: form-data; name="${field}"; filename="${filename}"`,
    `content-type: ${type || "application/octet-stream"}\r\n\r\n`,
  ];
  return encoder.encode(lines.join("\r\n"));
}

async function blobOf(part: Part): Promise<Blob> {
  try {
    return await readPart(part);
  } catch (cause) {
    throw unreadable(part, cause);
  }
}

async function* bytesOf(
  parts: readonly Part[],
  boundary: string,
  end: Bytes,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (const part of parts) {
    yield headOf(part, boundary);
    try {
      yield* asLongAs(part, streamPart(part) ?? chunksOf((await readPart(part)).stream()));
    } catch (cause) {
      throw unreadable(part, cause);
    }
    yield lineEnd;
  }
  yield end;
}

/** A form that is longer or shorter than it says would look like a connection that breaks off. */
async function* asLongAs(
  { name, size }: Part,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let left = size;
  for await (const bytes of chunks) {
    left -= bytes.length;
    if (left < 0) break;
    yield bytes;
  }
  if (left !== 0) throw new UploadError(`does not have the ${size} bytes that it says`, name);
}

async function* inChunks(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const bytes of pieces) {
    held.push(bytes);
    heldBytes += bytes.length;
    if (heldBytes < chunkBytes) continue;
    yield held.length === 1 ? bytes : joinBytes(held);
    [held, heldBytes] = [[], 0];
  }
  if (heldBytes > 0) yield joinBytes(held);
}

/** Platforms say of a file that has changed or gone neither that nor which one it is. */
function unreadable({ name }: Part, cause: unknown): unknown {
  if (isSpheronError(cause)) return cause;
  return new UploadError("cannot be read: it may have changed", name, cause);
}

export function randomBoundary(): string {
  return `spheron-${crypto.randomUUID()}`;
}
