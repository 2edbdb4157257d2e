import type { components } from "../../../generated/platform/index.ts";
import { isSpheronError } from "../../client/errors/guards.ts";
import type { CallPolicy } from "../../client/transport/send.ts";
import type { PlatformView } from "../call-operation.ts";
import { complete } from "./protocol.ts";
import { waitForUpload } from "./wait.ts";

type Schemas = components["schemas"];

/**
 * What the API returns when an upload is finished. If that response was lost and the upload exists, `message` says so, and
 * `cid` and `dynamicLinks` are missing.
 */
export type UploadResult = Omit<Schemas["UploadFinishResponse"], "dynamicLinks"> &
  Partial<Pick<Schemas["UploadFinishResponse"], "dynamicLinks">>;

export interface FinishOptions extends CallPolicy {
  readonly signal: AbortSignal | undefined;
}

/** A server that has lost the connection may still be at it. */
const lookForMs = 30_000;

/** Finishes an upload whose files have been sent. If the response is lost, the upload itself shows what became of it. */
export async function finishUpload(
  client: PlatformView,
  uploadId: string,
  options: FinishOptions,
): Promise<UploadResult> {
  try {
    return await complete(client, uploadId, options);
  } catch (error) {
    if (!isResponseLost(error)) throw error;
    const { signal } = options;
    const looking = waitForUpload(client, uploadId, { signal, timeoutMs: lookForMs });
    // Without an upload to show, the failure that led here is the one to throw, unless the caller aborted.
    const upload = await looking.catch((reason: unknown) => {
      if (signal?.aborted === true) throw reason;
    });
    if (upload === undefined) throw error;
    return {
      success: true,
      message: `The response to finishing was lost; the upload is ${upload.status}`,
      uploadId,
      bucketId: upload.bucket,
      protocolLink: upload.protocolLink,
    };
  }
}

/** Whether the server may have done what it was asked for. */
function isResponseLost(error: unknown): boolean {
  if (!isSpheronError(error)) return false;
  if (error.kind === "connection") return error.maybeSent;
  if (error.kind === "api") return error.status === 502 || error.status === 504;
  return error.kind === "timeout" || error.kind === "decode";
}
