import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { IncomingBody } from "../../../../src/node/incoming-body.ts";

const parts = Array.from({ length: 50 }, (_, index) => Buffer.alloc(20_000, index));

/** A body, and what its sender was told. */
function open() {
  const told: string[] = [];
  const tell = (what: string) => () => void told.push(what);
  const flow = { pause: tell("pause"), resume: tell("resume"), abort: tell("abort") };
  return { body: new IncomingBody(flow), told };
}

describe("a body that arrives", () => {
  it.each(["before it is read", "while it is read"])("%s is read as a whole", async (when) => {
    const { body } = open();
    const late = when.startsWith("while") ? body.whole() : undefined;
    for (const part of parts) body.push(part);
    body.end();

    expect((await (late ?? body.whole())).equals(Buffer.concat(parts))).toBe(true);
  });

  it("passes all bytes to a stream of the web, in order", async () => {
    const { body } = open();
    const reading = new Response(body.stream()).arrayBuffer();
    for (const part of parts) {
      body.push(part);
      await setImmediate();
    }
    body.end();

    expect(Buffer.from(await reading).equals(Buffer.concat(parts))).toBe(true);
  });

  it("holds its sender back until somebody reads", async () => {
    const { body, told } = open();
    for (const part of parts.slice(0, 5)) body.push(part);
    expect(told).toEqual(["pause"]);

    const reader = body.stream().getReader();
    for (let index = 0; index < 3; index += 1) await reader.read();

    expect(told).toEqual(["pause", "resume"]);
  });

  it("is not held back when it is read as a whole", async () => {
    const { body, told } = open();
    for (const part of parts.slice(0, 5)) body.push(part);
    const whole = body.whole();
    for (const part of parts.slice(5)) body.push(part);
    body.end();

    expect(await whole).toHaveLength(1_000_000);
    expect(told).toEqual(["pause", "resume"]);
  });

  it.each(["whole", "stream"] as const)("fails as its sender does, read as %s", async (form) => {
    const broken = new Error("broken");
    const { body } = open();
    const reading = form === "whole" ? body.whole() : new Response(body.stream()).text();
    body.push(Buffer.from("abc"));
    body.fail(broken);

    await expect(reading).rejects.toBe(broken);
    await expect(body.whole()).rejects.toBe(broken);
  });

  it("lets go of its sender when it is cancelled while bytes are at hand", async () => {
    const { body, told } = open();
    const reader = body.stream().getReader();
    body.push(Buffer.from("abc"));
    body.push(Buffer.from("def"));

    await reader.cancel();

    expect(told).toEqual(["abort"]);
    expect((await reader.read()).done).toBe(true);
  });

  it("has nobody to let go of when it has ended", async () => {
    const { body, told } = open();
    body.push(Buffer.from("abc"));
    body.end();

    await body.stream().cancel();

    expect(told).toEqual([]);
  });

  it("says when it is over, also to who comes late", () => {
    const over: string[] = [];
    const { body } = open();
    body.whenOver(() => over.push("early"));
    body.end();
    body.whenOver(() => over.push("late"));

    expect(over).toEqual(["early", "late"]);
  });
});
