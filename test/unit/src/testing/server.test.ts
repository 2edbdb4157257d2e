import { describe, expect, it } from "vitest";
import { startMockServer } from "../../../../src/testing/index.ts";

const authorization = "Bearer token";

describe("the mock server", () => {
  it("answers pages of any origin", async () => {
    await using mock = await startMockServer();
    const origin = "https://page.example.com";

    const preflight = await fetch(`${mock.url}/v1/profile`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "GET",
        "access-control-request-headers": "authorization,x-mock-fault",
      },
    });
    const answer = await fetch(`${mock.url}/v1/profile`, { headers: { origin, authorization } });

    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
      "access-control-allow-headers": "authorization,x-mock-fault",
    });
    expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
    expect(mock.requests).toHaveLength(1);
  });

  it("breaks the connection off when asked to", async () => {
    await using mock = await startMockServer();
    const headers = { authorization, "x-mock-fault": "reset" };

    await expect(fetch(`${mock.url}/v1/profile`, { headers })).rejects.toThrow("fetch failed");
    expect(mock.requests).toMatchObject([{ operationId: "getProfile", status: 0 }]);
  });

  it("refuses a port that is in use", async () => {
    await using mock = await startMockServer();

    const port = Number(new URL(mock.url).port);

    await expect(startMockServer({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("ends with requests that are never answered", async () => {
    const mock = await startMockServer();
    const headers = { authorization, "x-mock-fault": "timeout" };
    const waiting = fetch(`${mock.url}/v1/profile`, { headers });
    const failed = expect(waiting).rejects.toThrow("fetch failed");

    await expect.poll(() => mock.url).toBeTruthy();
    await mock.close();

    await failed;
  });
});
