import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchParts, type Payload } from "../../../../../src/platform/upload/batch-parts.ts";
import { readPart } from "../../../../../src/platform/upload/split-into-parts.ts";
import { openSource, type UploadEntry } from "../../../../../src/platform/upload/source.ts";

async function payloadsOf(files: UploadEntry[], payloadSize: number): Promise<Payload[]> {
  const payloads: Payload[] = [];
  for await (const payload of batchParts(openSource(files).entries, payloadSize))
    payloads.push(payload);
  return payloads;
}

/** The files in what they were cut into, joined by index. */
async function joined(payloads: readonly Payload[]): Promise<Map<string, string>> {
  const slices = new Map<string, string[]>();
  for (const part of payloads.flatMap(({ parts }) => parts)) {
    const { field, name } = part;
    const [, index = "0", count = "1"] = /^chunk-(\d+)-(\d+)$/.exec(field) ?? [];
    const known = slices.get(name) ?? Array.from({ length: Number(count) }, () => "missing");
    expect(known).toHaveLength(Number(count));
    expect(known[Number(index)]).toBe("missing");
    known[Number(index)] = await (await readPart(part)).text();
    slices.set(name, known);
  }
  return new Map(Array.from(slices, ([name, texts]) => [name, texts.join("")]));
}

/** Letters in such an order that no two slices are alike. */
function textOf(size: number, seed: number): string {
  return Array.from({ length: size }, (_, index) =>
    String.fromCharCode(97 + ((index * index + seed) % 26)),
  ).join("");
}

async function* bytesOf(text: string, chunkSize: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += chunkSize)
    yield await Promise.resolve(bytes.subarray(start, start + chunkSize));
}

const asBlob = (text: string) => new Blob([text]);
const asStream = (text: string) => asBlob(text).stream();
const asChunks = (text: string) => bytesOf(text, 7);

describe("payloads", () => {
  it("have every byte once, and never more than a payload takes", async () => {
    const file = fc.record({
      size: fc.integer({ min: 0, max: 2500 }),
      toContent: fc.constantFrom(asBlob, asStream, asChunks),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 90, max: 1200 }),
        async (files, payloadSize) => {
          const texts = files.map(({ size }, index) => textOf(size, index));
          const entries = files.map(({ size, toContent }, index) => ({
            path: `${index}.txt`,
            content: toContent(texts[index] ?? ""),
            size,
          }));

          const payloads = await payloadsOf(entries, payloadSize);

          expect(Math.max(...payloads.map(({ size }) => size))).toBeLessThanOrEqual(payloadSize);
          expect(await joined(payloads)).toEqual(
            new Map(texts.map((text, index) => [`${index}.txt`, text])),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it("take small files in the order in which they come, and slices between them", async () => {
    const files = [10, 400, 2500, 300, 0, 1000].map((size, index) => ({
      path: String(index),
      content: asBlob(textOf(size, 0)),
    }));

    const payloads = await payloadsOf(files, 1000);

    expect(payloads.map(({ parts }) => parts.map(({ field, name }) => `${name} ${field}`))).toEqual(
      [
        ["2 chunk-0-3"],
        ["2 chunk-1-3"],
        ["2 chunk-2-3"],
        ["0 files", "1 files"],
        ["3 files", "4 files"],
        ["5 files"],
      ],
    );
  });

  it("have room for what the form adds, so that empty files do not all become one", async () => {
    const files = Array.from({ length: 100 }, (_, index) => ({
      path: String(index),
      content: asBlob(""),
    }));

    const payloads = await payloadsOf(files, 2500);

    expect(payloads.map(({ parts }) => parts.length)).toEqual([12, 12, 12, 12, 12, 12, 12, 12, 4]);
  });

  it("have 1,000 files at most, since what is known of those is in memory", async () => {
    const files = Array.from({ length: 2500 }, (_, index) => ({
      path: String(index),
      content: asBlob(""),
    }));

    const payloads = await payloadsOf(files, 2 ** 26);

    expect(payloads.map(({ parts }) => parts.length)).toEqual([1000, 1000, 500]);
  });

  it.each([
    ["is shorter than it says", 20, 25, "has 20 bytes, and was to have 25"],
    ["is longer than it says", 20, 15, "has 20 bytes, and was to have 15"],
    ["is longer by payloads", 40, 15, "has more than 20 bytes, and was to have 15"],
    ["needs to be cut and does not say its size", 20, undefined, "is a stream of more than 10"],
  ])("are not made of a stream that %s", async (_what, size, said, message) => {
    const entries = [{ path: "a", content: asChunks(textOf(size, 0)), size: said }];

    await expect(payloadsOf(entries, 10)).rejects.toMatchObject({
      kind: "upload",
      message: expect.stringContaining(message) as string,
    });
  });

  it("are made of a stream of unknown size when it is small", async () => {
    const payloads = await payloadsOf([{ path: "a", content: asChunks("0123456789") }], 10);

    expect(Array.from(await joined(payloads))).toEqual([["a", "0123456789"]]);
  });
});
