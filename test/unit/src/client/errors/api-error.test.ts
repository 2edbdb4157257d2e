import { describe, expect, it } from "vitest";
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
  type AnySpheronError,
} from "../../../../../src/index.ts";
import { serve } from "../../../../support/http.ts";
import { answering } from "../recorded.ts";

const operation = "GET /v1/organization/{organizationId}";

async function failure(
  status: number,
  body: string,
  headers: Record<string, string> = {},
): Promise<AnySpheronError> {
  const spheron = await answering(status, body, headers);
  const path = { organizationId: "42" };
  const outcome = await spheron.v1
    .GET("/organization/{organizationId}", { params: { path } })
    .result();
  if (outcome.ok) throw new Error("the call was expected to fail");
  return outcome.error;
}

describe("a failure that the server responds with", () => {
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
    ["nothing", 500, "", "failed with 500: the server did not say why"],
    ["truncated JSON", 500, '{"message": "Org', "failed with 500: a body that is not valid JSON"],
    ["JSON that says nothing", 500, "[]", "failed with 500: the server did not say why"],
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
    expect(error.name).toBe(Class.name);
    expect(error.stack).toContain(`${Class.name}: ${operation} failed with`);
  });

  it("shortens a body that goes on and on", async () => {
    const { message } = await failure(500, JSON.stringify({ message: "x".repeat(5000) }));

    expect(message.length).toBeLessThan(600);
  });

  it.each([
    [true, [408, 425, 429, 500, 502, 503, 504]],
    [false, [400, 401, 403, 404, 409, 422, 501, 505]],
  ])("says whether the same call may succeed later: %s", async (isRetryable, statuses) => {
    const errors = await Promise.all(statuses.map((status) => failure(status, "")));

    expect(errors.map(({ retryable }) => retryable)).toEqual(statuses.map(() => isRetryable));
  });

  it("keeps its status when the body breaks off", async () => {
    const baseUrl = await serve((_request, response) => {
      response.writeHead(502, { "content-length": "100" }).write("{");
      setImmediate(() => response.socket?.destroy());
    });

    await expect(createClient({ baseUrl, token: "t" }).v1.GET("/profile")).rejects.toMatchObject({
      kind: "api",
      status: 502,
    });
  });
});
