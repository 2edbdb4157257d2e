import { getEventListeners } from "node:events";
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { inspect } from "node:util";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createClient } from "../../../../src/index.ts";
import {
  createTransport,
  type NodeTransportOptions,
} from "../../../../src/node/create-transport.ts";
import { pin } from "../../../faults/fault.ts";
import { answer, serveFaults } from "../../../faults/server.ts";
import { closedPort } from "../../../support/http.ts";
import { serveTls } from "../../../support/tls.ts";

function client(baseUrl: string, options: NodeTransportOptions) {
  const transport = createTransport(options);
  onTestFinished(() => transport.close());
  return createClient({ baseUrl, token: "token", maxAttempts: 1, fetch: transport.fetch });
}

describe("the transport for Node", () => {
  it("speaks HTTP/2 where the server offers it, many requests on few connections", async () => {
    const { url, ca, seen, connections } = await serveTls({ protocols: "h2" });
    const spheron = client(url, { tls: { ca } });

    await Promise.all(Array.from({ length: 50 }, () => spheron.v2.POST("/ipfs/pins", pin)));

    expect(seen).toHaveLength(50);
    expect(new Set(seen.map(({ httpVersion, body }) => `${httpVersion} ${body}`))).toEqual(
      new Set(['2.0 {"cids":["c"]}']),
    );
    expect(connections()).toBeLessThanOrEqual(4);
  });

  it.each([
    ["the server offers nothing else", "http/1.1", {}],
    ["the option says so", "h2", { http2: false }],
  ] as const)("speaks HTTP/1.1 where %s", async (_why, protocols, options) => {
    const { url, ca, seen } = await serveTls({ protocols });
    const spheron = client(url, { tls: { ca }, ...options });

    await Promise.all([spheron.v1.GET("/profile"), spheron.v1.GET("/profile")]);
    await spheron.v1.GET("/profile");

    expect(seen.map(({ httpVersion }) => httpVersion)).toEqual(["1.1", "1.1", "1.1"]);
  });

  it("opens no more connections than it may", async () => {
    const { url, ca, connections } = await serveTls();
    const spheron = client(url, { tls: { ca }, http2: false, maxConnections: 2 });

    await Promise.all(Array.from({ length: 20 }, () => spheron.v1.GET("/profile")));

    expect(connections()).toBeLessThanOrEqual(2);
  });

  it("refuses TLS before 1.2", async () => {
    const { url, ca } = await serveTls({ maxVersion: "TLSv1.1" });

    await expect(client(url, { tls: { ca } }).v1.GET("/profile")).rejects.toMatchObject({
      kind: "connection",
      retryable: false,
    });
  });

  it.each([
    ["TLSv1.2", "h2"],
    ["TLSv1.3", "h2"],
    ["TLSv1.2", "http/1.1"],
    ["TLSv1.3", "http/1.1"],
  ] as const)("takes up the session of %s again for %s", async (maxVersion, protocols) => {
    const { url, ca, seen, disconnect } = await serveTls({ protocols, maxVersion });
    const spheron = client(url, { tls: { ca } });

    await spheron.v1.GET("/profile");
    await disconnect();
    await spheron.v1.GET("/profile");

    expect(seen.map(({ isResumed }) => isResumed)).toEqual([false, true]);
  });

  it("leaves the token behind when it is redirected to another host", async () => {
    const elsewhere = await serveTls({ protocols: "h2" });
    const { url, ca, seen } = await serveTls({ location: `${elsewhere.url}/there` });

    await client(url, { tls: { ca } }).v1.GET("/profile");

    expect(seen).toMatchObject([{ authorization: "Bearer token" }]);
    expect(elsewhere.seen).toMatchObject([{ authorization: undefined }]);
  });

  it("is not redirected to a connection without TLS", async () => {
    const { url, requests } = await serveFaults(answer(200));
    const { ca, ...secure } = await serveTls({ protocols: "h2", location: url });

    await expect(client(secure.url, { tls: { ca } }).v1.GET("/profile")).rejects.toThrow(
      `GET /v1/profile failed with 302: a redirect to ${url} is not followed`,
    );
    expect(requests).toEqual([]);
  });

  it("uses the connection that showed that HTTP/2 is not spoken", async () => {
    const { url, ca, connections } = await serveTls({ protocols: "http/1.1" });

    await client(url, { tls: { ca } }).v1.GET("/profile");

    expect(connections()).toBe(1);
  });

  it("tries again to learn the protocol after a connection that failed", async () => {
    const { url, ca } = await serveTls({ protocols: "h2" });
    const unknown = client(url, {});
    const calls = [unknown.v1.GET("/profile"), unknown.v1.GET("/profile")];

    const results = await Promise.all(calls.map((call) => call.result()));

    expect(results).toMatchObject([{ ok: false }, { ok: false }]);
    expect(await client(url, { tls: { ca } }).v1.GET("/profile")).toEqual({});
  });

  it("goes through the proxy that the environment names", async () => {
    const { url, ca, seen } = await serveTls();
    const asked: (string | undefined)[] = [];
    const proxy = createServer().on("connect", (request, socket) => {
      asked.push(request.url);
      const { hostname, port } = new URL(`http://${request.url ?? ""}`);
      const server = connect(Number(port), hostname, () => {
        socket.write("HTTP/1.1 200 Connected\r\n\r\n");
        server.pipe(socket).pipe(server);
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void proxy.close());
    vi.stubEnv("HTTPS_PROXY", `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
    onTestFinished(() => void vi.unstubAllEnvs());

    await client(url, { tls: { ca } }).v1.GET("/profile");

    expect(asked).toEqual([new URL(url).host]);
    expect(seen).toHaveLength(1);
  });

  it.each([
    "user:very-secret@proxy.example:8080",
    "http://me:very-secret@pro xy",
    "ftp://me:very-secret@a",
  ])("refuses a text that is not a proxy, without its password", (proxy) => {
    vi.stubEnv("HTTPS_PROXY", proxy);
    onTestFinished(() => void vi.unstubAllEnvs());
    let thrown: unknown;

    try {
      createTransport();
    } catch (error) {
      thrown = error;
    }

    expect(thrown).toMatchObject({
      kind: "config",
      message:
        "the environment variable HTTPS_PROXY is not the URL of a proxy, such as http://proxy.example:8080",
    });
    expect(inspect(thrown, { depth: Infinity, showHidden: true })).not.toContain("very-secret");
  });

  it.each([
    ["is not there", async () => new URL(await closedPort()).host],
    ["wants another password", async () => new URL((await serveFaults(answer(407))).url).host],
    [
      "says what it was sent",
      async () => {
        const { url } = await serveFaults((socket, request) => {
          socket.end(`${request.replaceAll("\r\n", "|")}\r\n\r\n`);
        });
        return new URL(url).host;
      },
    ],
  ])("shows no password of a proxy that %s", async (_what, serveProxy) => {
    vi.stubEnv("HTTPS_PROXY", `http://me:very-secret@${await serveProxy()}`);
    onTestFinished(() => void vi.unstubAllEnvs());

    const result = await client("https://api.example", {}).v1.GET("/profile").result();

    expect(result).toMatchObject({ error: { kind: "connection" } });
    const shown = inspect(result, { depth: Infinity, showHidden: true });
    for (const secret of ["very-secret", btoa("me:very-secret"), "token token"])
      expect(shown).not.toContain(secret);
  });

  it.each(["h2", "http/1.1"] as const)("needs no signal for a call over %s", async (protocols) => {
    const { url, ca } = await serveTls({ protocols });
    const spheron = client(url, { tls: { ca } });
    const controllers = vi.spyOn(globalThis, "AbortController");
    onTestFinished(() => {
      controllers.mockRestore();
    });

    await spheron.v1.GET("/profile");

    expect(controllers).not.toHaveBeenCalled();
  });

  it("follows the signal of who calls its fetch, and leaves no listener behind", async () => {
    const { url } = await serveFaults(answer(200, "{}"), () => undefined);
    const transport = createTransport();
    onTestFinished(() => transport.close());
    const controller = new AbortController();
    const { signal } = controller;

    const response = await transport.fetch(url, { signal });
    await response.text();
    expect(getEventListeners(signal, "abort")).toEqual([]);
    const call = transport.fetch(url, { signal });
    controller.abort("enough");

    await expect(call).rejects.toBe("enough");
    await expect(transport.fetch(url, { signal })).rejects.toBe("enough");
  });

  it("can be closed by several, and again", async () => {
    const { url, ca } = await serveTls({ protocols: "h2" });
    const transport = createTransport({ tls: { ca } });
    const spheron = createClient({ baseUrl: url, token: "token", fetch: transport.fetch });
    await spheron.v1.GET("/profile");

    await expect(Promise.all([transport.close(), transport.close()])).resolves.toHaveLength(2);
    await expect(transport.close()).resolves.toBeUndefined();
  });

  it("closes its connections, and can be disposed of", async () => {
    const { url, ca } = await serveTls();
    const transport = createTransport({ tls: { ca } });
    const spheron = createClient({ baseUrl: url, token: "token", fetch: transport.fetch });
    await spheron.v1.GET("/profile");

    await transport[Symbol.asyncDispose]();

    await expect(spheron.v1.GET("/profile", { maxAttempts: 1 })).rejects.toMatchObject({
      kind: "connection",
    });
  });
});
