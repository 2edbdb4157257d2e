import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { UploadManager } from "@spheron/core";
import { ProtocolEnum, SpheronClient } from "@spheron/storage";
import { describe, expect, it, onTestFinished } from "vitest";
import { readSource } from "../../../scripts/document/read.ts";
import { describeDocument } from "../../../scripts/generate/mock-model.ts";
import { createClient } from "../../../src/index.ts";
import { startMockServer, type MockServer } from "../../../src/testing/index.ts";
import { folder } from "../../../src/platform/upload/folder.ts";
import { pin, upload } from "../../../src/platform/upload/upload.ts";
import { serve } from "../../support/http.ts";
import { lenient } from "./mock.ts";

const cids: [string, string] = [
  "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
  "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKPbdG",
];
const payloadSize = 1000;
const document = "spec/platform/openapi.yaml";

async function site(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), "site-"));
  onTestFinished(() => rm(place, { recursive: true }));
  await mkdir(join(place, "css/ü"), { recursive: true });
  await writeFile(join(place, "index.html"), "<title>Ada</title>");
  await writeFile(join(place, "css/ü/main 文.css"), "body {}");
  await writeFile(join(place, "empty"), "");
  await writeFile(join(place, "exact.bin"), "e".repeat(payloadSize));
  await writeFile(join(place, "film.mp4"), "film".repeat(1111));
  return place;
}

/** What the server has of the latest upload, in the order of names. */
function latestOf(mock: MockServer) {
  const { files = [], status, bucketId } = mock.uploads().at(-1) ?? {};
  const kept = files.map(({ name, sizeBytes, sha256 }) => ({ name, sizeBytes, sha256 }));
  return { status, bucketId, files: kept.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

interface Sent {
  readonly method: string | undefined;
  readonly path: string;
  readonly query: string[];
  readonly body: unknown;
}

/** Answers everything with `{}`. */
async function serveRecorder(): Promise<{ url: string; sent: Sent[] }> {
  const sent: Sent[] = [];
  const url = await serve((request, response) => {
    void text(request).then((body) => {
      const { pathname, searchParams } = new URL(request.url ?? "", "http://127.0.0.1");
      const query = [...searchParams].map((pair) => pair.join("=")).sort();
      sent.push({ method: request.method, path: pathname, query, body: JSON.parse(body) });
      response.setHeader("content-type", "application/json").end("{}");
    });
  });
  return { url, sent };
}

describe("beside the packages of Spheron", () => {
  it("a folder arrives as the same files, under the same names, in the same bucket", async () => {
    // The storage package takes a token of a storage organization only.
    const tokens = { app: [], storage: [] as string[] };
    const { value } = await readSource(document);
    const model = describeDocument(lenient(value, document));
    const mock = await startMockServer({ model, uploads: { payloadSize }, tokens });
    onTestFinished(() => mock.close());
    const spheron = createClient({ baseUrl: mock.url, token: "storage" });
    const { organization } = await spheron.v1.POST("/organization", {
      body: { appType: "storage", name: "Ada", username: "ada" },
    });
    tokens.storage.push(organization._id);
    const place = await site();

    const theirs = await new SpheronClient({ token: "storage", apiUrl: mock.url }).upload(place, {
      name: "site",
      protocol: ProtocolEnum.IPFS,
      organizationId: organization._id,
    });
    const kept = latestOf(mock);
    const ours = await upload(spheron, folder(place), {
      bucket: "site",
      protocol: "ipfs",
      organizationId: organization._id,
    });

    expect(kept.status).toBe("Uploaded");
    expect(kept.files.map(({ name }) => name)).toContain("css/ü/main 文.css");
    expect(latestOf(mock)).toEqual(kept);
    expect(ours).toMatchObject({ ...theirs, uploadId: ours.uploadId });
  });

  it("CIDs are pinned by the same requests", async () => {
    const { url, sent } = await serveRecorder();
    const spheron = createClient({ baseUrl: url, token: "token" });
    const theirs = new UploadManager(url);
    const bucket = { name: "site", organizationId: "1", token: "token" };
    const ours = { bucket: "site", organizationId: "1" };

    await theirs.pinCID({ ...bucket, cid: cids[0], inBackground: true });
    await theirs.pinCIDs({ ...bucket, cids });
    await pin(spheron, cids[0], { ...ours, inBackground: true });
    await pin(spheron, cids, ours);

    expect(sent.slice(2)).toEqual(sent.slice(0, 2));
  });
});
