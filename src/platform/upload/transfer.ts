import type { SpheronClient } from "../../client/create-client.ts";
import { systemClock, type Clock } from "../../client/transport/clock.ts";
import { cancel, finish, type UploadResult } from "./finish.ts";
import { formOf, randomBoundary } from "./form.ts";
import { inParallel } from "./in-parallel.ts";
import { dataPath } from "./operations.ts";
import { pack, type Payload } from "./batch-parts.ts";
import { countProgress, type UploadProgress } from "./progress.ts";
import type { UploadSession } from "./session.ts";
import type { OpenSource } from "./source.ts";

/** How to send files, and who is told. */
export interface TransferOptions {
  /** Is told after each request that sent files; what it throws ends the upload. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Cancels the upload. */
  readonly signal?: AbortSignal | undefined;
  /** How often each request is sent at most; 5 by default. */
  readonly maxAttempts?: number | undefined;
  /** Milliseconds for one attempt of a request; 300,000 by default. `Infinity` takes the limit away. */
  readonly attemptTimeoutMs?: number | undefined;
  /** Time, in place of the platform's. For tests. */
  readonly clock?: Clock | undefined;
}

/** Sends the files of an upload that has been initiated and finishes it, or cancels it when anything fails. */
export async function transfer(
  client: SpheronClient,
  session: UploadSession,
  { entries, totalBytes }: OpenSource,
  options: TransferOptions,
): Promise<UploadResult> {
  const { onProgress, signal, clock = systemClock } = options;
  const { uploadId, payloadSize, parallelUploadCount } = session;
  const params = { path: { uploadId } };
  const policy = {
    maxAttempts: options.maxAttempts ?? 5,
    attemptTimeoutMs: options.attemptTimeoutMs ?? 300_000,
    timeoutMs: Infinity,
    logicalErrors: true,
  };
  const count = countProgress(clock, totalBytes);
  const send = async (payload: Payload, signal: AbortSignal) => {
    const body = await formOf(payload.parts, randomBoundary());
    // The server tells parts by name and index, so the same one again adds nothing.
    await client.POST(dataPath, { params, body, signal, idempotent: true, ...policy });
    onProgress?.(count(payload));
  };

  const payloads = pack(entries, payloadSize);
  try {
    const operation = { method: "POST", path: dataPath };
    await inParallel(payloads, parallelUploadCount, signal, operation, send);
    return await finish(client, uploadId, { signal, ...policy }, clock);
  } catch (error) {
    // Whoever gives the files may never answer, and the failure that counts is known.
    payloads.return().catch(() => undefined);
    await cancel(client, uploadId);
    throw error;
  }
}
