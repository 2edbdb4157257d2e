import { describe, expect, it } from "vitest";
import type { InjectedFault } from "../../../../../src/testing/index.ts";
import { systemClock, type Clock } from "../../../../../src/client/transport/clock.ts";
import {
  createUploadToken,
  upload,
  uploadWithToken,
  type UploadEntry,
} from "../../../../../src/platform/upload/upload.ts";
import { serveUploads } from "../../../../support/upload-server.ts";

const target = { bucket: "site", protocol: "ipfs" } as const;
const big: UploadEntry = { path: "big.bin", content: new Blob(["x".repeat(4500)]) };
const begun = ["initiate?protocol=ipfs&bucket=site 200"];
const canceled = ["finish?action=CANCEL 200"];

describe("a part that fails", () => {
  it.each([
    ["an outage", { status: 503 }],
    ["a lost connection", { broken: "reset" as const }],
    ["too many requests", { status: 429, retryAfterSeconds: 1 }],
  ])("twice by %s is retried, and no other is", async (_what, fault) => {
    const { spheron, mock, clock, asked, uploaded } = await serveUploads({
      parallelUploadCount: 2,
    });
    mock.fail({ operation: "sendUploadData", times: 2, ...fault });

    await upload(spheron, big, target);

    const taken = asked().filter((request) => request === "data 200");
    expect(taken).toHaveLength(5);
    expect(asked().filter((request) => request.startsWith("data"))).toHaveLength(7);
    expect(clock.waits).toHaveLength(2);
    expect(uploaded().files).toMatchObject([{ name: "big.bin", sizeBytes: 4500 }]);
  });

  it("for good ends the others, and cancels the upload", async () => {
    const { spheron, mock, asked, uploaded } = await serveUploads({ parallelUploadCount: 2 });
    mock.fail({ operation: "sendUploadData", status: 400, times: 1 });

    const failed = upload(spheron, big, target);

    await expect(failed).rejects.toMatchObject({ kind: "api", status: 400, attempts: 1 });
    expect(asked().at(-1)).toBe("finish?action=CANCEL 200");
    expect(asked().filter((request) => request.startsWith("data")).length).toBeLessThanOrEqual(2);
    expect(uploaded().status).toBe("Canceled");
  });

  it("too often fails after as many attempts as it may have", async () => {
    const { spheron, mock, asked } = await serveUploads({ parallelUploadCount: 1 });
    mock.fail({ operation: "sendUploadData", status: 500 });

    const failed = upload(spheron, big, { ...target, maxAttempts: 2 });

    await expect(failed).rejects.toMatchObject({ status: 500, attempts: 2 });
    expect(asked()).toEqual([...begun, "data 500", "data 500", ...canceled]);
  });
});

describe("an upload is canceled", () => {
  it("when the signal aborts while a request is under way", async () => {
    const controller = new AbortController();
    const { spheron, mock, asked } = await serveUploads({ parallelUploadCount: 1 });
    mock.fail({ operation: "sendUploadData", broken: "timeout" });
    const source = [new File(["a"], "a")].values();
    const reading = {
      *[Symbol.iterator]() {
        yield* source;
        setImmediate(() => {
          controller.abort("enough");
        });
      },
    };

    const failed = upload(spheron, reading, { ...target, signal: controller.signal });

    await expect(failed).rejects.toMatchObject({ kind: "abort", cause: "enough" });
    expect(asked().at(-1)).toBe("finish?action=CANCEL 200");
  });

  it("when the signal aborts while the source yields nothing", async () => {
    const controller = new AbortController();
    const { spheron, asked } = await serveUploads({ parallelUploadCount: 1 });
    const source = async function* () {
      yield big;
      controller.abort("enough");
      await new Promise(() => undefined);
    };

    const failed = upload(spheron, source(), { ...target, signal: controller.signal });

    await expect(failed).rejects.toMatchObject({ kind: "abort", cause: "enough" });
    expect(asked().at(-1)).toBe("finish?action=CANCEL 200");
  });

  it("when the source fails, and the source's own error is thrown", async () => {
    const { spheron, asked } = await serveUploads();
    const source = function* () {
      yield big;
      throw new RangeError("no more");
    };

    await expect(upload(spheron, source(), target)).rejects.toThrow(new RangeError("no more"));
    expect(asked().at(-1)).toBe("finish?action=CANCEL 200");
  });

  it("when a file cannot be read, which is named", async () => {
    const { spheron, asked } = await serveUploads();
    const gone = {
      size: 1,
      slice: () => Promise.reject(new Error("gone")),
    };

    await expect(upload(spheron, { path: "a", content: gone }, target)).rejects.toMatchObject({
      kind: "upload",
      file: "a",
      cause: new Error("gone"),
    });
    expect(asked()).toEqual([...begun, ...canceled]);
  });

  it("when onProgress throws", async () => {
    const { spheron, asked } = await serveUploads({ parallelUploadCount: 1 });
    const onProgress = () => {
      throw new Error("no screen");
    };

    await expect(upload(spheron, big, { ...target, onProgress })).rejects.toThrow("no screen");
    expect(asked().at(-1)).toBe("finish?action=CANCEL 200");
  });

  it("when it cannot be finished", async () => {
    const { spheron, mock, asked } = await serveUploads();
    mock.fail({ operation: "finishUpload", status: 500, times: 1 });

    await expect(upload(spheron, big, target)).rejects.toMatchObject({ status: 500 });
    expect(asked().slice(-2)).toEqual(["finish?action=UPLOAD 500", "finish?action=CANCEL 200"]);
  });

  it("when the server says with a 2xx that finishing failed", async () => {
    const { spheron, uploaded } = await serveUploads(
      {},
      {
        async fetch(url, init) {
          const response = await fetch(url, init);
          return url.endsWith("action=UPLOAD")
            ? Response.json({ success: false, message: "no space" })
            : response;
        },
      },
    );

    await expect(upload(spheron, big, target)).rejects.toMatchObject({
      kind: "logical",
      message: expect.stringContaining("no space") as string,
    });
    expect(uploaded().id).toMatch(/^[0-9a-f]{24}$/);
  });

  it.each([
    ["no payloadSize", {}],
    ["a payloadSize of nothing", { payloadSize: 0 }],
  ])("when it is begun with %s", async (_what, answer) => {
    const { spheron, mock, asked } = await serveUploads();
    const change = () => ({
      uploadId: "64b7f2a90c1d2e3f4a5b6c7d",
      parallelUploadCount: 1,
      ...answer,
    });
    mock.fail({ operation: "initiateUpload", change });

    await expect(upload(spheron, big, target)).rejects.toMatchObject({
      kind: "upload",
      message: expect.stringContaining("does not say payloadSize") as string,
    });
    expect(asked()).toEqual([...begun, "finish?action=CANCEL 404"]);
  });

  it("when it is begun for a token, and the token is missing", async () => {
    const { spheron, mock, asked } = await serveUploads();
    mock.fail({
      operation: "initiateUpload",
      change: () => ({ uploadId: mock.uploads()[0]?.id ?? "", singleUseToken: null }),
    });

    await expect(createUploadToken(spheron, target)).rejects.toMatchObject({ kind: "upload" });
    expect(asked().at(-1)).toBe("finish?action=CANCEL 200");
  });

  it("in vain, and then the first failure is still the one that is thrown", async () => {
    const { spheron, mock, asked } = await serveUploads({ parallelUploadCount: 1 });
    mock.fail({ operation: "sendUploadData", status: 400 });
    mock.fail({ operation: "finishUpload", status: 500 });

    await expect(upload(spheron, big, target)).rejects.toMatchObject({ status: 400 });
    expect(asked().filter((request) => request === "finish?action=CANCEL 500")).toHaveLength(3);
  });
});

