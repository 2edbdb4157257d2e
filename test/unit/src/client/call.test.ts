import { describe, expect, it } from "vitest";
import { api } from "../../../../generated/platform/index.ts";
import { createClient } from "../../../../src/index.ts";
import { serve } from "../../../support/http.ts";
import { answering, recorded } from "./recorded.ts";

describe("a call", () => {
  it("of a version view adds the prefix that a whole path has already", async () => {
    const { spheron, seen } = await recorded();

    const pin = { params: { path: { cid: "c" } } };

    await spheron.v1.GET("/ipfs/pins/{cid}/status", pin);
    await spheron.v2.GET("/ipfs/pins/{cid}/status", pin);
    await spheron.GET("/v1/ipfs/pins/{cid}/status", pin);

    expect(seen.map(({ url }) => url)).toEqual([
      "/v1/ipfs/pins/c/status",
      "/v2/ipfs/pins/c/status",
      "/v1/ipfs/pins/c/status",
    ]);
  });

  it("has a view for each version that the document knows", async () => {
    const { spheron } = await recorded();

    expect(api.versions).toEqual(["v1", "v2"]);
    for (const prefix of api.versions) expect(spheron).toHaveProperty([prefix, "GET"]);
  });

  it("works under a base URL with a path", async () => {
    const seen: string[] = [];
    const url = await serve((request, response) => {
      seen.push(request.url ?? "");
      response.end("{}");
    });

    await createClient({ baseUrl: `${url}/proxy/`, token: "t" }).v1.GET("/project/{projectId}", {
      params: { path: { projectId: "a/b" } },
    });

    expect(seen).toEqual(["/proxy/v1/project/a%2Fb"]);
  });

  it("sends one request, whichever form of its outcome is asked for", async () => {
    const { spheron, seen } = await recorded();

    const call = spheron.v1.GET("/profile");
    const [data, { response }, result] = await Promise.all([
      call,
      call.withResponse(),
      call.result(),
    ]);

    expect(data).toEqual({});
    expect(response).toMatchObject({ status: 200, attempts: 1 });
    expect(result).toEqual({ ok: true, data: {}, status: 200 });
    expect(seen).toHaveLength(1);
  });

  it("can be sent by a fetch of the client or of the call", async () => {
    const asked: string[] = [];
    const fetchAs = (name: string) => (url: string, init: RequestInit) => {
      asked.push(`${name} ${String(init.method)} ${url}`);
      return Promise.resolve(Response.json({}));
    };
    const spheron = createClient({
      baseUrl: "https://api.example",
      token: "t",
      fetch: fetchAs("client"),
    });

    await spheron.v1.GET("/profile");
    await spheron.v1.GET("/profile", { fetch: fetchAs("call") });

    expect(asked).toEqual([
      "client GET https://api.example/v1/profile",
      "call GET https://api.example/v1/profile",
    ]);
  });

  it("knows the status, the headers and the request id of its response", async () => {
    const spheron = await answering(200, "{}", { "x-request-id": "r1", "x-plan": "pro" });

    const { response } = await spheron.v1.GET("/profile").withResponse();

    expect(response).toMatchObject({ status: 200, requestId: "r1", attempts: 1 });
    expect(response.headers.get("x-plan")).toBe("pro");
  });

  it("fails in each of its forms with the same error", async () => {
    const spheron = await answering(404, '{"message": "Gone"}');

    const call = spheron.v1.GET("/profile");
    const result = await call.result();

    expect(result).toMatchObject({ ok: false, error: { kind: "api", status: 404 } });
    const { error } = result as { error: unknown };
    await expect(call.withResponse()).rejects.toBe(error);
    await expect(call).rejects.toBe(error);
  });

  it.each(["result", "withResponse"] as const)(
    "leaves no unhandled rejection when its %s is taken",
    async (form) => {
      const unhandled: unknown[] = [];
      const remember = (reason: unknown) => unhandled.push(reason);
      process.on("unhandledRejection", remember);
      const spheron = await answering(500, "");

      await spheron.v1
        .GET("/profile")
        [form]()
        .catch(() => undefined);
      await new Promise((resolve) => setImmediate(resolve));
      process.off("unhandledRejection", remember);

      expect(unhandled).toEqual([]);
    },
  );

  it("passes on what a serializer of the user throws, as it is", async () => {
    const { spheron } = await recorded();
    const fault = new Error("mine");
    const headers = {
      get "x-trace"(): string {
        throw fault;
      },
    };

    const call = spheron.v1.GET("/profile", { headers });

    await expect(call.result()).rejects.toBe(fault);
  });
});
