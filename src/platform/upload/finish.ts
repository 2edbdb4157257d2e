import type { components } from "../../../generated/platform/schema.ts";
import type { SpheronClient } from "../../client/create-client.ts";
import { isSpheronError } from "../../client/errors/guards.ts";
import type { Clock } from "../../client/transport/clock.ts";
import type { CallPolicy } from "../../client/transport/send.ts";
import { finishPath } from "./operations.ts";
import { waitForUpload } from "./wait.ts";

type Schemas = components["schemas"];

/**
 * What the API answers when an upload is finished. Where that answer was lost and the upload is there, `message` says so,
 * and `cid` and `dynamicLinks` are left out.
 */
export type UploadResult = Omit<Schemas["UploadFinishResponse"], "dynamicLinks"> &
  Partial<Pick<Schemas["UploadFinishResponse"], "dynamicLinks">>;

export interface FinishOptions extends CallPolicy {
  readonly signal: AbortSignal | undefined;
}

/** A server that has lost the connection may still be at it. */
const lookForMs = 30_000;

/** An upload that is not canceled blocks another; more time than this is not worth it. */
const cancelTimeoutMs = 10_000;

/** Finishes an upload whose files have been sent. When the answer is lost, the upload itself tells what became of it. */
export async function finish(
  client: SpheronClient,
  uploadId: string,
  options: FinishOptions,
  clock: Clock,
): Promise<UploadResult> {
  try {
    return await close(client, uploadId, "UPLOAD", options);
  } catch (error) {
    if (!isAnswerLost(error)) throw error;
    const { signal } = options;
    const looking = waitForUpload(client, uploadId, { signal, clock, timeoutMs: lookForMs });
    // Without an upload to show, the failure that led here is the one that counts, unless the caller has had enough.
    const upload = await looking.catch((reason: unknown) => {
      if (signal?.aborted === true) throw reason;
    });
    if (upload === undefined) throw error;
    return {
      success: true,
      message: `The answer to finishing was lost; the upload is ${upload.status}`,
      uploadId,
      bucketId: upload.bucket,
      protocolLink: upload.protocolLink,
    };
  }
}

/** Cancels an upload that has failed, and never fails itself. */
export async function cancel(client: SpheronClient, uploadId: string): Promise<void> {
  const options = { idempotent: true, timeoutMs: cancelTimeoutMs };
  // As a result, so that the failure that led here is the one that is thrown.
  await close(client, uploadId, "CANCEL", options).result();
}

function close(
  client: SpheronClient,
  uploadId: string,
  action: "UPLOAD" | "CANCEL",
  options: object,
) {
  return client.POST(finishPath, {
    params: { path: { uploadId }, query: { action } },
    body: {},
    ...options,
  });
}

/** Whether the server may have done what it was asked for. */
function isAnswerLost(error: unknown): boolean {
  if (!isSpheronError(error)) return false;
  if (error.kind === "connection") return error.maybeSent;
  if (error.kind === "api") return error.status === 502 || error.status === 504;
  return error.kind === "timeout" || error.kind === "decode";
}
