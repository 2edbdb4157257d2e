import { randomBytes } from "node:crypto";
import type { OutgoingHttpHeaders, ServerHttp2Stream } from "node:http2";
import { inspect } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { createClient, debugLog, type ClientOptions, type SpheronClient } from "../../src/index.ts";
import { subscribe } from "../../src/platform/events/index.ts";
import { createTransport } from "../../src/node/create-transport.ts";
import { manualClock } from "../support/clock.ts";
import { get, head, post } from "./fault.ts";
import { serveHttp2 } from "./http2-server.ts";
import { answer, serveFaults, type Script } from "./server.ts";
import { transports } from "./transports.ts";

/** Characters that texts of many kinds write in another way. */
const token = "Very/Secret+Token=0123~x";
const key = "Another-Secret-Key-4567";
const secrets = [token, key];

const unicode = (text: string) =>
  Array.from(text, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
const percent = (text: string) =>
  Array.from(text, (char) => `%${char.charCodeAt(0).toString(16)}`).join("");
const entities = (text: string) => Array.from(text, (char) => `&#${char.charCodeAt(0)};`).join("");

/** How servers, proxies and pages write what they repeat, and how to read it again. */
const encodings: readonly (readonly [name: string, encode: (text: string) => string])[] = [
  ["as it is", (text) => text],
  ["in small letters", (text) => text.toLowerCase()],
  ["as JSON may write it", unicode],
  ["as JSON in JSON", (text) => unicode(text).replaceAll("\\", "\\\\")],
  ["with slashes as PHP writes them", (text) => text.replaceAll("/", "\\/")],
  ["as in a URL", encodeURIComponent],
  ["as in a URL, byte by byte", percent],
  ["as in a page", entities],
];

/** Everything that a log or a crash report could make of a value, in small letters. */
function renderings(value: unknown): string {
  const stack = value instanceof Error ? (value.stack ?? "") : "";
  const json = JSON.stringify(value) as string | undefined;
  const options = { depth: Infinity, showHidden: true, maxStringLength: null, getters: true };
  return [inspect(value, options), String(value), json, stack].join("\n").toLowerCase();
}

/** A client whose token, key and hooks are known, and all that one call makes a program show. */
async function shown(
  options: ClientOptions,
  call: (spheron: SpheronClient) => { result(): Promise<{ ok: boolean; error?: unknown }> } = get,
) {
  const seen: unknown[] = [];
  const log = debugLog((line) => seen.push(line));
  const spheron = createClient({
    token,
    headers: { "x-api-key": key },
    clock: manualClock(),
    maxAttempts: 2,
    logicalErrors: true,
    onEvent: (event) => {
      seen.push(event);
      log(event);
    },
    ...options,
  });
  const result = await call(spheron).result();
  expect(result.ok).toBe(false);
  seen.push(result.error);
  return renderings(seen) + seen.map(renderings).join("\n");
}

/** Nor the beginning of a secret. */
function expectNoSecret(text: string): void {
  for (const secret of secrets)
    for (const [, encode] of encodings)
      expect(text.includes(encode(secret.slice(0, 8)).toLowerCase()), text).toBe(false);
}

/** One line of all that was sent. */
const oneLine = (request: string) => request.trim().replaceAll("\r\n", " | ");

const places: readonly (readonly [name: string, script: (echo: string) => Script])[] = [
  ["something that is not HTTP", (echo) => (socket) => socket.end(`${echo}\r\n\r\n`)],
  ["a status line", (echo) => (socket) => socket.end(`HTTP/1.1 ${echo}\r\n\r\n`)],
  [
    "a reason phrase",
    (echo) => (socket) => socket.end(`HTTP/1.1 400 ${echo}\r\nconnection: close\r\n\r\n`),
  ],
  ["a broken header", (echo) => (socket) => socket.end(`${head}${echo}\r\n: x\r\n\r\n`)],
  [
    "a chunk of no size",
    (echo) => (socket) => socket.end(`${head}transfer-encoding: chunked\r\n\r\n${echo}\r\n`),
  ],
  [
    "a body that is longer than said",
    (echo) => (socket) => socket.end(`${head}content-length: 1\r\n\r\n{${echo}`),
  ],
  ["broken JSON", (echo) => answer(200, `{"got": "${echo}`)],
  ["a text", (echo) => answer(200, echo)],
  ["a page", (echo) => answer(200, `<title>${echo}</title>`)],
  ["a content type", (echo) => answer(200, "<html>", { "content-type": `text/html; a="${echo}"` })],
  ["a request id", (echo) => answer(200, "<html>", { "x-request-id": echo })],
  ["a request id of a failure", (echo) => answer(503, "{}", { "x-request-id": echo })],
  ["a header of a failure", (echo) => answer(500, "{}", { "x-echo": echo, location: `/${echo}` })],
  ["a message", (echo) => answer(400, JSON.stringify({ message: "?" }).replace("?", echo))],
  ["a page of a failure", (echo) => answer(502, `<title>${echo}</title>`)],
  [
    "a response that says it failed",
    (echo) => answer(200, `{"success":false,"message":"${echo}"}`),
  ],
  ["an encoding", (echo) => answer(200, echo, { "content-encoding": "gzip" })],
  [
    "a redirect with a password",
    (echo) => answer(302, "", { location: `http://user:${encodeURIComponent(echo)}@127.0.0.1:1/` }),
  ],
];

const headers = ["content-type", "x-request-id", "location", "x-echo"];

describe.each(transports)("over %s, a credential is not shown", (_transport, open) => {
  it.each(places)("that the server repeats in %s", async (_where, script) => {
    for (const [, encode] of encodings) {
      const { url } = await serveFaults((socket, request) => {
        script(encode(oneLine(request)))(socket, request);
      });

      expectNoSecret(await shown({ baseUrl: url, fetch: open() }));
      expectNoSecret(await shown({ baseUrl: url, fetch: open() }, post));
    }
  });

  it.each(["stream", "blob", "arrayBuffer", "text"] as const)(
    "that the server repeats in a chunk of no size, read as %s",
    async (parseAs) => {
      const { url } = await serveFaults((socket, request) => {
        socket.write(`${head}transfer-encoding: chunked\r\n\r\n1\r\n{\r\n`, () => {
          setImmediate(() => socket.end(`${request}\r\n`));
        });
      });
      const spheron = createClient({ baseUrl: url, token, fetch: open(), maxAttempts: 1 });

      const read = spheron.v1
        .GET("/profile", { parseAs })
        .then((body) => new Response(body as BodyInit).text());
      const error: unknown = await read.catch((reason: unknown) => reason);

      expect(error).toMatchObject({ kind: "connection", maybeSent: true });
      expectNoSecret(renderings(error));
    },
  );

  it("that the server repeats in a broken stream of events", async () => {
    const { url } = await serveFaults((socket, request) => {
      const begin = head.replace("application/json", "text/event-stream");
      socket.write(`${begin}transfer-encoding: chunked\r\n\r\n1\r\n:\r\n`, () => {
        setImmediate(() => socket.end(`${request}\r\n`));
      });
    });
    const spheron = createClient({ baseUrl: url, token, fetch: open() });
    const events = subscribe(spheron, { topic: "t", maxReconnects: 0 });

    const read = events[Symbol.asyncIterator]().next();
    const error: unknown = await read.catch((reason: unknown) => reason);

    expect(error).toMatchObject({ kind: "connection", path: "/v1/subscribe" });
    expectNoSecret(renderings(error));
  });

  it.each([8, 9, 15, token.length - 1])(
    "of which the server repeats the first %d characters, at the end",
    async (length) => {
      for (const [, encode] of encodings) {
        const start = encode(token.slice(0, length));
        const { url } = await serveFaults(answer(400, `got ${start}`, { "x-request-id": start }));

        expectNoSecret(await shown({ baseUrl: url, fetch: open() }));
      }
    },
  );

  it("that the server repeats, and the limit of the body cuts in two", async () => {
    for (const [, encode] of encodings) {
      const { url } = await serveFaults(answer(400, encode(token)));
      const starts = [encode(token.slice(0, 8)).length, encode(token).length - 1];

      for (const maxErrorBodyBytes of starts)
        expectNoSecret(await shown({ baseUrl: url, fetch: open(), maxErrorBodyBytes }));
    }
  });

  it("that is long, as tokens with many claims are", async () => {
    const long = randomBytes(4500).toString("base64url");
    const { url } = await serveFaults((socket, request) => {
      answer(400, JSON.stringify({ message: oneLine(request) }))(socket, request);
    });
    const spheron = createClient({ baseUrl: url, token: long, fetch: open() });

    const result = await get(spheron).result();

    expect(result).toMatchObject({ error: { kind: "api", status: 400 } });
    expect(renderings(result)).toContain("authorization: bearer [token] |");
  });
});

it("the event of a deprecation shows no credential that the server repeats", async () => {
  const { url } = await serveFaults((socket, request) => {
    const echo = oneLine(request);
    answer(404, "{}", { deprecation: echo, sunset: percent(echo) })(socket, request);
  });
  // Such an event comes once for an operation: this one is nobody else's.
  const getBucket = (spheron: SpheronClient) =>
    spheron.v1.GET("/bucket/{bucketId}", { params: { path: { bucketId: "b" } } });

  const text = await shown({ baseUrl: url }, getBucket);

  expect(text).toContain("type: 'deprecation'");
  expectNoSecret(text);
});

describe("over HTTP/2, a credential is not shown", () => {
  it.each([
    [200, (stream: ServerHttp2Stream, echo: string) => stream.end(`{"got": "${echo}`)],
    [500, (stream: ServerHttp2Stream, echo: string) => stream.end(`{"message": "${echo}"}`)],
    [200, (stream: ServerHttp2Stream) => stream.destroy(new Error("broken on purpose"))],
  ])("that the server repeats in headers and a body with %d", async (status, finish) => {
    for (const [, encode] of encodings) {
      const { url, ca } = await serveHttp2((stream, _connection, request) => {
        const echo = encode(JSON.stringify(request));
        const repeated: OutgoingHttpHeaders = { ":status": status };
        for (const name of headers) repeated[name] = encodeURI(echo);
        stream.respond(repeated);
        finish(stream, echo);
      });
      const transport = createTransport({ tls: { ca } });
      onTestFinished(() => transport.close());

      expectNoSecret(await shown({ baseUrl: url, fetch: transport.fetch }));
    }
  });
});
