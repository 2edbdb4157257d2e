import type { PlatformView } from "../call-operation.ts";
import type { UploadResult } from "./finish-upload.ts";
import { initiate, readSession, type UploadTarget } from "./protocol.ts";
import type { UploadSource } from "./source.ts";
import { withSource } from "./with-source.ts";
import { transfer, type TransferOptions } from "./transfer.ts";

export { UploadError } from "./upload-error.ts";
export type { UploadResult } from "./finish-upload.ts";
export { pin, type PinOneOptions, type PinOptions } from "./pin.ts";
export type { UploadProgress } from "./progress.ts";
export type { UploadTarget } from "./protocol.ts";
export type { Sliceable, UploadEntry, UploadItem, UploadSource } from "./source.ts";
export {
  createUploadToken,
  uploadWithToken,
  type TokenUploadOptions,
  type UploadToken,
} from "./token.ts";
export type { TransferOptions } from "./transfer.ts";
export { waitForPin, waitForUpload, type PinStatus, type WaitOptions } from "./wait.ts";

export interface UploadOptions extends UploadTarget, TransferOptions {}

/**
 * Uploads files: small ones together, larger ones in slices, as many requests at a time as the server allows. Each is
 * retried after a temporary failure. When the upload fails or is aborted, it is canceled.
 *
 * @example
 * await upload(spheron, input.files, { bucket: "site", protocol: "ipfs" });
 *
 * @throws UploadError when there are no files, a path cannot be used, or a file is not what it was; what a call throws
 */
export async function upload(
  client: PlatformView,
  source: UploadSource,
  options: UploadOptions,
): Promise<UploadResult> {
  const { signal } = options;
  return withSource(source, signal, async (opened) => {
    const session = await initiate(client, options, false, signal, readSession);
    return transfer(client, session, opened, options);
  });
}
