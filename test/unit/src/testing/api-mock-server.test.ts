import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { startMockServer } from "../../../../src/testing/index.ts";

const authorization = "Bearer token";

/** Sends the first line of a request as it is, and gives the first line of the response. */
async function sendRaw(url: string, firstLine: string): Promise<string> {
  const { port } = new URL(url);
  const socket = connect(Number(port), "127.0.0.1");
  await once(socket, "connect");
  socket.write(`${firstLine} HTTP/1.1\r\nhost: api.example.com\r\nconnection: close\r\n\r\n`);
  const [status = ""] = (await text(socket)).split("\r\n");
  return status;
}

describe("the mock server", () => {
  it("serves pages of any origin", async () => {
    await using mock = await startMockServer();
    const origin = "https://page.example.com";

    const preflight = await fetch(`${mock.url}/v1/profile`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "GET",
        "access-control-request-headers": "authorization,x-trace",
      },
    });
    const response = await fetch(`${mock.url}/v1/profile`, { headers: { origin, authorization } });

    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
      "access-control-allow-headers": "authorization,x-trace",
    });
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(mock.requests).toHaveLength(1);
  });

  it("breaks the connection when asked to", async () => {
    await using mock = await startMockServer();
    mock.fail({ broken: "reset" });

    const failed = fetch(`${mock.url}/v1/profile`, { headers: { authorization } });

    await expect(failed).rejects.toThrow("fetch failed");
    expect(mock.requests).toMatchObject([{ operationId: "getProfile", status: 0 }]);
  });

  it("refuses a port that is in use", async () => {
    await using mock = await startMockServer();

    const port = Number(new URL(mock.url).port);

    await expect(startMockServer({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("ends with requests that never get a response", async () => {
    const mock = await startMockServer();
    mock.fail({ broken: "timeout" });
    const failed = expect(fetch(`${mock.url}/v1/profile`)).rejects.toThrow("fetch failed");

    await mock.close();

    await failed;
  });

  it.each([
    ["TRACE /v1/profile", 404],
    ["PROPFIND /v1/profile", 404],
    ["CONNECT api.example.com:443", 404],
    ["OPTIONS *", 404],
    ["GET ////", 404],
    ["GET http://[", 404],
    ["GET http://api.example.com/v1/profile", 401],
    ["GET /v1/profile?x=%E0%A4", 401],
  ])("responds to %s with %i", async (firstLine, status) => {
    await using mock = await startMockServer();

    expect(await sendRaw(mock.url, firstLine)).toMatch(`HTTP/1.1 ${status} `);
  });
});
