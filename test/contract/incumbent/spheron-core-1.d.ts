// `@spheron/core` 1.0.10 was published without types.
declare module "spheron-core-1" {
  export { SpheronApi } from "@spheron/core";

  export class UploadManager {
    initiateDeployment(configuration: object): Promise<unknown>;
    pinCID(configuration: object): Promise<unknown>;
    getCIDStatus(cid: string): Promise<unknown>;
    uploadPayloads(payloads: object[], configuration: object): Promise<unknown>;
    finalizeUploadDeployment(id: string, upload: boolean, token: string): Promise<unknown>;
  }
}
