import { ProtocolEnum, type UploadManager } from "@spheron/core";
import FormData from "form-data";
import type { UploadManager as DeploymentUploadManager } from "spheron-core-1";
import { cid, id, type Calls } from "./calls.ts";

const token = "token";
const bucket = { name: "site", organizationId: id, token };

function payloads(): FormData[] {
  const files = new FormData();
  files.append("files", "<title>Ada</title>", { filepath: "./index.html" });
  files.append("files", "body {}", { filepath: "./css/main.css" });
  const chunk = new FormData();
  chunk.append("chunk-0-2", "half of a film", { filepath: "./film.mp4" });
  return [files, chunk];
}

export const uploadCalls: Calls<UploadManager> = {
  initiateUpload: (uploads) =>
    uploads.initiateUpload({
      ...bucket,
      protocol: ProtocolEnum.FILECOIN,
      createSingleUseToken: true,
      maxSize: 1_048_576,
    }),
  pinCID: (uploads) => uploads.pinCID({ ...bucket, cid, inBackground: true }),
  pinCIDs: (uploads) => uploads.pinCIDs({ ...bucket, cids: [cid] }),
  getCIDStatus: (uploads) => uploads.getCIDStatus(cid),
  uploadPayloads: (uploads) =>
    uploads.uploadPayloads(payloads(), { uploadId: id, token, parallelUploadCount: 2 }),
  finalizeUpload: (uploads) => uploads.finalizeUpload(id, true, token),
};

export const deploymentUploadCalls: Calls<DeploymentUploadManager> = {
  initiateDeployment: (uploads) =>
    uploads.initiateDeployment({
      ...bucket,
      protocol: ProtocolEnum.ARWEAVE,
      createSingleDeploymentToken: true,
    }),
  pinCID: (uploads) => uploads.pinCID({ ...bucket, cid }),
  getCIDStatus: (uploads) => uploads.getCIDStatus(cid),
  uploadPayloads: (uploads) =>
    uploads.uploadPayloads(payloads(), { deploymentId: id, token, parallelUploadCount: 2 }),
  finalizeUploadDeployment: (uploads) => uploads.finalizeUploadDeployment(id, false, token),
};
