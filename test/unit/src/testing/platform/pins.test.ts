import { expect, it } from "vitest";
import { createClient } from "../../../../../src/index.ts";
import { createMock } from "../../../../../src/testing/index.ts";
import { pin, waitForUpload } from "../../../../../src/platform/upload/upload.ts";

const cids = ["bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi", "QmYwAPJzv5CZsnA6"];

it("pinned content is an upload of the bucket that was named, and need not be waited for", async () => {
  const spheron = createClient({ fetch: createMock().fetch, token: "any" });

  const { uploadId, bucketId } = await pin(spheron, cids[0] ?? "", { bucket: "site" });
  const pinned = await pin(spheron, cids, { bucket: "site" });

  expect(pinned.map(({ cid }) => cid)).toEqual(cids);
  for (const id of [uploadId, ...pinned.map((upload) => upload.uploadId)])
    expect(await waitForUpload(spheron, id)).toMatchObject({ status: "Pinned", bucket: bucketId });
  expect(
    await spheron.v1.GET("/bucket/{bucketId}", { params: { path: { bucketId } } }),
  ).toMatchObject({ name: "site" });
});
