import type { components } from "../../generated/schema.ts";
import type { SpheronClient } from "../client.ts";
import { ConfigError, TimeoutError } from "../errors/failures.ts";
import { UploadError } from "../errors/upload-error.ts";
import { systemClock, type Clock } from "../transport/clock.ts";
import { orAborted } from "./or-aborted.ts";

type Upload = components["schemas"]["Upload"];

/** What each status of an upload means to whoever waits for it. */
export const meanings: Readonly<Record<string, "pending" | "done" | "failed">> = {
  InProgress: "pending",
  Uploaded: "done",
  Pinned: "done",
  Canceled: "failed",
  Failed: "failed",
  TimedOut: "failed",
  Unpinned: "failed",
};

/** How to wait for an upload, and for how long. */
export interface WaitOptions {
  /** Ends the wait with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds between one look and the next; 2,000 by default. */
  readonly pollMs?: number | undefined;
  /** Milliseconds to wait at most; 600,000 by default, after which the API gives an upload up. */
  readonly timeoutMs?: number | undefined;
  /** Time, in place of the platform's. For tests. */
  readonly clock?: Clock | undefined;
}

const path = "/v1/upload/{uploadId}";
const operation = { method: "GET", path };

/**
 * The upload as soon as it is there or pinned. A status that is not known is waited out.
 *
 * @throws UploadError when it has failed, was canceled, or is pinned no longer; TimeoutError when the time is up;
 * AbortError when `signal` aborts; what a call throws
 */
export async function waitForUpload(
  client: SpheronClient,
  uploadId: string,
  { signal, pollMs = 2000, timeoutMs = 600_000, clock = systemClock }: WaitOptions = {},
): Promise<Upload> {
  if (!(pollMs > 0)) throw new ConfigError("pollMs has to be more than 0", operation);
  const endMs = clock.now() + timeoutMs;
  for (;;) {
    const { upload } = await client.GET(path, { params: { path: { uploadId } }, signal });
    const meaning = meanings[upload.status] ?? "pending";
    if (meaning === "done") return upload;
    if (meaning === "failed")
      throw new UploadError(`The upload ${uploadId} has the status ${upload.status}`);
    if (clock.now() + pollMs > endMs)
      throw new TimeoutError({ operation, scope: "total", limitMs: timeoutMs });
    await pause(clock, pollMs, signal);
  }
}

async function pause(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  let callOff = () => {};
  const over = new Promise<void>((resolve) => {
    callOff = clock.start(ms, resolve, false);
  });
  await orAborted(over, signal, operation).finally(() => {
    callOff();
  });
}
