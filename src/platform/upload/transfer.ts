import { internals } from "../../client/internals.ts";
import type { PlatformView } from "../call-operation.ts";
import { finishUpload, type UploadResult } from "./finish-upload.ts";
import { formOf, randomBoundary } from "./form.ts";
import { workInParallel } from "./work-in-parallel.ts";
import { batchParts, type Payload } from "./batch-parts.ts";
import { countProgress, type UploadProgress } from "./progress.ts";
import { cancel, dataOperation, sendData, type UploadSession } from "./protocol.ts";
import type { OpenSource } from "./source.ts";

/** How to send files, and what to call meanwhile. */
export interface TransferOptions {
  /** Called after each request that sent files. An error that it throws ends the upload. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Cancels the upload. */
  readonly signal?: AbortSignal | undefined;
  /** How often each request is sent at most; 5 by default. */
  readonly maxAttempts?: number | undefined;
  /** Milliseconds for one attempt of a request; 300,000 by default. `Infinity` removes the limit. */
  readonly attemptTimeoutMs?: number | undefined;
}

export const transferPolicy = { maxAttempts: 5, attemptTimeoutMs: 300_000 };

/** Sends the files of an upload that has been initiated and finishes it, or cancels it when anything fails. */
export async function transfer(
  client: PlatformView,
  session: UploadSession,
  { entries, totalBytes }: OpenSource,
  options: TransferOptions,
): Promise<UploadResult> {
  const { onProgress, signal } = options;
  const { uploadId, payloadSize, parallelUploadCount } = session;
  const policy = {
    maxAttempts: options.maxAttempts ?? transferPolicy.maxAttempts,
    attemptTimeoutMs: options.attemptTimeoutMs ?? transferPolicy.attemptTimeoutMs,
    timeoutMs: Infinity,
    logicalErrors: true,
  };
  const count = countProgress(client[internals].clock, totalBytes);
  const send = async (payload: Payload, signal: AbortSignal) => {
    const body = await formOf(payload.parts, randomBoundary());
    await sendData(client, uploadId, body, { signal, ...policy });
    onProgress?.(count(payload));
  };

  const payloads = batchParts(entries, payloadSize);
  try {
    await workInParallel(payloads, parallelUploadCount, signal, dataOperation, send);
    return await finishUpload(client, uploadId, { signal, ...policy });
  } catch (error) {
    // The source may never respond, and the failure to throw is known.
    payloads.return().catch(() => undefined);
    await cancel(client, uploadId);
    throw error;
  }
}
