import type { SpheronClient } from "spheron-client";

/** The files of an upload as the API has them: `index.html 21`. */
export async function uploadedFiles(spheron: SpheronClient, uploadId: string): Promise<string[]> {
  const { upload } = await spheron.v1.GET("/upload/{uploadId}", { params: { path: { uploadId } } });
  return upload.uploadDirectory.map(({ fileName, fileSize }) => `${fileName} ${fileSize}`);
}
