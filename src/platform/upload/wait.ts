import type { components } from "../../../generated/platform/schema.ts";
import type { SpheronClient } from "../../client/create-client.ts";
import { ConfigError, TimeoutError } from "../../client/errors/failures.ts";
import type { OperationRef } from "../../client/errors/spheron-error.ts";
import { UploadError } from "./upload-error.ts";
import { systemClock, type Clock } from "../../client/transport/clock.ts";
import { orAborted } from "./or-aborted.ts";

type Upload = components["schemas"]["Upload"];
/** What the pinning cluster says of a CID, peer by peer. */
export type PinStatus = components["schemas"]["PinStatus"];

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

/** How to wait for an upload or a pin, and for how long. */
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

const uploadPath = "/v1/upload/{uploadId}";
const pinPath = "/v2/ipfs/pins/{cid}/status";

/**
 * The upload as soon as it is there or pinned. A status that is not known is waited out.
 *
 * @throws UploadError when it has failed, was canceled, or is pinned no longer; TimeoutError when the time is up;
 * AbortError when `signal` aborts; what a call throws
 */
export function waitForUpload(
  client: SpheronClient,
  uploadId: string,
  options: WaitOptions = {},
): Promise<Upload> {
  const operation = { method: "GET", path: uploadPath };
  const params = { path: { uploadId } };
  return lookUntilFound(operation, options, async (signal) => {
    const { upload } = await client.GET(uploadPath, { params, signal });
    const meaning = meanings[upload.status] ?? "pending";
    if (meaning === "failed")
      throw new UploadError(`The upload ${uploadId} has the status ${upload.status}`);
    return meaning === "done" ? upload : undefined;
  });
}

/**
 * What the pinning cluster says of a CID, as soon as it is what you wait for. The API does not say which statuses its
 * peers may have, so that `isDone` has to.
 *
 * @example
 * await waitForPin(spheron, cid, ({ peerMap }) =>
 *   Object.values(peerMap).some(({ status }) => wanted.includes(status)),
 * );
 *
 * @throws TimeoutError when the time is up; AbortError when `signal` aborts; what `isDone` or a call throws
 */
export function waitForPin(
  client: SpheronClient,
  cid: string,
  isDone: (status: PinStatus) => boolean,
  options: WaitOptions = {},
): Promise<PinStatus> {
  const operation = { method: "GET", path: pinPath };
  const params = { path: { cid } };
  return lookUntilFound(operation, options, async (signal) => {
    const { pinStatus } = await client.GET(pinPath, { params, signal });
    return isDone(pinStatus) ? pinStatus : undefined;
  });
}

/** Looks again and again until there is something. */
async function lookUntilFound<Found>(
  operation: OperationRef,
  { signal, pollMs = 2000, timeoutMs = 600_000, clock = systemClock }: WaitOptions,
  look: (signal: AbortSignal | undefined) => Promise<Found | undefined>,
): Promise<Found> {
  if (!(pollMs > 0)) throw new ConfigError("pollMs has to be more than 0", operation);
  const endMs = clock.now() + timeoutMs;
  for (;;) {
    const found = await look(signal);
    if (found !== undefined) return found;
    if (clock.now() + pollMs > endMs)
      throw new TimeoutError({ operation, scope: "total", limitMs: timeoutMs });
    await pause(clock, pollMs, signal, operation);
  }
}

async function pause(
  clock: Clock,
  ms: number,
  signal: AbortSignal | undefined,
  operation: OperationRef,
): Promise<void> {
  let callOff = () => {};
  const over = new Promise<void>((resolve) => {
    callOff = clock.start(ms, resolve, false);
  });
  await orAborted(over, signal, operation).finally(() => {
    callOff();
  });
}
