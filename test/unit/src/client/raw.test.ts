import { wrapAsPathBasedClient } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { recorded } from "./recorded.ts";

describe("raw", () => {
  it("works detached from the client, as adapters call it", async () => {
    const { spheron, seen } = await recorded();
    const { GET, request } = spheron.raw;

    const { data } = await GET("/v1/profile");
    await request("get", "/v1/profile");

    expect(data).toEqual({});
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer secret",
      "Bearer secret",
    ]);
  });

  it("hands a fetch of the call the Request that openapi-fetch promises, with token and body", async () => {
    const { spheron } = await recorded();
    const requests: Request[] = [];
    const fetch = (request: Request) => {
      requests.push(request);
      return Promise.resolve(Response.json({}));
    };

    await spheron.raw.POST("/v2/ipfs/pins", {
      params: { query: { bucket: "b" } },
      body: { cids: ["c"] },
      fetch,
    });

    const [request] = requests;
    expect(request).toBeInstanceOf(Request);
    expect(request?.headers.get("authorization")).toBe("Bearer secret");
    expect(await request?.json()).toEqual({ cids: ["c"] });
  });

  it("hands the platform's options to the platform", async () => {
    const inits: RequestInit[] = [];
    const { spheron } = await recorded({
      fetch: (_url, init) => {
        inits.push(init);
        return Promise.resolve(Response.json({}));
      },
    });

    await spheron.raw.GET("/v1/profile", { redirect: "manual", keepalive: true });

    expect(inits[0]).toMatchObject({ redirect: "manual", keepalive: true, method: "GET" });
    expect(inits[0]).not.toHaveProperty("parseAs");
  });

  it("throws our errors, also for a failure that a middleware made up", async () => {
    const { spheron } = await recorded();
    const busy = { onRequest: () => Response.json({ message: "Busy" }, { status: 503 }) };
    spheron.raw.use(busy);

    await expect(spheron.raw.GET("/v1/profile")).rejects.toMatchObject({
      kind: "api",
      attempts: 0,
      message: "GET /v1/profile failed with 503: Busy",
    });

    spheron.raw.eject(busy);
    expect((await spheron.raw.GET("/v1/profile")).response.status).toBe(200);
  });

  it("can be turned into a client by path", async () => {
    const { spheron, seen } = await recorded();

    await wrapAsPathBasedClient(spheron.raw)["/v1/profile"].GET();

    expect(seen[0]).toMatchObject({ method: "GET", url: "/v1/profile" });
  });
});
