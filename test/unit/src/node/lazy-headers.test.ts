import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createHeaders } from "../../../../src/node/lazy-headers.ts";

const received = {
  "content-type": "text/plain",
  "set-cookie": ["a=1", "b=2"],
  "x-list": ["1", "2"],
};
const same = () =>
  new Headers([
    ["content-type", "text/plain"],
    ["set-cookie", "a=1"],
    ["set-cookie", "b=2"],
    ["x-list", "1"],
    ["x-list", "2"],
  ]);

describe("the headers of a response", () => {
  it.each(["content-type", "Content-Type", "set-cookie", "x-list", "x-none", "constructor"])(
    "give %s as Headers do",
    (name) => {
      const lazy = createHeaders(received);

      expect(lazy.get(name)).toBe(same().get(name));
      expect(lazy.has(name)).toBe(same().has(name));
    },
  );

  it("are listed as Headers are", () => {
    const lazy = createHeaders(received);
    const told: string[][] = [];
    lazy.forEach((value, name) => told.push([name, value]));

    expect([...lazy]).toEqual([...same()]);
    expect([...lazy.entries()]).toEqual([...same()]);
    expect([...lazy.keys()]).toEqual([...same().keys()]);
    expect([...lazy.values()]).toEqual([...same().values()]);
    expect(told).toEqual([...same()]);
    expect(lazy.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  it("pass for Headers, wherever those are taken", () => {
    const lazy = createHeaders(received);

    expect(lazy).toBeInstanceOf(Headers);
    expect([...new Headers(lazy)]).toEqual([...same()]);
    expect([...new Response(null, { headers: lazy }).headers]).toEqual([...same()]);
    expect(Object.fromEntries(lazy)).toEqual(Object.fromEntries(same()));
    expect(inspect(lazy)).toBe(inspect(same()));
  });

  it("can be changed", () => {
    const lazy = createHeaders(received);
    lazy.set("x-list", "3");
    lazy.append("x-list", "4");
    lazy.delete("content-type");

    expect(lazy.get("x-list")).toBe("3, 4");
    expect(lazy.has("content-type")).toBe(false);
  });
});
