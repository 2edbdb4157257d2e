import { UploadError } from "./upload-error.ts";
import { isSliceable, type NamedEntry, type Sliceable } from "./source.ts";
import { readPieces } from "./stream.ts";

/** What a form carries: a whole file, or a slice of one. */
export interface Part {
  /** `files` for a whole file, `chunk-{index}-{count}` for a slice. */
  readonly field: string;
  readonly isSlice: boolean;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Media type, or an empty text. */
  readonly type: string;
  readonly read: () => Blob | Promise<Blob>;
  /** Yields the same bytes without holding them all, if the file can do that. */
  readonly stream?: () => AsyncIterable<Uint8Array>;
  /** Shared by the parts of a file, which has been sent when none is left. */
  readonly file: { partsLeft: number };
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
  const { size } = content;
  const read = content.read?.bind(content);
  const count = countParts(size, payloadSize);
  const file = { partsLeft: count };
  for (let index = 0; index < count; index += 1) {
    const start = index * payloadSize;
    const end = Math.min(size, start + payloadSize);
    // A slice has no media type; a whole file keeps its own.
    const whole = count === 1 && content instanceof Blob ? content : undefined;
    yield {
      ...fieldAt(index, count),
      name,
      size: end - start,
      type: whole?.type ?? "",
      read: () => whole ?? content.slice(start, end),
      ...(read && { stream: () => read(start, end) }),
      file,
    };
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
    const { size: partSize } = blob;
    const read = () => blob;
    yield { ...fieldAt(index, count), name, size: partSize, type: "", read, file };
    index += 1;
  }
}

function countParts(size: number, payloadSize: number): number {
  return Math.max(1, Math.ceil(size / payloadSize));
}

function fieldAt(index: number, count: number): Pick<Part, "field" | "isSlice"> {
  const isSlice = count > 1;
  return { field: isSlice ? `chunk-${index}-${count}` : "files", isSlice };
}
