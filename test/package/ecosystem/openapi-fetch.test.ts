import { describe, expect, it } from "vitest";
import { recorded } from "../../unit/src/client/recorded.ts";
import { createRaw } from "../../../src/raw.ts";

const path = "/v1/organization/{organizationId}/projects" as const;
const params = { path: { organizationId: "1" }, query: { skip: 0, limit: 10 } };
const pin = { params: { query: { bucket: "b" } }, body: { cids: ["c"] } };

describe("openapi-fetch's options of a call", () => {
  it("querySerializer as a function, and as options", async () => {
    const { spheron, seen } = await recorded();

    await spheron.GET(path, {
      params,
      querySerializer: ({ limit }) => `only=${String(limit)}`,
    });
    await createRaw(spheron).GET(path, {
      params: { path: params.path, query: { state: ["a b"] } as never },
      querySerializer: { array: { style: "pipeDelimited", explode: false } },
    });

    expect(seen.map(({ url }) => url)).toEqual([
      "/v1/organization/1/projects?only=10",
      "/v1/organization/1/projects?state=a%20b",
    ]);
  });

  it("bodySerializer", async () => {
    const { spheron, seen } = await recorded();

    await spheron.v2.POST("/ipfs/pins", {
      ...pin,
      bodySerializer: ({ cids }) => JSON.stringify({ cids: cids.map((cid) => `ipfs/${cid}`) }),
    });

    expect(seen[0]?.body).toBe('{"cids":["ipfs/c"]}');
  });

  it.each(["text", "blob", "arrayBuffer", "stream"] as const)("parseAs: %s", async (parseAs) => {
    const { spheron } = await recorded();

    const data: string | Blob | ArrayBuffer | ReadableStream | null | undefined = (
      await createRaw(spheron).GET("/v1/profile", { parseAs })
    ).data;

    expect(await new Response(data).text()).toBe("{}");
  });

  it("headers, also null to unset one of the client's", async () => {
    const { spheron, seen } = await recorded({ headers: { "x-team": "web", "x-trace": "1" } });

    await createRaw(spheron).GET("/v1/profile", { headers: { "x-team": null, "x-trace": "2" } });

    expect(seen[0]?.headers).toMatchObject({ "x-trace": "2" });
    expect(seen[0]?.headers).not.toHaveProperty("x-team");
  });

  it("signal", async () => {
    const { spheron, seen } = await recorded();

    await expect(
      createRaw(spheron).GET("/v1/profile", { signal: AbortSignal.abort("enough") }),
    ).rejects.toMatchObject({ kind: "abort", cause: "enough" });
    expect(seen).toEqual([]);
  });

  it("middleware of the call, which may change request and response", async () => {
    const { spheron, seen } = await recorded();

    const { data, response } = await createRaw(spheron).POST("/v2/ipfs/pins", {
      ...pin,
      middleware: [
        {
          onRequest: ({ request }) => new Request(request, { headers: { "x-signed": "yes" } }),
          onResponse: ({ response }) =>
            Response.json([{ cid: "c", uploadId: String(response.status) }], { status: 201 }),
        },
      ],
    });

    expect(seen[0]).toMatchObject({ method: "POST", headers: { "x-signed": "yes" } });
    expect(response.status).toBe(201);
    expect(data).toEqual([{ cid: "c", uploadId: "200" }]);
  });
});
