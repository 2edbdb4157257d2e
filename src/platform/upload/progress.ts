import type { Clock } from "../../client/transport/clock.ts";
import type { Payload } from "./batch-parts.ts";

/** How far an upload has come. */
export interface UploadProgress {
  /** Bytes of files that the server has taken; never less than before. */
  readonly sentBytes: number;
  /** Bytes of all files, where they came as a list and not one by one. */
  readonly totalBytes: number | undefined;
  /** Files that the server has taken as a whole. */
  readonly files: number;
  /** Since the beginning, on average. */
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
