import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { SpheronError } from "../../../src/index.ts";
import {
  AuthenticationError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  SpheronApiError,
  ValidationError,
  createClient,
  isAuthenticationError,
  isSpheronApiError,
  isSpheronError,
} from "../../../src/index.ts";
import { serve } from "../../support/http.ts";

const token = "very-secret-token";

async function answering(status: number, body: string, headers: Record<string, string> = {}) {
  const baseUrl = await serve((_request, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
  });
  return createClient({ baseUrl, token });
}

async function failure(
  status: number,
  body: string,
  headers: Record<string, string> = {},
): Promise<SpheronError> {
  const spheron = await answering(status, body, headers);
  const path = { organizationId: "42" };
  const outcome = await spheron.v1
    .GET("/organization/{organizationId}", { params: { path } })
    .result();
  if (outcome.ok) throw new Error("the call was expected to fail");
  return outcome.error;
}

const operation = "GET /v1/organization/{organizationId}";

describe("a failure that the server answers", () => {
  it.each([
    [
      "{message}",
      404,
      '{"message": "Organization not found"}',
      "failed with 404: Organization not found",
    ],
    [
      "{error: true, message}",
      500,
      '{"error": true, "message": "Cast failed"}',
      "failed with 500: Cast failed",
    ],
    ["{error: text}", 400, '{"error": "No query"}', "failed with 400: No query"],
    ["plain text", 429, "Too many requests", "failed with 429: Too many requests"],
    [
      "a page",
      502,
      "<html><head><title>Bad gateway</title></head></html>",
      'failed with 502: a web page titled "Bad gateway"',
    ],
    ["nothing", 500, "", "failed with 500: the response has no message"],
    ["truncated JSON", 500, '{"message": "Org', "failed with 500: a body that is not valid JSON"],
    ["JSON that says nothing", 500, "[]", "failed with 500: the response has no message"],
  ])("reads well with a body of %s", async (_what, status, body, message) => {
    expect((await failure(status, body)).message).toBe(`${operation} ${message}`);
  });

  it("tells the causes of a refused token apart", async () => {
    const expired = await failure(401, '{"error": true, "message": "Api Key has expired"}');
    const foreign = await failure(403, '{"message": "Unauthorized"}');

    expect(expired.message).toBe(
      `${operation} failed with 401: Api Key has expired (the token is missing, wrong or expired)`,
    );
    expect(foreign.message).toMatch(
      /403: Unauthorized \(the token was not accepted.*another organization\)$/,
    );
    expect(isAuthenticationError(expired) && isAuthenticationError(foreign)).toBe(true);
  });

  it.each([
    [400, ValidationError],
    [401, AuthenticationError],
    [403, PermissionError],
    [404, NotFoundError],
    [409, ConflictError],
    [418, SpheronApiError],
    [422, ValidationError],
    [429, RateLimitError],
    [500, ServerError],
    [503, ServerError],
  ])("with status %i has its class", async (status, Class) => {
    const error = await failure(status, '{"message": "No"}', { "x-request-id": "r1" });

    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({
      kind: "api",
      status,
      body: { message: "No" },
      requestId: "r1",
      attempts: 1,
    });
    expect(error.retryable).toBe(status === 429 || status >= 500);
  });

  it("shortens a body that goes on and on", async () => {
    const { message } = await failure(500, JSON.stringify({ message: "x".repeat(5000) }));

    expect(message.length).toBeLessThan(600);
  });
});

describe("a success that cannot be read", () => {
  it.each([
    ["a page", "<html>Log in</html>", "text/html"],
    ["truncated JSON", '{"_id": "4', "application/json"],
  ])("is a decode error with the first bytes: %s", async (_what, body, type) => {
    const error = await failure(200, body, { "content-type": type });

    expect(error).toMatchObject({ kind: "decode", status: 200, contentType: type, snippet: body });
    expect(error.message).toBe(
      `${operation} answered 200 with a body that is not JSON (${type}): ${body}`,
    );
  });

  it("is undefined when the body is empty, whatever its length is said to be", async () => {
    const withLength = await answering(200, "");
    const withoutLength = await answering(200, "", { "transfer-encoding": "chunked" });
    const noContent = await answering(204, "");

    for (const spheron of [withLength, withoutLength, noContent]) {
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
});

describe("a call without an answer", () => {
  it("fails with the code of the system where nobody listens", async () => {
    const spheron = createClient({ baseUrl: "http://127.0.0.1:9", token });

    await expect(spheron.v1.GET("/profile")).rejects.toMatchObject({
      kind: "connection",
      retryable: true,
    });
  });

  it("fails when the connection breaks before or within the answer", async () => {
    const early = await serve((request) => request.socket.destroy());
    const late = await serve((_request, response) => {
      response.writeHead(200, { "content-length": "100" }).write("{");
      setImmediate(() => response.socket?.destroy());
    });

    for (const baseUrl of [early, late]) {
      const call = createClient({ baseUrl, token }).v1.GET("/profile");

      await expect(call).rejects.toMatchObject({
        kind: "connection",
        method: "GET",
        path: "/v1/profile",
      });
    }
  });

  it("fails with the reason of the caller's signal", async () => {
    const controller = new AbortController();
    const baseUrl = await serve(() => {
      controller.abort("changed my mind");
    });

    const call = createClient({ baseUrl, token }).v1.GET("/profile", { signal: controller.signal });

    await expect(call).rejects.toMatchObject({ kind: "abort", cause: "changed my mind" });
  });
});

describe("an error", () => {
  it("is recognised by its brand, across copies of the package", async () => {
    const error = await failure(404, "");
    const fromAnotherCopy = {
      [Symbol.for("spheron-client.error")]: true,
      kind: "api",
      status: 403,
    };

    expect(isSpheronError(error) && isSpheronApiError(error)).toBe(true);
    expect(isAuthenticationError(fromAnotherCopy)).toBe(true);
    expect([
      isSpheronError(new Error("x")),
      isSpheronError(undefined),
      isSpheronApiError({}),
    ]).toEqual([false, false, false]);
  });

  it("is safe to log: no rendering of it, of its causes or of the client shows the token", async () => {
    const refused = await failure(401, '{"message": "Unauthorized"}');
    const broken = await failure(200, "<html>");
    const spheron = createClient({ baseUrl: "http://127.0.0.1:9", token });
    const unreachable: unknown = await spheron.v1.GET("/profile").catch((error: unknown) => error);
    const unusable: unknown = await createClient({ token: `${token}\n` })
      .v1.GET("/profile")
      .catch((error: unknown) => error);

    for (const value of [
      refused,
      broken,
      unreachable,
      unusable,
      spheron,
      spheron.v1,
      spheron.raw,
    ]) {
      const renderings = [
        inspect(value, { depth: Infinity, showHidden: true }),
        JSON.stringify(value),
        value instanceof Error ? (value.stack ?? "") : "",
      ];

      expect(renderings.join("\n")).not.toContain(token);
    }
  });

  it("leaves no unhandled rejection when its result is looked at", async () => {
    const unhandled: unknown[] = [];
    const remember = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", remember);

    await failure(500, "");
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", remember);

    expect(unhandled).toEqual([]);
  });
});
