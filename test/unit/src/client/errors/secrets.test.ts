import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createClient, type ClientEvent } from "../../../../../src/index.ts";
import { serve } from "../../../../support/http.ts";
import { answering } from "../recorded.ts";
import { createRaw } from "../../../../../src/raw.ts";

const token = "very-secret-token";

/** Everything that a log or a crash report could make of a value. */
function renderings(value: unknown): string {
  const stack = value instanceof Error ? (value.stack ?? "") : "";
  const json = JSON.stringify(value) as string | undefined;
  return [inspect(value, { depth: Infinity, showHidden: true }), json, stack].join("\n");
}

function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.catch((error: unknown) => error);
}

/** A client of a server that repeats the token in its answer, as debug pages of proxies do. */
async function echoed(status: number, body: (authorization: string) => string) {
  const baseUrl = await serve(({ headers: { authorization = "" } }, response) => {
    response.writeHead(status, { "x-echo": authorization }).end(body(authorization));
  });
  return createClient({ baseUrl, token });
}

describe("the token is not shown", () => {
  it("by the client, its views or a call", async () => {
    const spheron = await answering(200, "{}", {}, { token });
    const call = spheron.v1.GET("/profile");
    await call;

    for (const value of [spheron, spheron.v1, createRaw(spheron), call, await call.withResponse()])
      expect(renderings(value)).not.toContain(token);
  });

  it.each([
    ["a refusal", 401, '{"message": "Unauthorized"}'],
    ["a page", 200, "<html>"],
  ])("by the error of %s", async (_what, status, body) => {
    const spheron = await answering(status, body, {}, { token });

    expect(renderings(await errorOf(spheron.v1.GET("/profile")))).not.toContain(token);
  });

  it("by a response that says it failed and repeats the token", async () => {
    const spheron = await echoed(200, (echo) => JSON.stringify({ success: false, message: echo }));

    const error = await errorOf(spheron.v1.GET("/profile", { logicalErrors: true }));

    expect(error).toHaveProperty("kind", "logical");
    expect(renderings(error)).not.toContain(token);
  });

  it("by any event, also of a call that fails", async () => {
    const events: ClientEvent[] = [];
    const baseUrl = await serve(({ headers: { authorization = "" } }, response) => {
      response.writeHead(503, { "x-echo": authorization }).end(authorization);
    });
    const spheron = createClient({ baseUrl, token, onEvent: (event) => events.push(event) });

    await spheron.v1.GET("/profile", { maxAttempts: 2 }).result();

    expect(events.map(({ type }) => type)).toEqual([
      "request",
      "response",
      "retry",
      "request",
      "response",
      "error",
    ]);
    expect(renderings(events)).not.toContain(token);
  });

  it("by the error of a broken connection", async () => {
    const baseUrl = await serve((request) => request.socket.destroy());
    const spheron = createClient({ baseUrl, token });

    expect(renderings(await errorOf(spheron.v1.GET("/profile")))).not.toContain(token);
  });

  it("by the error about a token or header that cannot be sent", async () => {
    const spheron = await answering(200, "{}", {}, { token: `${token}\n` });
    const headers = { authorization: `Bearer ${token}\nmore` };

    for (const options of [{}, { headers }]) {
      const error = await errorOf(spheron.v1.GET("/profile", options));

      expect(error).toHaveProperty("kind", "config");
      expect(renderings(error)).not.toContain(token);
    }
  });

  it.each([
    ["a failure", 400, (echo: string) => JSON.stringify({ message: `Cannot use ${echo}` })],
    ["a page", 502, (echo: string) => `<title>${echo}</title>`],
    ["broken JSON", 200, (echo: string) => `{"got": "${echo}`],
    ["no JSON, which the parser quotes", 200, (echo: string) => echo.replace("Bearer ", "")],
  ])("by the error of a server that repeats it: %s", async (_what, status, body) => {
    const spheron = await echoed(status, body);

    const error = await errorOf(spheron.v1.GET("/profile"));

    expect(renderings(error)).toContain("[token]");
    expect(renderings(error)).not.toContain(token);
  });

  it("by such an error when the caller set the token in a header", async () => {
    const spheron = await echoed(400, (echo) => echo);
    const headers = { authorization: "Bearer another-secret-token" };

    const error = await errorOf(spheron.v1.GET("/profile", { headers }));

    expect(renderings(error)).not.toContain("another-secret-token");
  });

  it("but stays in the data of a success, which is the caller's", async () => {
    const spheron = await echoed(200, (echo) => JSON.stringify({ echo }));

    expect(await spheron.v1.GET("/profile")).toEqual({ echo: `Bearer ${token}` });
  });
});
