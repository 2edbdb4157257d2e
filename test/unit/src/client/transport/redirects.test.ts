import { describe, expect, it } from "vitest";
import { createClient } from "../../../../../src/index.ts";

interface Sent {
  readonly url: string;
  readonly method: string | undefined;
  readonly token: string | null;
}

/** A client whose server answers each address with a redirect, or with `{}`. */
function client(redirects: Readonly<Record<string, readonly [status: number, location: string]>>) {
  const sent: Sent[] = [];
  const headersOf: object[] = [];
  const spheron = createClient({
    baseUrl: "https://api.example",
    token: "token",
    fetch: (url, { method, headers }) => {
      headersOf.push(Object.fromEntries(new Headers(headers)));
      sent.push({ url, method, token: new Headers(headers).get("authorization") });
      const [status, location] = redirects[url] ?? [];
      return Promise.resolve(
        status === undefined
          ? Response.json({})
          : new Response(null, { status, headers: { location: location ?? "" } }),
      );
    },
  });
  return { spheron, sent, headersOf };
}

const profile = "https://api.example/v1/profile";
const pins = "https://api.example/v2/ipfs/pins?bucket=b";
const pin = { params: { query: { bucket: "b" } }, body: { cids: ["c"] } };

describe("a redirect", () => {
  it("on the same origin is followed with the token", async () => {
    const { spheron, sent } = client({ [profile]: [302, "/v1/me"] });

    await spheron.v1.GET("/profile");

    expect(sent[1]).toEqual({
      url: "https://api.example/v1/me",
      method: "GET",
      token: "Bearer token",
    });
  });

  it("to another origin is followed without the token", async () => {
    const { spheron, sent } = client({ [profile]: [307, "https://other.example/me"] });

    await spheron.v1.GET("/profile");

    expect(sent[1]).toEqual({ url: "https://other.example/me", method: "GET", token: null });
  });

  it.each([
    ["https://other.example/me", { accept: "a/b", "accept-language": "de", "user-agent": "me" }],
    [
      "https://api.example/v1/me",
      {
        accept: "a/b",
        "accept-language": "de",
        "user-agent": "me",
        authorization: "Bearer token",
        cookie: "a=b",
        "x-api-key": "key",
        "x-whatever": "too",
      },
    ],
  ])("to %s takes the headers along that can go there", async (location, expected) => {
    const { spheron, headersOf } = client({ [profile]: [302, location] });
    const headers = {
      accept: "a/b",
      "accept-language": "de",
      "user-agent": "me",
      cookie: "a=b",
      "x-api-key": "key",
      "x-whatever": "too",
    };

    await spheron.v1.GET("/profile", { headers });

    expect(headersOf[1]).toEqual(expected);
  });

  it("with a user name and password is followed without them", async () => {
    const { spheron, sent } = client({ [profile]: [302, "https://me:secret@api.example/v1/me"] });

    await spheron.v1.GET("/profile");

    expect(sent[1]).toMatchObject({ url: "https://api.example/v1/me" });
  });

  it("to http: is not followed, and the message says where it leads", async () => {
    const { spheron, sent } = client({ [profile]: [301, "http://api.example/v1/profile?secret"] });

    await expect(spheron.v1.GET("/profile")).rejects.toMatchObject({
      kind: "api",
      status: 301,
      message: "GET /v1/profile failed with 301: a redirect to http://api.example is not followed",
    });
    expect(sent).toHaveLength(1);
  });

  it("that leads to itself ends after five", async () => {
    const { spheron, sent } = client({ [profile]: [302, profile] });

    await expect(spheron.v1.GET("/profile")).rejects.toMatchObject({ kind: "api", status: 302 });
    expect(sent).toHaveLength(6);
  });

  it.each([
    [307, "/v3/pins", 2],
    [308, "/v3/pins", 2],
    [302, "/v3/pins", 1],
    [303, "/v3/pins", 1],
    [307, "https://other.example/pins", 1],
  ])("of a POST with %d to %s: %d requests, with the same method", async (status, to, requests) => {
    const { spheron, sent } = client({ [pins]: [status, to] });

    await spheron.v2.POST("/ipfs/pins", pin).result();

    expect(sent).toHaveLength(requests);
    expect(new Set(sent.map(({ method }) => method))).toEqual(new Set(["POST"]));
  });

  it("that a browser hides is left to the browser, for a GET without headers it may not keep", async () => {
    const modes: (string | undefined)[] = [];
    const hidden = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
    const spheron = createClient({
      token: "token",
      fetch: (_url, { redirect }) => {
        modes.push(redirect);
        return Promise.resolve(redirect === "follow" ? Response.json({}) : hidden);
      },
    });

    await spheron.v1.GET("/profile");
    const withKey = await spheron.v1.GET("/profile", { headers: { "x-api-key": "k" } }).result();

    expect(withKey.ok).toBe(false);
    expect(modes).toEqual(["manual", "follow", "manual"]);
  });
});
