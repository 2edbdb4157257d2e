import type { Bytes } from "../../client/bytes.ts";
import type { UploadEntry } from "./source.ts";

type Stream = Exclude<UploadEntry["content"], { slice: unknown }>;

export interface Piece {
  readonly blob: Blob;
  readonly isLast: boolean;
}

/** The stream in pieces of `pieceSize` bytes; the last may have fewer, and none when the stream is empty. */
export async function* readPieces(
  stream: Stream,
  pieceSize: number,
): AsyncGenerator<Piece, void, undefined> {
  let held: Blob[] = [];
  let heldBytes = 0;
  for await (const bytes of chunksOf(stream)) {
    let start = 0;
    // A full piece waits for the byte after it, which says that it is not the last.
    while (heldBytes + bytes.length - start > pieceSize) {
      const end = start + pieceSize - heldBytes;
      yield { blob: new Blob([...held, copy(bytes, start, end)]), isLast: false };
      [held, heldBytes, start] = [[], 0, end];
    }
    if (start < bytes.length) held.push(new Blob([copy(bytes, start, bytes.length)]));
    heldBytes += bytes.length - start;
  }
  yield { blob: new Blob(held), isLast: true };
}

/** A stream may use its buffer again, and a buffer may be shared, which no Blob takes. */
function copy(bytes: Uint8Array, start: number, end: number): Bytes {
  return new Uint8Array(bytes.subarray(start, end));
}

export async function* chunksOf(stream: Stream): AsyncGenerator<Uint8Array, void, undefined> {
  // Some browsers cannot loop over a ReadableStream.
  if (!("getReader" in stream)) {
    yield* stream;
    return;
  }
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
