import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { apiDocument, operation } from "../../../support/documents.ts";
import { serve } from "../../../support/http.ts";
import { quickHttp, retrieve, retrieved } from "../../../support/retrieve.ts";

const text = JSON.stringify(apiDocument({ paths: { "/a": { get: operation() } } }));
const credentialsFor = (origin: string) => ({ origin, headers: [["x-secret", "s"] as const] });

describe("headers of the user", () => {
  /** Two origins that note what they are asked for with the secret; the first one leads to the second. */
  async function twoOrigins(page: (other: string) => string) {
    const seen: string[] = [];
    const note = (name: string, { url, headers }: IncomingMessage) => {
      if (headers["x-secret"] !== undefined) seen.push(`${name} ${url}`);
    };
    const other = await serve((request, response) => {
      note("other", request);
      response.end(request.url === "/api.json" ? text : "{}");
    });
    const named = await serve((request, response) => {
      note("named", request);
      response.end(page(other));
    });
    return { seen, other, named, http: { ...quickHttp, credentials: credentialsFor(named) } };
  }

  it.each([
    ["document", (other: string) => `<redoc spec-url="${other}/api.json"></redoc>`],
    ["script", (other: string) => `<script src="${other}/swagger-initializer.js"></script>`],
    ["configuration", (other: string) => `SwaggerUIBundle({ configUrl: "${other}/config" })`],
    ["page", (other: string) => `<a rel="service-doc" href="${other}/docs">docs</a>`],
    ["catalog", (other: string) => JSON.stringify({ linkset: [{ item: [{ href: other }] }] })],
  ])("are not sent to the origin of a %s that a page names", async (_what, page) => {
    const { seen, named, http } = await twoOrigins(page);

    await retrieve(`${named}/docs`, { http }).catch(() => undefined);

    expect(seen).toContain("named /docs");
    expect(seen.filter((request) => request.startsWith("other"))).toEqual([]);
  });

  it("are not sent to the documentUrl of a lock on another origin, and the error says so", async () => {
    const { other, named } = await twoOrigins(() => "");
    const locked = await serve((request, response) => {
      const isLet = request.headers["x-secret"] !== undefined;
      response.writeHead(isLet ? 200 : 401).end(text);
    });
    const { lock } = await retrieved(`${other}/api.json`);

    const again = retrieve(`${named}/docs`, {
      http: { ...quickHttp, credentials: credentialsFor(named) },
      lock: { ...lock, url: `${named}/docs`, documentUrl: `${locked}/api.json`, etag: '"1"' },
    });

    await expect(again).rejects.toThrow(
      `responded with status 401 (--header goes to ${named} only; give the document's own URL if ${locked} may have it too)`,
    );
  });
});

describe("user and password of a URL", () => {
  it.each([
    ["a page", (to: string) => [200, {}, `<redoc spec-url="${to}"></redoc>`] as const],
    ["a redirect", (to: string) => [302, { location: to }, ""] as const],
  ])("are in no message where %s names them, and are not sent", async (_what, respond) => {
    let count = 0;
    const other = await serve((_request, response) => {
      count += 1;
      response.end(text);
    });
    const [status, headers, body] = respond(`${other.replace("//", "//me:hush@")}/api.json`);
    const url = await serve((request, response) => {
      if (request.url === "/docs") response.writeHead(status, headers).end(body);
      else response.writeHead(404).end();
    });

    const message = await retrieve(`${url}/docs`).then(String, String);

    expect(message).toContain("holds a user name or password");
    expect(message).not.toMatch(/hush|me:/);
    expect(count).toBe(0);
  });

  it.each(["http://me:hush@127.0.0.1:99999/", "https://me:hush@/", "ftp://me:hu@sh@example.com/"])(
    "are in no message when %s is asked for",
    async (from) => {
      const message = await retrieve(from).then(String, String);

      expect(message).toMatch(/^InputError: /);
      expect(message).not.toMatch(/hush|hu@|me:/);
    },
  );
});
