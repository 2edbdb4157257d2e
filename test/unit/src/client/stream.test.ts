import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createRaw } from "../../../../src/raw.ts";
import { sentAs, takes } from "./documented.ts";
import { recorded } from "./recorded.ts";

async function* pieces(): AsyncGenerator<Uint8Array | string> {
  yield* ["a", new TextEncoder().encode("b"), await Promise.resolve("c")];
}

describe("a body in pieces", () => {
  it.each([
    ["a stream of Node", () => Readable.from(["a", Buffer.from("b"), "c"])],
    ["an async generator", pieces],
  ])("is sent as what it holds: %s", async (_what, create) => {
    const sent = await sentAs(takes("text/plain"), { body: create() });

    expect(sent).toMatchObject({ headers: { "content-type": "text/plain" }, body: "abc" });
  });

  it("reaches a server piece by piece, also through openapi-fetch", async () => {
    const { spheron, seen } = await recorded();
    const post = createRaw(spheron).POST as unknown as (
      path: string,
      options: object,
    ) => Promise<unknown>;

    await post("/v1/deployment", { body: pieces() });

    expect(seen[0]).toMatchObject({ headers: { "transfer-encoding": "chunked" }, body: "abc" });
  });

  it("is read no further than it is sent, and ended where sending ends", async () => {
    const read: string[] = [];
    async function* endless() {
      try {
        for (;;) {
          read.push("piece");
          yield await Promise.resolve("x");
        }
      } finally {
        read.push("end");
      }
    }
    const { spheron } = await recorded({
      fetch: async (_url, { body }) => {
        const reader = (body as ReadableStream<Uint8Array>).getReader();
        await reader.read();
        await reader.cancel();
        return Response.json({});
      },
    });
    const post = spheron.v1.POST as unknown as (path: string, options: object) => Promise<unknown>;

    await post("/deployment", { body: endless() });

    expect(read.at(-1)).toBe("end");
    expect(read.length).toBeLessThan(5);
  });
});
