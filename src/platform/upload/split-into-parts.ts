import { UploadError } from "./upload-error.ts";
import { isSliceable, type NamedEntry, type Sliceable } from "./source.ts";
import { readPieces } from "./stream.ts";

/** The field of a whole file. */
export const wholeField = "files";

/** What a form carries: a whole file, or a slice of one. */
export interface Part {
  /** `files` for a whole file, `chunk-{index}-{count}` for a slice. */
  readonly field: string;
  readonly name: string;
  /** Media type, or an empty text. */
  readonly type: string;
  /** What has the bytes of the part, from `start` on. */
  readonly content: Sliceable;
  readonly start: number;
  /** Bytes. */
  readonly size: number;
  /** Shared by the parts of a file, which has been sent when none is left. */
  readonly file: { partsLeft: number };
}

/** The bytes of a part. */
export function readPart({ content, start, size }: Part): Blob | Promise<Blob> {
  const isWhole = content instanceof Blob && content.size === size;
  return isWhole ? content : content.slice(start, start + size);
}

/** Yields the same bytes without holding them all, if the file can do that. */
export function streamPart({ content, start, size }: Part): AsyncIterable<Uint8Array> | undefined {
  return content.read?.(start, start + size);
}

/**
 * A file as a whole, or in slices of `payloadSize` when it is larger.
 *
 * @throws UploadError when a stream is not as long as it says, or is cut without saying it
 */
export function splitIntoParts(
  entry: NamedEntry,
  payloadSize: number,
): Iterable<Part> | AsyncIterable<Part> {
  const { name, content, size } = entry;
  return isSliceable(content)
    ? slicesOf(name, content, payloadSize)
    : piecesOf(name, content, size, payloadSize);
}

function* slicesOf(name: string, content: Sliceable, payloadSize: number): Generator<Part> {
  const { size: fileSize } = content;
  const count = countParts(fileSize, payloadSize);
  const file = { partsLeft: count };
  for (let index = 0; index < count; index += 1) {
    const start = index * payloadSize;
    const size = Math.min(fileSize - start, payloadSize);
    // A slice has no media type; a whole file keeps its own.
    const type = count === 1 && content instanceof Blob ? content.type : "";
    const field = fieldAt(index, count);
    yield { field, name, type, content, start, size, file };
  }
}

async function* piecesOf(
  name: string,
  content: Exclude<NamedEntry["content"], Sliceable>,
  size: number | undefined,
  payloadSize: number,
): AsyncGenerator<Part> {
  const count = countParts(size ?? 0, payloadSize);
  const file = { partsLeft: count };
  let index = 0;
  let seenBytes = 0;
  for await (const { blob, isLast } of readPieces(content, payloadSize)) {
    if (size === undefined && !isLast)
      throw new UploadError(
        `is a stream of more than ${payloadSize} bytes: say how many, with its size`,
        name,
      );
    seenBytes += blob.size;
    if (size !== undefined && (isLast ? seenBytes !== size : seenBytes >= size))
      throw new UploadError(
        `has ${isLast ? seenBytes : `more than ${seenBytes}`} bytes, and was to have ${size}`,
        name,
      );
    yield {
      field: fieldAt(index, count),
      name,
      type: "",
      content: blob,
      start: 0,
      size: blob.size,
      file,
    };
    index += 1;
  }
}

function countParts(size: number, payloadSize: number): number {
  return Math.max(1, Math.ceil(size / payloadSize));
}

function fieldAt(index: number, count: number): string {
  return count > 1 ? `chunk-${index}-${count}` : wholeField;
}
