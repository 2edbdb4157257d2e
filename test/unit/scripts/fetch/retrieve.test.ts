import { writeFile } from "node:fs/promises";
import type { IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { Readable } from "node:stream";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { contentHash } from "../../../../scripts/document/hash.ts";
import { apiDocument, operation } from "../../../support/documents.ts";
import { emptyFolder } from "../../../support/command.ts";
import { serve, servePaths } from "../../../support/http.ts";
import { quickHttp, retrieve, retrieved } from "../../../support/retrieve.ts";

const document = apiDocument({ servers: [{ url: "/x" }], paths: { "/a": { get: operation() } } });
const text = JSON.stringify(document);
const secretFor = (origin: string) => ({ origin, headers: [["x-secret", "s"] as const] });
const yaml = "swagger: '2.0'\ninfo: {title: Example, version: '1'}\npaths: {}\n";

describe("a document", () => {
  it("is taken as it is, with what is known of it", async () => {
    const url = await serve((_request, response) => {
      response
        .writeHead(200, { "content-type": "text/plain; charset=utf-8", etag: '"1"' })
        .end(text);
    });

    const { lock, bytes } = await retrieved(`${url}/api`);

    expect(new TextDecoder().decode(bytes)).toBe(text);
    expect(lock).toEqual({
      origin: "published",
      url: `${url}/api`,
      retrieved: "2026-01-02",
      etag: '"1"',
      mediaType: "text/plain",
      format: "openapi-3.1",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      contentSha256: contentHash(document),
      identity: { title: "Example", server: url, paths: ["/a"] },
    });
  });

  it("may be YAML and of an earlier version, in a file or on standard input", async () => {
    const file = join(await emptyFolder(), "api.yaml");
    await writeFile(file, yaml);

    const fromFile = await retrieved(file);
    const fromInput = await retrieved("-", { stdin: Readable.from([yaml]) });

    expect(fromFile.lock.format).toBe("swagger-2.0");
    expect(fromInput.lock).toMatchObject({ url: "stdin", sha256: fromFile.lock.sha256 });
  });

  it.each([
    ["gzip", gzipSync(text)],
    ["br", brotliCompressSync(text)],
  ])("may come packed as %s", async (encoding, packed) => {
    const url = await serve((_request, response) => {
      response.setHeader("content-encoding", encoding).end(packed);
    });

    expect((await retrieved(url)).source.value).toEqual(document);
  });

  it("that has not changed is recognised by its bytes where the server has no 304", async () => {
    const url = await servePaths({ "/api": text });
    const { lock } = await retrieved(`${url}/api`);

    expect(await retrieve(`${url}/api`, { lock })).toMatchObject({ kind: "unchanged" });
  });

  it("is looked for anew where the lock's address is gone", async () => {
    const url = await servePaths({
      "/docs": '<redoc spec-url="/new.json"></redoc>',
      "/new.json": text,
    });
    const { lock } = await retrieved(`${url}/docs`);

    const again = await retrieved(`${url}/docs`, {
      lock: { ...lock, etag: '"old"', documentUrl: `${url}/old.json`, sha256: "" },
    });

    expect(again.lock.documentUrl).toBe(`${url}/new.json`);
  });
});

describe("a server that fails", () => {
  it("is asked three times after a 5xx, and the third response may be good", async () => {
    let count = 0;
    const url = await serve((_request, response) => {
      count += 1;
      response.writeHead(count < 3 ? 503 : 200).end(text);
    });

    await retrieved(url);

    expect(count).toBe(3);
  });

  it("is given up after the last attempt", async () => {
    let count = 0;
    const url = await serve((request) => {
      count += 1;
      request.socket.destroy();
    });

    await expect(retrieve(url)).rejects.toThrow(/cannot be reached, after 3 attempts/);
    expect(count).toBe(3);
  });

  it.each([
    [404, /responded with status 404/],
    [403, /responded with status 403 \(pass the credentials with --header\)/],
    [500, /responded with status 500/],
  ])("with status %i is said to", async (status, message) => {
    const url = await serve((_request, response) => {
      response.writeHead(status).end("<html>");
    });

    await expect(retrieve(url)).rejects.toThrow(message);
  });

  it("is not waited for longer than the time limit, also when it sends a body without end", async () => {
    const http = { ...quickHttp, retries: 0, timeoutMs: 150 };
    const silent = await serve(() => undefined);
    const endless = await serve((_request, response) => {
      response.write('window.onload = function() { var options = { "swaggerDoc": {');
    });

    for (const url of [silent, endless]) {
      await expect(retrieve(url, { http })).rejects.toThrow(
        /no complete response within 0.15 s, after 1 attempts/,
      );
    }
  });

  it("is not read further than the size limit, packed or not", async () => {
    const http = { ...quickHttp, maxBytes: 2 ** 20 };
    const large = Buffer.alloc(100 * 2 ** 20, " ");
    const plain = await serve((_request, response) => response.end(large));
    const packed = await serve((_request, response) =>
      response.setHeader("content-encoding", "gzip").end(gzipSync(large)),
    );

    for (const url of [plain, packed]) {
      await expect(retrieve(url, { http })).rejects.toThrow(
        /is larger than 1 MiB \(--max-size allows more\)/,
      );
    }
  });
});

describe("a redirect", () => {
  it("is followed, and headers of the user stay with the first origin", async () => {
    const seen: IncomingHttpHeaders[] = [];
    const target = await serve((request, response) => {
      seen.push(request.headers);
      response.end(text);
    });
    const start = await serve((request, response) => {
      seen.push(request.headers);
      const location = request.url === "/" ? "/docs" : `${target}/api`;
      response.writeHead(302, { location }).end();
    });
    const http = { ...quickHttp, credentials: secretFor(start) };

    const { lock } = await retrieved(`${start}/`, { http });

    expect(seen.map((headers) => headers["x-secret"])).toEqual(["s", "s", undefined]);
    expect(lock.documentUrl).toBe(`${target}/api`);
    expect(JSON.stringify(lock)).not.toContain("x-secret");
  });

  it("in a circle ends", async () => {
    const url = await serve((_request, response) => {
      response.writeHead(302, { location: "/" }).end();
    });

    await expect(retrieve(url)).rejects.toThrow(/redirects more than 10 times/);
  });

  it("to another scheme is refused", async () => {
    const url = await serve((_request, response) => {
      response.writeHead(302, { location: "ftp://example.com/api" }).end();
    });

    await expect(retrieve(url)).rejects.toThrow(
      /redirects to an address that begins neither with https: nor http:: ftp/,
    );
  });
});

describe("what is not a document", () => {
  it.each([
    [
      "a login page",
      "<!DOCTYPE html><html><form action=/login></form></html>",
      /is neither an API document nor a documentation page/,
    ],
    ["JSON of something else", '{"name": "x"}', /is neither an API document/],
    ["nothing", "", /is neither an API document/],
    [
      "a page that leads nowhere",
      '<redoc spec-url="/gone.json"></redoc>',
      /also looked at http:.*\/gone\.json/,
    ],
    ["a page that leads to itself", '<redoc spec-url="/"></redoc>', /is neither an API document/],
    ["JSON that was cut off", '{"openapi": "3.1.0", "paths": {"/a"', /cannot be read/],
    [
      "an unknown version",
      '{"openapi": "4.0.0", "paths": {}}',
      /unsupported version: OpenAPI "4.0.0"/,
    ],
    [
      "a page whose script was cut off",
      'var options = { "swaggerDoc": {"openapi": "3.0.0", "paths": {"/a": ',
      /the document in the page is not JSON: .*\(the page may have been cut off/,
    ],
  ])("is refused: %s", async (_what, body, message) => {
    const url = await servePaths({ "/": body });

    await expect(retrieve(`${url}/`)).rejects.toThrow(message);
  });

  it("may be a path that is neither a URL nor a file", async () => {
    await expect(retrieve("nothing.json")).rejects.toThrow(
      /nothing\.json is neither a URL .* nor a file/,
    );
  });

  it("may be a URL with a password, which would end up in the lock", async () => {
    await expect(retrieve("http://user:secret@127.0.0.1:9/")).rejects.toThrow(
      /^127\.0\.0\.1:9 the URL holds a user name/,
    );
  });
});

describe("a search that would not end", () => {
  it("ends when its time is over, and says what it was at", async () => {
    const ending = new AbortController();
    const url = await serve((request, response) => {
      if (request.url === "/docs") response.end('<redoc spec-url="/api.json"></redoc>');
      else ending.abort();
    });

    const http = { ...quickHttp, deadline: ending.signal };

    await expect(retrieve(`${url}/docs`, { http })).rejects.toThrow(
      /\/api\.json was requested when the time for the whole search was over/,
    );
  });

  it("ends after twenty addresses, and says the number", async () => {
    let count = 0;
    const links = Array.from({ length: 12 }, (_, index) => `<redoc spec-url="a${index}"></redoc>`);
    const url = await serve((_request, response) => {
      count += 1;
      response.end(links.join("").replaceAll('"a', `"${count}-`));
    });

    await expect(retrieve(`${url}/docs`)).rejects.toThrow(
      /and 19 other addresses hold no API document, and no more than 20 are followed \(give the URL/,
    );
    expect(count).toBe(21);
  });
});

describe("what a server says of its document", () => {
  it.each(["utf-7", "no-such-charset", "iso-8859-1"])("is not believed: %s", async (charset) => {
    const url = await serve((_request, response) => {
      response.setHeader("content-type", `image/png; charset=${charset}`).end(text);
    });

    expect((await retrieved(url)).source.value).toEqual(document);
  });

  it("does not make a text of another encoding UTF-8", async () => {
    const latin = Buffer.from(text.replace("Example", "Übung"), "latin1");
    const url = await serve((_request, response) => {
      response.setHeader("content-type", "application/json; charset=utf-8").end(latin);
    });
    const file = join(await emptyFolder(), "api.json");
    await writeFile(file, latin);

    for (const from of [url, file, "-"])
      await expect(retrieve(from, { stdin: Readable.from([latin]) })).rejects.toThrow(
        /this is not text in UTF-8/,
      );
  });
});

describe("a file or standard input", () => {
  it("is not read further than the size limit", async () => {
    const http = { ...quickHttp, maxBytes: 2 ** 20 };
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(2 ** 16, " ");
      })(),
    );

    for (const from of ["-", "/dev/zero"])
      await expect(retrieve(from, { http, stdin: endless })).rejects.toThrow(
        /is larger than 1 MiB \(--max-size allows more\)/,
      );
  });

  it("that is a page with an address relative to nothing is refused in words", async () => {
    const file = join(await emptyFolder(), "page.html");
    await writeFile(file, '<div id="swagger-ui"></div><redoc spec-url="openapi.json"></redoc>');

    await expect(retrieve(file)).rejects.toThrow(/did not follow openapi\.json is not a URL/);
  });
});
