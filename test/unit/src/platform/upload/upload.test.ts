import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import {
  upload,
  type UploadEntry,
  type UploadProgress,
} from "../../../../../src/platform/upload/upload.ts";
import { manualClock } from "../../../../support/clock.ts";
import { serveUploads } from "../../../../support/upload-server.ts";

const target = { bucket: "site", protocol: "ipfs" } as const;
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

function entry(path: string, text: string): UploadEntry {
  return { path, content: new Blob([text]) };
}

function entries(count: number, text: string): UploadEntry[] {
  return Array.from({ length: count }, (_, index) => entry(`${index}.txt`, text));
}

describe("an upload", () => {
  it("sends files whole, in slices, empty, and under names of any script", async () => {
    const { spheron, mock, uploaded } = await serveUploads();
    const files = {
      "a.txt": "a",
      "empty.txt": "",
      "dir/ü 文.txt": "u",
      "big.bin": "x".repeat(2500),
    };

    const result = await upload(
      spheron,
      Object.entries(files).map(([path, text]) => entry(path, text)),
      { ...target, organizationId: "64b7f2a90c1d2e3f4a5b6c7d", maxSize: 5000 },
    );

    expect(result).toMatchObject({ success: true, uploadId: uploaded().id });
    expect(uploaded().status).toBe("Uploaded");
    expect(new Map(uploaded().files.map(({ name, sha256 }) => [name, sha256]))).toEqual(
      new Map(Object.entries(files).map(([path, text]) => [path, sha256(text)])),
    );
    expect(mock.violations).toEqual([]);
  });

  it.each<[string, () => Parameters<typeof upload>[1], string[]]>([
    ["one file", () => new File(["a"], "a.txt"), ["a.txt"]],
    ["one entry", () => entry("b.txt", "b"), ["b.txt"]],
    ["a list", () => [entry("a", "a"), new File([], "b")], ["a", "b"]],
    ["a generator", () => entries(2, "a").values(), ["0.txt", "1.txt"]],
    [
      "an asynchronous generator",
      async function* () {
        yield await Promise.resolve(entry("a", "a"));
      },
      ["a"],
    ],
    [
      "a file of a chosen folder",
      () =>
        Object.defineProperty(new File(["a"], "a.txt"), "webkitRelativePath", {
          value: "site/a.txt",
        }),
      ["site/a.txt"],
    ],
  ])("takes %s", async (_what, source, names) => {
    const { spheron, uploaded } = await serveUploads();

    await upload(spheron, source(), target);

    expect(uploaded().files.map(({ name }) => name)).toEqual(names);
  });

  it.each<[string, unknown, string]>([
    ["nothing", [], "There are no files to upload"],
    ["a path that leads out", [entry("a", ""), entry("../b", "")], '"../b" has .. in it'],
    ["a path twice", [entry("a", ""), entry("./a", "")], '"./a" comes twice'],
    ["a Blob without a name", [new Blob([])], "a Blob has no name"],
    ["a path", "dist", '"dist" is a path: pass folder(path) of spheron-client/upload/node'],
    ["a list of paths", ["dist"], '"dist" is a path: pass folder(path)'],
  ])("of %s is not begun", async (_what, files, message) => {
    const { spheron, mock } = await serveUploads();

    await expect(upload(spheron, files as UploadEntry[], target)).rejects.toMatchObject({
      name: "UploadError",
      message: expect.stringContaining(message) as string,
    });
    expect(mock.requests).toEqual([]);
  });

  it("has as many requests under way as the server allows, and takes files when there is room", async () => {
    const { spheron, mostAtOnce, asked } = await serveUploads({ parallelUploadCount: 3 });
    let taken = 0;
    const ahead: number[] = [];
    const source = function* () {
      for (const file of entries(12, "x".repeat(900))) {
        taken += 1;
        yield file;
      }
    };

    await upload(spheron, source(), {
      ...target,
      onProgress: ({ files }) => ahead.push(taken - files),
    });

    expect(mostAtOnce()).toBe(3);
    expect(asked().filter((request) => request === "data 200")).toHaveLength(12);
    // Three are under way, and with the fourth the packing learns that a payload is full.
    expect(Math.max(...ahead)).toBeLessThanOrEqual(4);
  });

  it("takes no more of what the server allows than is sensible", async () => {
    const { spheron, mostAtOnce } = await serveUploads({
      payloadSize: Number.MAX_SAFE_INTEGER,
      parallelUploadCount: 1e12,
    });
    const read = vi.fn((start: number, end: number) => new Blob(["x".repeat(end - start)]));
    const content = { size: 2 ** 26 + 1, slice: (start: number, end: number) => read(start, end) };

    await upload(spheron, [{ path: "large.bin", content }], target);

    expect(read.mock.calls).toEqual([
      [0, 2 ** 26],
      [2 ** 26, 2 ** 26 + 1],
    ]);
    expect(mostAtOnce()).toBeLessThanOrEqual(2);
  });

  it.each([NaN, -1, 0, 1.5])("refuses a maxSize of %d", async (maxSize) => {
    const { spheron, mock } = await serveUploads();

    await expect(upload(spheron, entries(1, "x"), { ...target, maxSize })).rejects.toMatchObject({
      kind: "config",
      message: "POST /v1/upload/initiate: maxSize has to be a whole number from 1",
    });
    expect(mock.requests).toEqual([]);
  });

  it("tells how far it is", async () => {
    const told: UploadProgress[] = [];
    const files = [entry("a", "x".repeat(700)), entry("b", "x".repeat(2500))];
    const clock = { ...manualClock(), now: () => told.length * 500 };
    const { spheron } = await serveUploads({ parallelUploadCount: 1 }, { clock });

    await upload(spheron, files, {
      ...target,
      onProgress: (progress) => told.push(progress),
    });

    const totalBytes = 3200;
    expect(told).toEqual([
      { sentBytes: 1000, totalBytes, files: 0, bytesPerSecond: 0, elapsedMs: 0 },
      { sentBytes: 2000, totalBytes, files: 0, bytesPerSecond: 4000, elapsedMs: 500 },
      { sentBytes: 2500, totalBytes, files: 1, bytesPerSecond: 2500, elapsedMs: 1000 },
      { sentBytes: 3200, totalBytes, files: 2, bytesPerSecond: 3200 / 1.5, elapsedMs: 1500 },
    ]);
  });
});