describe("an upload whose response to finishing is lost", () => {
  it("is done when it is there", async () => {
    const { spheron, mock, uploaded, asked } = await serveUploads();
    mock.fail({ operation: "finishUpload", broken: "lost" });

    const result = await upload(spheron, big, target);

    const { id, bucketId } = uploaded();
    expect(result).toMatchObject({ success: true, uploadId: id, bucketId });
    expect(result.message).toContain("was lost; the upload is Uploaded");
    expect(asked().slice(-2)).toEqual(["finish?action=UPLOAD 0", `${id} 200`]);
  });

  it.each<[string, InjectedFault, object]>([
    ["by the connection", { broken: "reset" }, { kind: "connection" }],
    ["behind a page of a proxy", { broken: "malformed" }, { kind: "decode" }],
    ["at a gateway", { status: 504 }, { kind: "api", status: 504 }],
  ])("%s is canceled when it is not there after a while", async (_what, fault, error) => {
    const { spheron, mock, clock, asked } = await serveUploads();
    mock.fail({ operation: "finishUpload", times: 1, ...fault });

    await expect(upload(spheron, big, target)).rejects.toMatchObject(error);
    expect(clock.waits).toEqual(Array(15).fill(2000));
    expect(asked().at(-1)).toBe("finish?action=CANCEL 200");
  });

  it("is canceled when the signal aborts meanwhile", async () => {
    const controller = new AbortController();
    const clock: Clock = {
      ...systemClock,
      start(ms, ring, isLimit) {
        if (isLimit) return systemClock.start(ms, ring, isLimit);
        controller.abort("enough");
        return () => undefined;
      },
    };
    const { spheron, mock, asked } = await serveUploads({}, { clock });
    mock.fail({ operation: "finishUpload", broken: "reset", times: 1 });
    const { signal } = controller;

    const failed = upload(spheron, big, { ...target, signal });

    await expect(failed).rejects.toMatchObject({ kind: "abort", cause: "enough" });
    expect(asked().at(-1)).toBe("finish?action=CANCEL 200");
  });

  it("is canceled when the token cannot look at it", async () => {
    const { spheron, mock, asked } = await serveUploads();
    mock.fail({ operation: "finishUpload", broken: "reset", times: 1 });

    const { token } = await createUploadToken(spheron, target);
    const failed = uploadWithToken(token, big, { baseUrl: mock.url });

    await expect(failed).rejects.toMatchObject({ kind: "connection" });
    expect(asked().slice(-2)).toEqual([expect.stringMatching(/ 403$/), "finish?action=CANCEL 200"]);
  });
});

describe("a source that is left early", () => {
  it.each([
    ["cannot be begun", "initiateUpload"],
    ["cannot send", "sendUploadData"],
  ])("is closed when the upload %s", async (_what, operation) => {
    const { spheron, mock } = await serveUploads({ parallelUploadCount: 1 });
    mock.fail({ operation, status: 400 });
    let isClosed = false;
    const source = function* () {
      try {
        for (const path of ["a", "b", "c"]) yield { ...big, path };
      } finally {
        isClosed = true;
      }
    };

    await expect(upload(spheron, source(), target)).rejects.toMatchObject({ status: 400 });

    await expect.poll(() => isClosed).toBe(true);
  });
});
