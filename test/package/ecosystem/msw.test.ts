import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createClient } from "../../../src/index.ts";
import { createRaw } from "../../../src/raw.ts";

const origin = "https://api-v2.spheron.network";
const server = setupServer();
// Made before msw replaces `fetch`, as a module of the program under test would.
const spheron = createClient({ token: "token", maxAttempts: 1 });

describe("msw", () => {
  beforeAll(() => {
    server.listen({ onUnhandledRequest: "error" });
  });
  afterEach(() => {
    server.resetHandlers();
  });
  afterAll(() => {
    server.close();
  });

  it("responds to the calls of a client that was made before it", async () => {
    server.use(
      http.get(`${origin}/v1/profile`, ({ request }) =>
        HttpResponse.json({ user: { _id: request.headers.get("authorization") } }),
      ),
    );

    expect(await spheron.v1.GET("/profile")).toEqual({ user: { _id: "Bearer token" } });
    expect((await createRaw(spheron).GET("/v1/profile")).data).toEqual({
      user: { _id: "Bearer token" },
    });
  });

  it("sees path, query and body", async () => {
    server.use(
      http.post(`${origin}/v2/ipfs/pins`, async ({ request }) =>
        HttpResponse.json([new URL(request.url).search, await request.json()]),
      ),
    );

    const pinned = await spheron.v2.POST("/ipfs/pins", {
      params: { query: { bucket: "b" } },
      body: { cids: ["c"] },
    });

    expect(pinned).toEqual(["?bucket=b", { cids: ["c"] }]);
  });

  it("makes up failures: a status, a wait, and no connection", async () => {
    server.use(
      http.get(`${origin}/v1/profile`, () => HttpResponse.error()),
      http.get(`${origin}/v1/organization/:id`, () =>
        HttpResponse.json(
          { message: "Slow down" },
          { status: 429, headers: { "retry-after": "7" } },
        ),
      ),
    );

    await expect(spheron.v1.GET("/profile")).rejects.toMatchObject({ kind: "connection" });
    await expect(
      spheron.v1.GET("/organization/{organizationId}", {
        params: { path: { organizationId: "1" } },
      }),
    ).rejects.toMatchObject({ status: 429, retryAfterMs: 7000 });
  });
});
