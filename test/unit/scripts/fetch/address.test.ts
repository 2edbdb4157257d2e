import { describe, expect, it, onTestFinished, vi } from "vitest";
import { resolveByDns, whyNotFollowed } from "../../../../scripts/fetch/address.ts";
import { apiDocument } from "../../../support/documents.ts";
import { serve } from "../../../support/http.ts";
import { quickHttp, retrieve, retrieved } from "../../../support/retrieve.ts";

const text = JSON.stringify(apiDocument({}));

const page = "https://docs.example/api";

/** Host names and what they stand for. */
const hosts = new Map([
  ["docs.example", ["192.0.2.1", "2001:db8::1"]],
  ["elsewhere.example", ["192.0.2.2"]],
  ["loopback.example", ["127.0.0.1"]],
  ["loopback6.example", ["2001:db8::2", "::1"]],
  ["metadata.example", ["192.0.2.3", "169.254.169.254"]],
  ["inner.example", ["10.0.0.7"]],
  ["intranet.example", ["10.0.0.8"]],
]);
const resolve = (hostname: string) => Promise.resolve(hosts.get(hostname) ?? []);

describe("an address that a page or a redirect names", () => {
  it.each([
    ["https://docs.example/openapi.json", page],
    ["https://elsewhere.example/openapi.json", page],
    ["https://docs.example/openapi.json", "http://docs.example/"],
    ["http://127.0.0.1:3000/openapi.json", "http://localhost:3000/docs"],
    ["http://10.0.0.7/openapi.json", "http://192.168.1.1/docs"],
    ["http://localhost:3000/openapi.json", "saved.html"],
    ["https://inner.example/openapi.json", "https://intranet.example/"],
    ["https://inner.example/openapi.json", "https://10.0.0.9/"],
    ["https://nobody-knows.example/openapi.json", page],
  ])("is followed: %s from %s", async (address, from) => {
    expect(await whyNotFollowed(address, from, resolve)).toBeUndefined();
  });

  it.each([
    ["openapi.json", "saved.html", /is not a URL/],
    ["http://[", page, /is not a URL/],
    ["http://docs.example/openapi.json", page, /is less safe/],
    ["file:///etc/passwd", page, /neither with https: nor http:/],
    ["data:application/json,{}", page, /neither with https: nor http:/],
    ["file:///etc/passwd", "saved.html", /neither with https: nor http:/],
    ["https://me@docs.example/", page, /user name or password/],
    [`https://docs.example/${"a".repeat(5000)}`, page, /is longer than 4096 characters/],
    ["https://127.0.0.1/", page, /from the public into a private network/],
    ["https://2130706433/", page, /private network/],
    ["https://0x7f.1/", page, /private network/],
    ["https://localhost./", page, /private network/],
    ["https://a.localhost/", page, /private network/],
    ["https://[::1]/", page, /private network/],
    ["https://[::ffff:10.0.0.1]/", page, /private network/],
    ["https://[fe80::1]/", page, /private network/],
    ["http://169.254.169.254/latest/meta-data", "http://docs.example/", /private network/],
    ["https://[::7f00:1]/", page, /private network/],
    ["https://loopback.example/", page, /private network/],
    ["https://loopback6.example/", page, /private network/],
    ["https://metadata.example/", page, /private network/],
    ["https://inner.example./", page, /private network/],
    ["https://inner.example/", "https://nobody-knows.example/", /private network/],
  ])("is not followed: %.60s from %s", async (address, from, reason) => {
    expect(await whyNotFollowed(address, from, resolve)).toMatch(reason);
  });
});

describe("a host name that leads from a public page into a private network", () => {
  const inner = "https://inner.example/openapi.json";

  it.each<readonly [name: string, first: () => Response]>([
    ["a page", () => new Response(`<redoc spec-url="${inner}"></redoc>`)],
    ["a redirect", () => new Response(null, { status: 302, headers: { location: inner } })],
  ])("is not asked when %s names it", async (_name, first) => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", (url: string) => {
      asked.push(url);
      return Promise.resolve(url === page ? first() : new Response("", { status: 404 }));
    });
    onTestFinished(() => void vi.unstubAllGlobals());

    const retrieving = retrieve(page, { http: { ...quickHttp, resolve } });

    await expect(retrieving).rejects.toThrow(/from the public into a private network/);
    expect(asked).not.toContain(inner);
  });

  it("is not asked when the lock has it as the document's address", async () => {
    const { lock } = await retrieved(
      await serve((_request, response) => response.setHeader("etag", '"1"').end(text)),
    );
    const led = { ...lock, url: page, documentUrl: inner };

    const retrieving = retrieve(page, { lock: led, http: { ...quickHttp, resolve } });

    await expect(retrieving).rejects.toThrow(
      /documentUrl of source.json and leads from the public/,
    );
  });
});

it("resolveByDns finds no address for a name that nobody knows", async () => {
  expect(await resolveByDns("localhost")).not.toEqual([]);
  expect(await resolveByDns("spheron.invalid")).toEqual([]);
});
