import { describe, expect, it } from "vitest";
import { streamedBlob } from "../../../../../src/platform/upload/streamed-blob.ts";
import { chunksOf } from "../../../../../src/platform/upload/stream.ts";
import { serveUploads } from "../../../../support/upload-server.ts";

const text = "0123456789";

/** A Blob that yields one byte at a time, and how many it has yielded in all. */
function countedBlob() {
  let yielded = 0;
  let closed = 0;
  const blob = streamedBlob(text.length, "text/plain", async function* () {
    try {
      for (const byte of new TextEncoder().encode(text)) {
        yielded += 1;
        yield await Promise.resolve(Uint8Array.of(byte));
      }
    } finally {
      closed += 1;
    }
  });
  return { blob, yielded: () => yielded, closed: () => closed };
}

function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text();
}

describe("a streamed Blob", () => {
  it("is read anew each time", async () => {
    const { blob } = countedBlob();

    expect(await new Response(blob).text()).toBe(text);
    expect(new TextDecoder().decode(await blob.arrayBuffer())).toBe(text);
    expect(blob).toMatchObject({ size: 10, type: "text/plain" });
  });

  it("is read as far as it is asked for, and closed where its reader stops", async () => {
    const { blob, yielded, closed } = countedBlob();

    for await (const chunk of chunksOf(blob.stream())) if (chunk[0] === 50) break;

    expect(yielded()).toBe(3);
    expect(closed()).toBe(1);
  });

  it("holds nothing for a branch of its stream that is read later", async () => {
    const { blob, yielded } = countedBlob();
    const stream = blob.stream();

    const [unread, read] = stream.tee();

    expect(await textOf(read)).toBe(text);
    expect(yielded()).toBe(10);
    expect(await textOf(unread)).toBe(text);
    expect(yielded()).toBe(20);
  });

  it("is whole in both branches of its stream, and in the branches of those", async () => {
    const [first, second] = countedBlob().blob.stream().tee();

    const branches = [first, ...second.tee()];

    expect(await Promise.all(branches.map(textOf))).toEqual([text, text, text]);
  });

  it("has the rest in both branches of a stream that was begun", async () => {
    const stream = countedBlob().blob.stream();
    const reader = stream.getReader();
    await reader.read();
    reader.releaseLock();

    expect(await Promise.all(stream.tee().map(textOf))).toEqual(["123456789", "123456789"]);
  });

  it("has a stream that is in use once it was teed, and is teed once", () => {
    const stream = countedBlob().blob.stream();

    stream.tee();

    expect(stream.locked).toBe(true);
    expect(() => stream.tee()).toThrow(TypeError);
  });

  it("is read once where fetch sends it", async () => {
    const { blob, yielded } = countedBlob();
    const { mock } = await serveUploads();

    await fetch(mock.url, { method: "POST", body: blob, redirect: "manual" });

    expect(yielded()).toBe(10);
  });
});
