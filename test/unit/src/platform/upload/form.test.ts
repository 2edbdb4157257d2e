import { describe, expect, it } from "vitest";
import type { Sliceable } from "../../../../../src/platform/upload/source.ts";
import type { Part } from "../../../../../src/platform/upload/split-into-parts.ts";
import { formOf } from "../../../../../src/platform/upload/form.ts";
import { chunksOf } from "../../../../../src/platform/upload/stream.ts";

const texts = { "a.txt": "a", "dir/文 1.txt": "", 'say "hi".txt': "\r\n--x--\r\n" };

function partOf(name: string, text: string, content: Sliceable = new Blob([text])): Part {
  return {
    field: "files",
    name,
    type: "text/plain",
    content,
    start: 0,
    size: text.length,
    file: { partsLeft: 1 },
  };
}

/** A part that is read only when it is sent. */
function streamedPartOf(name: string, text: string, sent = text): Part {
  return partOf(name, text, {
    size: text.length,
    slice: () => Promise.reject(new Error("is not held")),
    read: () => chunksOf(new Blob([sent]).stream()),
  });
}

async function filesOf(form: Blob): Promise<File[]> {
  const response = new Response(form, { headers: { "content-type": form.type } });
  return (await response.formData()).getAll("files").filter((value) => value instanceof File);
}

async function textsOf(form: Blob): Promise<Record<string, string>> {
  const files = await filesOf(form);
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.name, await file.text()] as const)),
  );
}

describe("a form", () => {
  it.each([
    ["in memory", [partOf, partOf, partOf]],
    ["when it is sent", [streamedPartOf, streamedPartOf, streamedPartOf]],
    ["partly in memory", [partOf, streamedPartOf, partOf]],
  ])(
    "read %s has the files that it was made of, with their names and types",
    async (_how, make) => {
      const parts = Object.entries(texts).map(([name, text], index) =>
        (make[index] ?? partOf)(name, text),
      );

      const form = await formOf(parts, "spheron-x");

      expect(await textsOf(form)).toEqual(texts);
      expect((await filesOf(form)).map(({ type }) => type)).toEqual(Array(3).fill("text/plain"));
      expect((await form.arrayBuffer()).byteLength).toBe(form.size);
    },
  );

  it("that is read when it is sent goes out in chunks of at least 64 KiB", async () => {
    const parts = Array.from({ length: 2000 }, (_, index) =>
      streamedPartOf(`${index}.txt`, "x".repeat(100)),
    );
    const sizes: number[] = [];

    const form = await formOf(parts, "spheron-x");
    for await (const { length } of chunksOf(form.stream())) sizes.push(length);

    expect(sizes.reduce((sum, size) => sum + size)).toBe(form.size);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(64 * 1024);
  });

  it.each([
    ["fewer", "a"],
    ["more", "abc"],
  ])("names the file that has %s bytes than it says", async (_what, text) => {
    const form = await formOf([streamedPartOf("b.txt", "ab", text)], "spheron-x");

    await expect(form.arrayBuffer()).rejects.toMatchObject({
      kind: "upload",
      file: "b.txt",
      message: expect.stringContaining("does not have the 2 bytes that it says") as string,
    });
  });

  it("names the file that cannot be read", async () => {
    const gone = {
      size: 1,
      slice: () => new Blob(["b"]),
      read() {
        throw new Error("gone");
      },
    };
    const parts = [streamedPartOf("a.txt", "a"), partOf("b.txt", "b", gone)];

    const form = await formOf(parts, "spheron-x");

    await expect(new Response(form).text()).rejects.toMatchObject({
      kind: "upload",
      file: "b.txt",
      cause: new Error("gone"),
    });
  });
});
