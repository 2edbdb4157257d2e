import type { Clock } from "../../client/transport/clock.ts";
import type { Payload } from "./batch-parts.ts";

/** The progress of an upload. */
export interface UploadProgress {
  /** Bytes of files that the server has accepted; never less than before. */
  readonly sentBytes: number;
  /** Bytes of all files, if they were passed as a list. */
  readonly totalBytes: number | undefined;
  /** Files that the server has accepted as a whole. */
  readonly files: number;
  /** Average since the beginning. */
  readonly bytesPerSecond: number;
  /** Milliseconds since the beginning. */
  readonly elapsedMs: number;
}

/** Returns the progress after each payload that the server has taken. */
export function countProgress(
  clock: Clock,
  totalBytes: number | undefined,
): (taken: Payload) => UploadProgress {
  const startMs = clock.now();
  let sentBytes = 0;
  let files = 0;
  return ({ parts, size }) => {
    sentBytes += size;
    for (const { file } of parts) {
      file.partsLeft -= 1;
      if (file.partsLeft === 0) files += 1;
    }
    const elapsedMs = clock.now() - startMs;
    const bytesPerSecond = elapsedMs > 0 ? (sentBytes / elapsedMs) * 1000 : 0;
    return { sentBytes, totalBytes, files, bytesPerSecond, elapsedMs };
  };
}
