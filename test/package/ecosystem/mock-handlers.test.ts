import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createClient } from "../../../src/index.ts";
import { mockHandlers } from "../../../src/testing/msw.ts";

const mock = mockHandlers();
const elsewhere = mockHandlers({ baseUrl: "https://proxy.example.com/spheron/" });
const server = setupServer(...mock.handlers, ...elsewhere.handlers);
const spheron = createClient({ token: "token", maxAttempts: 1 });

describe("the mock behind msw", () => {
  beforeAll(() => {
    server.listen({ onUnhandledRequest: "error" });
  });
  afterEach(() => {
    mock.reset();
  });
  afterAll(() => {
    server.close();
  });

  it("keeps what was created", async () => {
    const params = { path: { bucketId: "64b7f2a90c1d2e3f4a5b6c7d" } };

    await spheron.v1.POST("/bucket/{bucketId}/domains", {
      params,
      body: { name: "new.example.com", type: "domain" },
    });
    const { domains } = await spheron.v1.GET("/bucket/{bucketId}/domains", { params });

    expect(domains.map(({ name }) => name)).toEqual(["www.example.com", "new.example.com"]);
    expect(mock.violations).toEqual([]);
  });

  it("fails as a rule says", async () => {
    mock.fail({ operation: "getProfile", broken: "reset" });

    await expect(spheron.v1.GET("/profile")).rejects.toMatchObject({ kind: "connection" });
  });

  it("streams events", async () => {
    const headers = { authorization: "Bearer token" };
    const url = "https://api-v2.spheron.network/v1/subscribe?sessionId=topic";
    const response = await fetch(url, { headers });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();

    mock.emit("topic", { type: 2, data: {} });

    expect((await reader?.read())?.value).toContain('"type":2');
    await reader?.cancel();
  });

  it("takes uploads", async () => {
    const { uploadId } = await spheron.v1.POST("/upload/initiate", {
      params: { query: { protocol: "ipfs", bucket: "site" } },
      body: {},
    });
    const params = { path: { uploadId } };
    const form = new FormData();
    form.append("files", new Blob(["abc"]), "./a.txt");

    await spheron.v1.POST("/upload/{uploadId}/data", { params, body: form });
    await spheron.v1.POST("/upload/{uploadId}/finish", {
      params: { ...params, query: { action: "UPLOAD" } },
      body: {},
    });

    expect(mock.uploads()).toMatchObject([{ files: [{ name: "./a.txt", sizeBytes: 3 }] }]);
  });

  it("is where the client expects the API", async () => {
    const proxied = createClient({ token: "t", baseUrl: "https://proxy.example.com/spheron" });

    await proxied.v1.GET("/profile");

    expect(elsewhere.requests.map(({ path }) => path)).toEqual(["/v1/profile"]);
  });
});
