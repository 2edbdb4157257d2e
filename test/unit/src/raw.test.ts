import { wrapAsPathBasedClient } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { recorded } from "./client/recorded.ts";
import { createRaw } from "../../../src/raw.ts";

describe("raw", () => {
  it("works detached from the client, as adapters call it", async () => {
    const { spheron, seen } = await recorded();
    const { GET, request } = createRaw(spheron);

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

    await createRaw(spheron).POST("/v2/ipfs/pins", {
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

    await createRaw(spheron).GET("/v1/profile", { redirect: "manual", keepalive: true });

    expect(inits[0]).toMatchObject({ redirect: "manual", keepalive: true, method: "GET" });
    expect(inits[0]).not.toHaveProperty("parseAs");
  });

  it("throws our errors, also for a failure that a middleware made up", async () => {
    const { spheron } = await recorded();
    const busy = { onRequest: () => Response.json({ message: "Busy" }, { status: 503 }) };
    const raw = createRaw(spheron);
    raw.use(busy);

    await expect(raw.GET("/v1/profile")).rejects.toMatchObject({
      kind: "api",
      attempts: 0,
      message: "GET /v1/profile failed with 503: Busy",
    });

    raw.eject(busy);
    expect((await raw.GET("/v1/profile")).response.status).toBe(200);
  });

  it("lets middleware see and change what the client would send", async () => {
    const { spheron, seen } = await recorded();
    const raw = createRaw(spheron);
    raw.use({
      onRequest({ request, schemaPath }) {
        request.headers.set("x-template", schemaPath);
      },
    });

    await raw.GET("/v1/project/{projectId}", { params: { path: { projectId: "1" } } });

    expect(seen[0]?.headers["x-template"]).toBe("/v1/project/{projectId}");
  });

  it("passes on what a middleware of the user throws, as it is", async () => {
    const { spheron } = await recorded();
    const fault = new Error("mine");
    const onRequest = () => {
      throw fault;
    };

    const call = createRaw(spheron).GET("/v1/profile", { middleware: [{ onRequest }] });

    await expect(call).rejects.toBe(fault);
  });

  it("takes paths without their version from a view", async () => {
    const { spheron, seen } = await recorded();

    await createRaw(spheron.v1).GET("/profile");

    expect(seen[0]).toMatchObject({ method: "GET", url: "/v1/profile" });
  });

  it("has openapi-fetch's options for all of its calls", async () => {
    const { spheron, seen } = await recorded();
    class TracedRequest extends Request {
      constructor(input: RequestInfo | URL, init?: RequestInit) {
        super(input, init);
        this.headers.set("x-traced", "yes");
      }
    }
    const raw = createRaw(spheron, {
      headers: { "content-type": "application/vnd.api+json" },
      querySerializer: { array: { style: "form", explode: false } },
      bodySerializer: (body) => JSON.stringify({ data: body as unknown }),
      pathSerializer: (path) => path.replace("/v2/", "/v3/"),
      Request: TracedRequest,
    });

    await raw.POST("/v2/ipfs/pins", {
      params: { query: { bucket: "b", tags: ["c", "d"] } as { bucket: string } },
      body: { cids: ["c"] },
    });

    expect(seen[0]).toMatchObject({
      url: "/v2/ipfs/pins?bucket=b&tags=c,d",
      headers: { "content-type": "application/vnd.api+json", "x-traced": "yes" },
      body: '{"data":{"cids":["c"]}}',
    });
  });

  it("has a path serializer of the call go before that of all calls", async () => {
    const { spheron, seen } = await recorded();
    const raw = createRaw(spheron, { pathSerializer: (path) => `${path}/client` });
    const params = { path: { projectId: "1" } };

    await raw.GET("/v1/project/{projectId}", { params });
    await raw.GET("/v1/project/{projectId}", { params, pathSerializer: (path) => `${path}/call` });

    expect(seen.map(({ url }) => url)).toEqual([
      "/v1/project/%7BprojectId%7D/client",
      "/v1/project/%7BprojectId%7D/call",
    ]);
  });

  it("sends no content type where a header says null", async () => {
    const { spheron, seen } = await recorded();
    const raw = createRaw(spheron, { headers: { "content-type": null } });

    await raw.POST("/v2/ipfs/pins", {
      params: { query: { bucket: "b" } },
      body: { cids: ["c"] },
    });

    expect(seen[0]?.headers).not.toHaveProperty("content-type");
  });

  it("can be turned into a client by path", async () => {
    const { spheron, seen } = await recorded();

    await wrapAsPathBasedClient(createRaw(spheron))["/v1/profile"].GET();

    expect(seen[0]).toMatchObject({ method: "GET", url: "/v1/profile" });
  });
});
