import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { toWebStream } from "../../../../src/node/web-stream.ts";

const bytes = new TextEncoder().encode("abc");

it("a stream of the web holds all bytes of Node's, in order", async () => {
  const parts = Array.from({ length: 50 }, (_, index) => Buffer.alloc(20_000, index));

  const read = await new Response(toWebStream(Readable.from(parts))).arrayBuffer();

  expect(Buffer.from(read).equals(Buffer.concat(parts))).toBe(true);
});

it("a stream of the web fails as Node's does", async () => {
  const broken = new Error("broken");
  const body = new Readable({ read: () => undefined });
  const reader = toWebStream(body).getReader();
  body.push(bytes);

  expect((await reader.read()).value).toEqual(bytes);
  body.destroy(broken);
  await expect(reader.read()).rejects.toBe(broken);
});

it("a stream of the web can be cancelled while bytes are at hand", async () => {
  const body = new Readable({ read: () => undefined });
  const reader = toWebStream(body).getReader();
  body.push(bytes);
  body.push(bytes);

  await Promise.resolve();
  await reader.cancel();
  await setImmediate();

  expect(body.destroyed).toBe(true);
  expect((await reader.read()).done).toBe(true);
});
