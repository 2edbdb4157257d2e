import { describe, expect, it } from "vitest";
import { arrayMember, stringMember } from "../../../../scripts/document/json.ts";
import { readSource } from "../../../../scripts/document/read.ts";
import { createClient, type Fetch } from "../../../../src/index.ts";

describe("the base URL", () => {
  it.each([
    ["http://api.example", /would send the token unencrypted: use https:, or pass allowInsecure/],
    ["ftp://api.example", /has to start with https:, not ftp:/],
    ["api.example", /is not a URL: "api\.example"/],
    ["https://me:pass@api.example", /^the baseUrl has a user name or password in it: take it out$/],
    ["https://me:pass@api example", /^the baseUrl is not a URL: "https:\/\/api example"$/],
    ["https://api.example/?a=1", /has a query or fragment/],
    ["https://api.example/#a", /has a query or fragment/],
    ["https://api.example/v1", /^the baseUrl has a version in it: take it out$/],
    ["https://api.example/proxy/v2/", /has a version in it/],
  ])("%s is refused", (baseUrl, message) => {
    expect(() => createClient({ baseUrl })).toThrow(message);
  });

  it.each([
    "https://api.example",
    "https://api.example/proxy",
    "https://api.example/v9",
    "http://localhost:1",
    "http://127.0.0.1:1",
    "http://127.9.9.9:1",
    "http://[::1]:1",
  ])("%s is fine", (baseUrl) => {
    expect(() => createClient({ baseUrl })).not.toThrow();
  });

  it("is the server that the document names, where none is given", async () => {
    const { value: document } = await readSource("spec/platform/openapi.yaml");
    const asked: string[] = [];
    const fetch: Fetch = (url) => {
      asked.push(url);
      return Promise.resolve(Response.json({}));
    };

    await createClient({ token: "token", fetch }).v1.GET("/profile");

    expect(asked).toEqual([
      `${stringMember(arrayMember(document, "servers")[0], "url") ?? ""}/v1/profile`,
    ]);
  });

  it("may be insecure when the user says so", () => {
    expect(() =>
      createClient({ baseUrl: "http://api.example", allowInsecure: true }),
    ).not.toThrow();
  });

  it("of a call is looked at too", async () => {
    const call = createClient({ token: "t" }).v1.GET("/profile", { baseUrl: "nowhere" });

    await expect(call).rejects.toThrow('GET /v1/profile: the baseUrl is not a URL: "nowhere"');
  });
});
