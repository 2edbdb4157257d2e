import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createMock, startMockServer, type MockOptions } from "../../../../../src/testing/index.ts";
import { createCaller, firstId, formOf } from "../caller.ts";

const query = "protocol=ipfs&bucket=site";
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

async function initiate(options: MockOptions = {}, more = "") {
  const mock = createMock(options);
  const call = createCaller(mock);
  const { body } = await call(`POST /v1/upload/initiate?${query}${more}`, {});
  const facts = body as { uploadId: string; singleUseToken: string };
  const path = `/v1/upload/${facts.uploadId}`;
  return {
    mock,
    call,
    ...facts,
    send: (...parts: (readonly [string, string, string])[]) =>
      call(`POST ${path}/data`, formOf(parts)),
    finish: (action = "UPLOAD") => call(`POST ${path}/finish?action=${action}`, {}),
  };
}

describe("an upload in parts", () => {
  it("is put together from whole files and slices in any order", async () => {
    const { mock, send, finish, uploadId, call } = await initiate({ uploads: { payloadSize: 4 } });

    const sent = await send(["files", "./a.txt", "a"], ["files", "./dir/b.txt", "bb"]);
    await send(["chunk-2-3", "./big.txt", "ij"]);
    await send(["chunk-0-3", "./big.txt", "abcd"]);
    await send(["chunk-0-3", "./big.txt", "abcd"]);
    await send(["chunk-1-3", "./big.txt", "efgh"]);
    const finished = await finish();

    expect(sent.body).toEqual({ uploadSize: 3 });
    expect(finished.body).toMatchObject({ success: true, uploadId });
    expect(mock.uploads()).toMatchObject([
      {
        id: uploadId,
        status: "Uploaded",
        files: [
          { name: "./a.txt", sizeBytes: 1, sha256: sha256("a") },
          { name: "./dir/b.txt", sizeBytes: 2, sha256: sha256("bb") },
          { name: "./big.txt", sizeBytes: 10, sha256: sha256("abcdefghij") },
        ],
      },
    ]);
    expect(new TextDecoder().decode(mock.uploads()[0]?.files[2]?.content)).toBe("abcdefghij");
    expect((await call(`GET /v1/upload/${uploadId}`)).body).toMatchObject({
      upload: { status: "Uploaded", memoryUsed: 13, uploadDirectory: { length: 3 } },
    });
  });

  it("is in a bucket of the wanted name, new or known", async () => {
    const { call, uploadId } = await initiate();
    await call("POST /v1/upload/initiate?protocol=ipfs&bucket=site", {});

    const { body } = await call(`GET /v1/organization/${firstId}/buckets?name=site`);
    const [bucket] = (body as { buckets: { _id: string }[] }).buckets;
    const uploads = await call(`GET /v1/bucket/${bucket?._id ?? ""}/uploads`);

    expect((body as { buckets: unknown[] }).buckets).toHaveLength(1);
    expect(uploads.body).toMatchObject([{ _id: uploadId, status: "InProgress" }, {}]);
  });

  it("tells a client how to cut", async () => {
    const call = createCaller(createMock({ uploads: { parallelUploadCount: 2, payloadSize: 9 } }));

    const { body } = await call(`POST /v1/upload/initiate?${query}`, {});

    expect(body).toMatchObject({ parallelUploadCount: 2, payloadSize: 9 });
    expect(body).not.toHaveProperty("singleUseToken");
  });

  it("keeps no content of files that are too large, but their hash", async () => {
    const { mock, send, finish } = await initiate({ uploads: { keepBytes: 2 } });

    await send(["files", "./a", "abc"]);
    await finish();

    const [file] = mock.uploads()[0]?.files ?? [];
    expect(file).toEqual({ name: "./a", sizeBytes: 3, sha256: sha256("abc") });
  });

  it("has the same hashes in a server", async () => {
    await using mock = await startMockServer();
    const call = createCaller({
      fetch: (url, init) => fetch(url.replace("https://api.example.com", mock.url), init),
    });
    const { body } = await call(`POST /v1/upload/initiate?${query}`, {});
    const path = `/v1/upload/${(body as { uploadId: string }).uploadId}`;

    await call(`POST ${path}/data`, formOf([["files", "./dir/a.txt", "abc"]]));
    await call(`POST ${path}/finish?action=UPLOAD`, {});

    const [upload] = mock.uploads();
    expect(upload?.files).toMatchObject([{ name: "./dir/a.txt", sha256: sha256("abc") }]);
  });
});

describe("an upload that goes wrong", () => {
  it("lacks slices", async () => {
    const { send, finish } = await initiate();
    await send(["chunk-1-3", "./a", "x"]);

    expect(await finish()).toMatchObject({
      status: 400,
      body: { message: "Slices are missing: ./a: 1 of 3 slices" },
    });
  });

  it.each([
    ["chunk-0-1", "12345", /a slice has 4 bytes at most/],
    ["chunk-3-3", "1", /there is no slice 3 of 3/],
    ["other", "1", /The part other is not files or chunk-0-1/],
  ])("has a part %s of %s", async (part, text, message) => {
    const { send } = await initiate({ uploads: { payloadSize: 4 } });

    const { status, body } = await send([part, "./a", text]);

    expect(status).toBe(400);
    expect((body as { message: string }).message).toMatch(message);
  });

  it("is larger than it may be", async () => {
    const { send } = await initiate({}, "&maxSize=3");

    expect(await send(["files", "./a", "abc"])).toMatchObject({ status: 200 });
    expect(await send(["files", "./b", "d"])).toMatchObject({
      status: 400,
      body: { message: "The upload is larger than 3 bytes" },
    });
  });

  it("is finished twice, canceled before, or unknown", async () => {
    const { finish, call } = await initiate();
    const other = await initiate();

    await finish();
    await other.finish("CANCEL");

    expect(await finish()).toMatchObject({
      status: 400,
      body: { message: "The upload is finished already" },
    });
    expect(await other.finish()).toMatchObject({
      body: { message: "The upload is canceled already" },
    });
    expect(other.mock.uploads()).toMatchObject([{ status: "Canceled", files: [] }]);
    expect((await call("POST /v1/upload/none/finish?action=UPLOAD", {})).status).toBe(404);
  });
});

describe("a single use token", () => {
  it("sends and finishes its own upload, and nothing else", async () => {
    const { mock, uploadId, singleUseToken } = await initiate({}, "&create_single_use_token=true");
    const call = createCaller(mock, singleUseToken);
    const [, payload = ""] = singleUseToken.split(".");

    expect(JSON.parse(atob(payload))).toMatchObject({ uploadId, parallelUploadCount: 6 });
    expect((await call("GET /v1/profile")).status).toBe(403);
    expect((await call(`GET /v1/upload/${uploadId}`)).status).toBe(403);
    const data = await call(`POST /v1/upload/${uploadId}/data`, formOf([["files", "./a", "a"]]));
    expect(data.status).toBe(200);
    expect((await call(`POST /v1/upload/${firstId}/finish?action=UPLOAD`, {})).status).toBe(403);
    expect((await call(`POST /v1/upload/${uploadId}/finish?action=UPLOAD`, {})).status).toBe(200);
  });
});
