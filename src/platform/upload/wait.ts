import type { components } from "../../../generated/platform/index.ts";
import { internals } from "../../client/internals.ts";
import { poll, type PollOptions } from "../../client/poll.ts";
import { callOperation, type PlatformView } from "../call-operation.ts";
import { UploadError } from "./upload-error.ts";

type Upload = components["schemas"]["Upload"];
/** What the pinning cluster says of a CID, peer by peer. */
export type PinStatus = components["schemas"]["PinStatus"];

/** What each status of an upload means for a wait. */
export const uploadOutcomes: Readonly<Record<string, "pending" | "done" | "failed">> = {
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
  /** Milliseconds to wait at most; 600,000 by default, after which the API drops an upload. */
  readonly timeoutMs?: number | undefined;
}

export const uploadWait = { pollMs: 2000, timeoutMs: 600_000 };

const uploadPath = "/v1/upload/{uploadId}";
const pinPath = "/v2/ipfs/pins/{cid}/status";

/**
 * Waits until an upload is complete or pinned. An unknown status counts as under way.
 *
 * @throws UploadError when it failed, was canceled or unpinned; TimeoutError when the time is up;
 * AbortError when `signal` aborts; what a call throws
 */
export function waitForUpload(
  client: PlatformView,
  uploadId: string,
  options: WaitOptions = {},
): Promise<Upload> {
  const operation = { method: "GET", path: uploadPath };
  const params = { path: { uploadId } };
  return poll(operation, pollOptions(client, options), async (signal) => {
    const { upload } = await callOperation(client, "GET", uploadPath, { params, signal });
    const outcome = uploadOutcomes[upload.status] ?? "pending";
    if (outcome === "failed")
      throw new UploadError(`The upload ${uploadId} has the status ${upload.status}`);
    return outcome === "done" ? { found: upload } : {};
  });
}

/**
 * What the pinning cluster reports for a CID, as soon as `isDone` accepts it. The API does not document the
 * statuses of its peers, so you decide.
 *
 * @example
 * await waitForPin(spheron, cid, ({ peerMap }) =>
 *   Object.values(peerMap).some(({ status }) => wanted.includes(status)),
 * );
 *
 * @throws TimeoutError when the time is up; AbortError when `signal` aborts; what `isDone` or a call throws
 */
export function waitForPin(
  client: PlatformView,
  cid: string,
  isDone: (status: PinStatus) => boolean,
  options: WaitOptions = {},
): Promise<PinStatus> {
  const operation = { method: "GET", path: pinPath };
  const params = { path: { cid } };
  return poll(operation, pollOptions(client, options), async (signal) => {
    const { pinStatus } = await callOperation(client, "GET", pinPath, { params, signal });
    return isDone(pinStatus) ? { found: pinStatus } : {};
  });
}

function pollOptions(
  client: PlatformView,
  { signal, pollMs = uploadWait.pollMs, timeoutMs = uploadWait.timeoutMs }: WaitOptions,
): PollOptions {
  return { clock: client[internals].clock, signal, pollMs, timeoutMs };
}
