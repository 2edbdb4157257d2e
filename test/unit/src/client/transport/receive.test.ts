import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createClient } from "../../../../../src/index.ts";
import { serve } from "../../../../support/http.ts";
import { answering } from "../recorded.ts";

describe("a success", () => {
  it.each([
    [
      "a web page instead of JSON (text/html): check the path, the baseUrl, and whether a proxy responded",
      "<html>Log in</html>",
      "text/html",
    ],
    ["a body that is not JSON (application/json)", '{"_id": "4', "application/json"],
  ])("that is %s is a decode error with the first bytes", async (what, body, type) => {
    const spheron = await answering(200, body, { "content-type": type });

    const error = await errorOf(spheron.v1.GET("/profile"));

    expect(error).toMatchObject({ kind: "decode", status: 200, contentType: type, snippet: body });
    expect(error).toHaveProperty("message", `GET /v1/profile responded 200 with ${what}: ${body}`);
  });

  it("is undefined when its body is empty, whatever the length is said to be", async () => {
    const withLength = await answering(200, "", { "content-length": "0" });
    const withoutLength = await answering(200, "", { "transfer-encoding": "chunked" });
    const noContent = await answering(204, "");
    const resetContent = await answering(205, "");

    for (const spheron of [withLength, withoutLength, noContent, resetContent]) {
      expect(await spheron.v1.GET("/profile")).toBeUndefined();
    }
  });

  it("is handed over as it is where it is asked for as text, bytes or stream", async () => {
    const spheron = await answering(200, "<html>");

    expect(await spheron.v1.GET("/profile", { parseAs: "text" })).toBe("<html>");
    expect(await (await spheron.v1.GET("/profile", { parseAs: "blob" })).text()).toBe("<html>");
    expect((await spheron.v1.GET("/profile", { parseAs: "arrayBuffer" })).byteLength).toBe(6);
    const stream = await spheron.v1.GET("/profile", { parseAs: "stream" });
    expect(await new Response(stream).text()).toBe("<html>");
  });

  it.each([{ "content-length": "0" }, { "transfer-encoding": "chunked" }])(
    "that is empty is an empty text or Blob where one is asked for: %o",
    async (headers) => {
      const spheron = await answering(200, "", headers);

      expect(await spheron.v1.GET("/profile", { parseAs: "text" })).toBe("");
      expect((await spheron.v1.GET("/profile", { parseAs: "blob" })).size).toBe(0);
    },
  );

  it("keeps the headers that the server sent, also where it compressed the body", async () => {
    const compressed = gzipSync(JSON.stringify({ name: "ü".repeat(1000) }));
    const baseUrl = await serve((_request, response) => {
      const headers = { "content-encoding": "gzip", "content-length": compressed.byteLength };
      response.writeHead(200, headers).end(compressed);
    });

    const call = createClient({ baseUrl, token: "t" }).v1.GET("/profile");
    const { data, response } = await call.withResponse();

    expect(data).toEqual({ name: "ü".repeat(1000) });
    expect(response.headers.get("content-length")).toBe(String(compressed.byteLength));
  });

  it.each(["json", "text", "blob", "arrayBuffer"] as const)(
    "that breaks off is a connection error, read as %s",
    async (parseAs) => {
      const baseUrl = await serve((_request, response) => {
        response.writeHead(200, { "content-length": "100" }).write("{");
        setImmediate(() => response.socket?.destroy());
      });

      const call = createClient({ baseUrl, token: "t", maxAttempts: 1 }).v1.GET("/profile", {
        parseAs,
      });

      await expect(call).rejects.toMatchObject({ kind: "connection", attempts: 1 });
    },
  );
});

describe("a success that says it failed", () => {
  it.each([
    '{"success":false,"message":"Quota reached"}',
    '{"error":true,"message":"Quota reached"}',
  ])("is a logical error where the option asks for it: %s", async (body) => {
    const spheron = await answering(200, body);

    expect(await spheron.v1.GET("/profile")).toEqual(JSON.parse(body));
    await expect(spheron.v1.GET("/profile", { logicalErrors: true })).rejects.toMatchObject({
      name: "LogicalError",
      kind: "logical",
      status: 200,
      body: JSON.parse(body) as unknown,
      message: "GET /v1/profile responded 200, but failed: Quota reached",
    });
  });

  it("is one for every call of a client that asks for it, except those that do not", async () => {
    const spheron = await answering(200, '{"success":false}', {}, { logicalErrors: true });

    await expect(spheron.v1.GET("/profile")).rejects.toMatchObject({ kind: "logical" });
    expect(await spheron.v1.GET("/profile", { logicalErrors: false })).toEqual({ success: false });
  });
});

function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.catch((error: unknown) => error);
}
