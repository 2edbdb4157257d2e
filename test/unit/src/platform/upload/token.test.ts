import { describe, expect, it } from "vitest";
import { createUploadToken, uploadWithToken } from "../../../../../src/platform/upload/upload.ts";
import { serveUploads } from "../../../../support/upload-server.ts";

const target = { bucket: "site", protocol: "ipfs" } as const;
const file = new File(["x".repeat(2500)], "a.bin");

describe("a single use token", () => {
  it.each([
    ["alone", (token: { token: string }) => token.token],
    ["with what else is known", (token: { token: string }) => token],
  ])("%s is enough to upload files", async (_what, handOver) => {
    const { spheron, mock, uploaded, asked } = await serveUploads();
    const authorizations = new Set<string | null>();

    const token = await createUploadToken(spheron, target);
    const result = await uploadWithToken(handOver(token) as string, [file], {
      baseUrl: mock.url,
      fetch(url, init) {
        authorizations.add(new Headers(init.headers).get("authorization"));
        return fetch(url, init);
      },
    });

    expect(token).toMatchObject({ payloadSize: 1000, parallelUploadCount: 6 });
    expect(result.uploadId).toBe(token.uploadId);
    expect(uploaded().files).toMatchObject([{ name: "a.bin", sizeBytes: 2500 }]);
    expect(asked()[0]).toContain("create_single_use_token=true");
    expect(Array.from(authorizations)).toEqual([`Bearer ${token.token}`]);
  });

  it("cancels the upload too", async () => {
    const { spheron, mock, uploaded } = await serveUploads();
    mock.fail({ operation: "sendUploadData", status: 400 });

    const { token } = await createUploadToken(spheron, target);
    const failed = uploadWithToken(token, file, { baseUrl: mock.url });

    await expect(failed).rejects.toMatchObject({ status: 400 });
    expect(uploaded().status).toBe("Canceled");
  });

  const jwt = (claims: object) => `e30.${btoa(JSON.stringify(claims))}.c2ln`;
  const whole = { uploadId: "1", payloadSize: 1000, parallelUploadCount: 3 };

  it.each([
    ["no token", "secret", "The single use token is not a JSON Web Token"],
    ["text in its middle", `e30.${btoa('"secret"')}.c2ln`, "is not a JSON Web Token"],
    ["no upload", jwt({ ...whole, uploadId: "" }), "does not say uploadId"],
    ["no payload size", jwt({ ...whole, payloadSize: 0 }), "does not say payloadSize"],
    ["no number", jwt({ ...whole, parallelUploadCount: "3" }), "does not say parallelUploadCount"],
  ])("with %s is refused, and not repeated in the message", async (_what, token, message) => {
    await expect(uploadWithToken(token, file)).rejects.toMatchObject({
      kind: "upload",
      message: expect.stringContaining(message) as string,
    });
    await expect(uploadWithToken(token, file)).rejects.not.toThrow(token);
  });
});
