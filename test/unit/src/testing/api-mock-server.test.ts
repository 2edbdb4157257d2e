import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { describeDocument } from "../../../../scripts/generate/mock-model.ts";
import { jsonResponse, startApiMockServer, type Handler } from "../../../../src/testing/engine.ts";
import { startMockServer } from "../../../../src/testing/index.ts";
import { apiDocument, operation } from "../../../support/documents.ts";

const authorization = "Bearer token";

/** A mock of one operation, which wants a token and may have a handler. */
function serveProfile(respond: Handler = () => jsonResponse({})) {
  const document = apiDocument({
    paths: { "/v1/profile": { get: operation({ security: [{ token: [] }] }) } },
    components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  });
  const behavior = { handlers: { "GET /v1/profile": respond } };
  return startApiMockServer(describeDocument(document), { behavior });
}

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
    ["GET https://api.example.com", 404],
    ["GET https://api.example.com?x=1", 404],
    ["GET //api.example.com/v1/profile", 404],
    ["GET /%", 404],
    ["GET /%00/v1/profile#x", 404],
    ["GET /v1/../v1/profile", 404],
    ["GET *", 404],
    ["GET v1/profile", 400],
    ["get /v1/profile", 400],
    ["BREW /v1/profile", 400],
    ["OPTIONS /v1/profile", 404],
    ["OPTIONS http://api.example.com/v1/profile", 404],
    ["HEAD /v1/profile", 401],
    ["QUERY /v1/profile", 404],
    ["CONNECT //", 404],
    ["nonsense", 400],
    [`GET /${"x".repeat(20_000)}`, 431],
  ])("responds to %s with %i", async (firstLine, status) => {
    await using mock = await serveProfile();

    expect(await sendRaw(mock.url, firstLine)).toMatch(`HTTP/1.1 ${status} `);
  });

  it("responds with 500 and the message where a handler fails", async () => {
    await using mock = await serveProfile(() => {
      throw new TypeError("no such thing");
    });

    const response = await fetch(`${mock.url}/v1/profile`, { headers: { authorization } });

    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ message: "the mock failed: no such thing" });
  });

  it("breaks the connection where a handler's body fails", async () => {
    await using mock = await serveProfile(
      () =>
        new Response(
          new ReadableStream({
            pull: () => Promise.reject(new Error("cut")),
          }),
        ),
    );

    const response = await fetch(`${mock.url}/v1/profile`, { headers: { authorization } });

    await expect(response.text()).rejects.toThrow("terminated");
  });

  it("responds to HEAD as to GET, without a body, and with no end to a stream", async () => {
    await using mock = await startMockServer();
    const init = { method: "HEAD", headers: { authorization } };

    const profile = await fetch(`${mock.url}/v1/profile`, init);
    const stream = await fetch(`${mock.url}/v1/subscribe?sessionId=a`, init);
    const refused = await fetch(`${mock.url}/v1/profile`, { method: "HEAD" });

    expect([profile.status, stream.status, refused.status]).toEqual([200, 200, 401]);
    expect(stream.headers.get("content-type")).toBe("text/event-stream");
    expect(await profile.text()).toBe("");
    expect(await stream.text()).toBe("");
    expect(mock.requests.map(({ method, operationId }) => [method, operationId])).toEqual([
      ["HEAD", "getProfile"],
      ["HEAD", "subscribeToEvents"],
      ["HEAD", "getProfile"],
    ]);
  });
});
