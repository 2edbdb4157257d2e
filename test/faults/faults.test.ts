import { describe, expect, it, onTestFinished } from "vitest";
import { createClient } from "../../src/index.ts";
import { manualClock } from "../support/clock.ts";
import { closedPort } from "../support/http.ts";
import { serveTls } from "../support/tls.ts";
import { brokenHttp } from "./cases/broken-http.ts";
import { content } from "./cases/content.ts";
import { encodings } from "./cases/encodings.ts";
import { lostConnections } from "./cases/lost-connections.ts";
import { redirects } from "./cases/redirects.ts";
import { refusals } from "./cases/refusals.ts";
import { close, get, head, post } from "./fault.ts";
import { answer, serveFaults } from "./server.ts";
import { transports } from "./transports.ts";

const faults = [
  ...lostConnections,
  ...brokenHttp,
  ...content,
  ...encodings,
  ...redirects,
  ...refusals,
];

describe.each(transports)("over %s", (_transport, open) => {
  it.each(faults)("$name", async (fault) => {
    const clock = manualClock();
    const scripts = typeof fault.scripts === "function" ? fault.scripts(clock) : fault.scripts;
    const { url, requests } = await serveFaults(...scripts);
    const spheron = createClient({
      baseUrl: url,
      token: "token",
      clock,
      fetch: open(),
      ...fault.options,
    });

    const result = await (fault.call ?? get)(spheron).result();

    expect(result).toMatchObject(
      "error" in fault.outcome
        ? { ok: false, ...fault.outcome }
        : { ok: true, data: fault.outcome.data },
    );
    expect(requests).toHaveLength(fault.requests);
  });

  it("a redirect to another origin takes no header along that may be a credential", async () => {
    const elsewhere = await serveFaults(answer(200));
    const { url } = await serveFaults(answer(302, "", { location: `${elsewhere.url}/there` }));
    const headers = {
      cookie: "a=b",
      "proxy-authorization": "Basic c",
      "x-api-key": "k",
      "x-own": "x",
    };
    const spheron = createClient({ baseUrl: url, token: "token", fetch: open(), headers });

    await get(spheron);

    expect(elsewhere.requests).toHaveLength(1);
    expect(elsewhere.requests[0]).not.toMatch(/authorization|cookie|x-api-key|x-own|token/i);
  });

  it("a redirect to an address in UTF-8 is followed to that address", async () => {
    const { url, requests } = await serveFaults(
      answer(302, "", { location: "/v1/größe?ø=€&done=%C3%A9" }),
      answer(200),
    );

    await get(createClient({ baseUrl: url, token: "token", fetch: open() }));

    expect(requests[1]).toMatch(/^GET \/v1\/gr%C3%B6%C3%9Fe\?%C3%B8=%E2%82%AC&done=%C3%A9 /i);
  });

  it("a hundred calls with one signal cause no warning, and end together", async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error) => warnings.push(warning);
    process.on("warning", warn);
    onTestFinished(() => void process.off("warning", warn));
    const controller = new AbortController();
    const { url, requests } = await serveFaults(() => {
      if (requests.length === 20) controller.abort("enough");
    });
    const spheron = createClient({ baseUrl: url, token: "token", fetch: open() });
    const { signal } = controller;

    const calls = Array.from({ length: 100 }, () =>
      spheron.v1.GET("/profile", { signal }).result(),
    );

    for (const result of await Promise.all(calls))
      expect(result).toMatchObject({ error: { kind: "abort", cause: "enough" } });
    expect(warnings).toEqual([]);
  });

  it("a refused connection is tried again, also for a POST, since nothing was sent", async () => {
    const server = await serveFaults(close);
    const refused = await closedPort();
    const spheron = createClient({
      baseUrl: refused,
      token: "token",
      clock: manualClock(),
      fetch: open(),
    });

    await expect(post(spheron)).rejects.toMatchObject({
      kind: "connection",
      code: "ECONNREFUSED",
      maybeSent: false,
      attempts: 3,
      message: expect.stringContaining("got no response after 3 attempts (") as string,
    });
    expect(server.requests).toEqual([]);
  });

  it("a host that no name server knows is a connection error", async () => {
    const spheron = createClient({
      baseUrl: "https://spheron.invalid",
      token: "token",
      clock: manualClock(),
      fetch: open(),
    });

    const result = await get(spheron).result();

    expect(result).toMatchObject({ error: { kind: "connection", maybeSent: false } });
    expect(result).toHaveProperty("error.code", expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/));
  });

  it("a certificate that nobody vouches for is a connection error, and not tried again", async () => {
    const { url } = await serveTls();
    const spheron = createClient({
      baseUrl: url,
      token: "token",
      clock: manualClock(),
      fetch: open(),
    });

    await expect(get(spheron)).rejects.toMatchObject({
      kind: "connection",
      code: "DEPTH_ZERO_SELF_SIGNED_CERT",
      maybeSent: false,
      retryable: false,
      attempts: 1,
    });
  });

  it.each([
    ["the headers", ""],
    ["the rest of the headers", "HTTP/1.1 200 OK\r\n"],
    ["the rest of the body", `${head}content-length: 50\r\n\r\n{"a"`],
  ])("an abort while waiting for %s ends the call and the connection", async (_what, text) => {
    const controller = new AbortController();
    const { url, requests } = await serveFaults((socket) => {
      socket.write(text, () => {
        setImmediate(() => {
          controller.abort("enough");
        });
      });
    });
    const spheron = createClient({ baseUrl: url, token: "token", fetch: open() });

    await expect(spheron.v1.GET("/profile", { signal: controller.signal })).rejects.toMatchObject({
      kind: "abort",
      cause: "enough",
      attempts: 1,
    });
    expect(requests).toHaveLength(1);
  });
});
