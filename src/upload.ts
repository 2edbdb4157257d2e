import type { SpheronClient } from "./client.ts";
import type { UploadResult } from "./upload/finish.ts";
import { initiate, readSession, type UploadTarget } from "./upload/session.ts";
import type { UploadSource } from "./upload/source.ts";
import { withSource } from "./upload/with-source.ts";
import { transfer, type TransferOptions } from "./upload/transfer.ts";

export { UploadError } from "./errors/upload-error.ts";
export type { UploadResult } from "./upload/finish.ts";
export { pin, type PinOneOptions, type PinOptions } from "./upload/pin.ts";
export type { UploadProgress } from "./upload/progress.ts";
export type { UploadTarget } from "./upload/session.ts";
export type { Sliceable, UploadEntry, UploadItem, UploadSource } from "./upload/source.ts";
export {
  createUploadToken,
  uploadWithToken,
  type TokenUploadOptions,
  type UploadToken,
} from "./upload/token.ts";
export type { TransferOptions } from "./upload/transfer.ts";
export { waitForPin, waitForUpload, type PinStatus, type WaitOptions } from "./upload/wait.ts";

export interface UploadOptions extends UploadTarget, TransferOptions {}

/**
 * Uploads files: small ones together, larger ones in slices, as many requests at a time as the server allows. Each is
 * sent again after a failure that may pass. When the upload fails or is aborted, it is canceled.
 *
 * @example
 * await upload(spheron, input.files, { bucket: "site", protocol: "ipfs" });
 *
 * @throws UploadError when there are no files, a path cannot be used, or a file is not what it was; what a call throws
 */
export async function upload(
  client: SpheronClient,
  source: UploadSource,
  options: UploadOptions,
): Promise<UploadResult> {
  const { signal } = options;
  return withSource(source, signal, async (opened) => {
    const session = await initiate(client, options, false, signal, readSession);
    return transfer(client, session, opened, options);
  });
}
