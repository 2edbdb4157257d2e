import "reflect-metadata";
import { Logger } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { SwaggerModule } from "@nestjs/swagger";
import { apiReference } from "@scalar/express-api-reference";
import express, { type Express } from "express";
import { readFile } from "node:fs/promises";
import redocExpress from "redoc-express";
import { absolutePath } from "swagger-ui-dist";
import swaggerUi from "swagger-ui-express";
import { describe, expect, it, onTestFinished } from "vitest";
import { buildDocument } from "../../scripts/document/build.ts";
import type { JsonObject } from "../../scripts/document/json.ts";
import { readSource } from "../../scripts/document/read.ts";
import { apiDocument, operation, silently } from "../support/documents.ts";
import { serve } from "../support/http.ts";
import { retrieve, retrieved } from "../support/retrieve.ts";

const document = apiDocument({
  servers: [{ url: "https://api.example" }],
  paths: {
    "/a": {
      get: operation({ description: 'A "quoted" } brace, a \\ and </script> // not a comment' }),
    },
  },
});

/** The content that the library serves, as a page of swagger-ui-express whose document is at /document.json. */
function withDocument(app: Express): Express {
  return app.get("/document.json", (_request, response) => {
    response.json(document);
  });
}

describe("a page of swagger-ui-express", () => {
  const page = (api: JsonObject, options = {}) =>
    express().use("/docs/rest-api", swaggerUi.serve, swaggerUi.setup(api, options));

  it("leads to its document, behind the redirect to the trailing slash", async () => {
    const url = await serve(page(document));

    const { source, lock } = await retrieved(`${url}/docs/rest-api`);

    expect(source.value).toEqual(document);
    expect(lock).toMatchObject({
      origin: "published",
      url: `${url}/docs/rest-api`,
      documentUrl: `${url}/docs/rest-api/swagger-ui-init.js`,
      pageKind: "swagger-ui-express",
      retrieved: "2026-01-02",
      format: "openapi-3.1",
    });
  });

  it("leads to it also when the options beside it hold functions", async () => {
    const swaggerOptions = { requestInterceptor: (request: object) => request };
    const url = await serve(page(document, { swaggerOptions }));

    expect((await retrieved(`${url}/docs/rest-api/`)).source.value).toEqual(document);
  });

  it("responds to a second retrieval with 304", async () => {
    const url = await serve(page(document));
    const { lock } = await retrieved(`${url}/docs/rest-api`);

    expect(await retrieve(`${url}/docs/rest-api`, { lock })).toMatchObject({ kind: "unchanged" });
  });

  it("follows swaggerUrl, and finds the document of a name among swaggerUrls", async () => {
    const one = await serve(
      withDocument(
        express().use(
          "/docs",
          swaggerUi.serve,
          swaggerUi.setup(undefined, { swaggerUrl: "/document.json" }),
        ),
      ),
    );
    // The types know only a list of texts; the library passes on what Swagger UI takes.
    const urls = [
      { url: "/other.json", name: "Other" },
      { url: "/document.json", name: "Ours" },
    ];
    const options = { explorer: true, swaggerUrls: urls as unknown as string[] };
    const several = await serve(
      withDocument(express().use("/docs", swaggerUi.serve, swaggerUi.setup(undefined, options))),
    );

    expect((await retrieved(`${one}/docs/`)).source.value).toEqual(document);
    expect((await retrieved(`${several}/docs/`, { name: "Ours" })).source.value).toEqual(document);
    await expect(retrieve(`${several}/docs/`, { name: "Nobody's" })).rejects.toThrow(
      /no document named Nobody's \(it offers Other, Ours\)/,
    );
  });

  it.each(["$&", "$'", "$`"])(
    "is not believed when %s in a description has been replaced",
    async (pattern) => {
      const damaged = apiDocument({
        info: { title: "x", version: "1", description: `costs ${pattern} each` },
      });
      const url = await serve(page(damaged));

      await expect(retrieve(`${url}/docs/rest-api/`)).rejects.toThrow(
        /the page damaged its document/,
      );
    },
  );

  it("is refused when it hands out another API's document, as it does when it serves two", async () => {
    const other = apiDocument({
      info: { title: "Other", version: "1" },
      paths: { "/b": { get: operation() } },
    });
    const url = await serve(page(document));
    const { lock } = await retrieved(`${url}/docs/rest-api`);
    const app = express()
      .use("/docs/rest-api", swaggerUi.serve, swaggerUi.setup(document))
      .use("/docs/internal", swaggerUi.serve, swaggerUi.setup(other));
    const both = await serve(app);

    await expect(retrieve(`${both}/docs/rest-api`, { lock })).rejects.toThrow(
      /another API's document: its title is "Other", not "Example"; .*it has no path \/a \(--accept-new-identity/,
    );
    const accepted = await retrieved(`${both}/docs/rest-api`, { lock, acceptNewIdentity: true });
    expect(accepted.lock.identity).toMatchObject({ title: "Other", paths: ["/b"] });
  });

  it("responds to guessed paths with itself, which is not a document", async () => {
    const url = await serve(page(document));

    // The page at a guessed path leads to the document like any other.
    expect((await retrieved(`${url}/docs/rest-api/swagger.json`)).lock.pageKind).toBe(
      "swagger-ui-express",
    );
  });

  it("leads to the same openapi.yaml as the file behind it", async () => {
    const published = await readSource("spec/platform/published.yaml");
    const overlay = await readSource("spec/platform/overlay.yaml");
    const url = await serve(page(published.value));

    const { source } = await retrieved(`${url}/docs/rest-api`);

    const fromPage = await buildDocument(source, overlay, silently);
    const fromFile = await buildDocument(published, overlay, silently);
    expect(JSON.stringify(fromPage.document)).toBe(JSON.stringify(fromFile.document));
  });
});

describe("a page of NestJS", () => {
  async function nestApplication(api: JsonObject): Promise<string> {
    Logger.overrideLogger(false);
    class Application {
      readonly name = "Example";
    }
    const app = await NestFactory.create(Application);
    SwaggerModule.setup("api", app, api as never);
    await app.listen(0, "127.0.0.1");
    onTestFinished(() => app.close());
    return (await app.getUrl()).replace("[::1]", "127.0.0.1");
  }

  it("leads to its document, by the page and by PATH-json", async () => {
    const url = await nestApplication(document);

    expect((await retrieved(`${url}/api`)).source.value).toEqual(document);
    expect((await retrieved(`${url}/api-json`)).source.value).toEqual(document);
  });
});

describe("a page of swagger-ui-dist", () => {
  async function distPage(initializer: string): Promise<string> {
    const app = withDocument(express())
      .get("/docs/swagger-initializer.js", (_request, response) => {
        response.type("js").send(initializer);
      })
      .get("/config", (_request, response) => {
        response.json({ urls: [{ url: "/document.json", name: "Ours" }] });
      })
      .use("/docs", express.static(absolutePath()));
    return serve(app);
  }

  it("names its document in the initializer that comes with it", async () => {
    const own = await readFile(`${absolutePath()}/swagger-initializer.js`, "utf8");
    const url = await distPage(own.replace(/url: "[^"]*"/, 'url: "/document.json"'));

    expect((await retrieved(`${url}/docs/`)).source.value).toEqual(document);
  });

  it("may offer several, or lead to a configuration", async () => {
    const several = await distPage(
      "window.ui = SwaggerUIBundle({ urls: [{url: '/nothing.json', name: 'Gone'}, {url: '/document.json', name: 'Ours'}], dom_id: '#swagger-ui' });",
    );
    const configured = await distPage("SwaggerUIBundle({ configUrl: `/config`, presets: [a.b] });");

    expect((await retrieved(`${several}/docs/`)).source.value).toEqual(document);
    expect((await retrieved(`${configured}/docs/`)).source.value).toEqual(document);
  });
});

describe("pages of others", () => {
  it("FastAPI names the document inline", async () => {
    const html = `<!DOCTYPE html><html><body><div id="swagger-ui"></div>
      <script>
      const ui = SwaggerUIBundle({
        url: '/document.json',
        "dom_id": "#swagger-ui", // the url: is above
        "layout": "BaseLayout",
      })
      </script></body></html>`;
    const url = await serve(
      withDocument(express()).get("/docs", (_request, response) => void response.send(html)),
    );

    const { source, lock } = await retrieved(`${url}/docs`);

    expect(source.value).toEqual(document);
    expect(lock.pageKind).toBe("swagger-ui");
  });

  it("Redoc names it in an attribute or a call", async () => {
    const html = `<html><body><redoc spec-url="/document.json"></redoc></body></html>`;
    const app = withDocument(express())
      .get("/attribute", (_request, response) => void response.send(html))
      .get("/call", redocExpress.default({ title: "Docs", specUrl: "/document.json" }));
    const url = await serve(app);

    expect((await retrieved(`${url}/attribute`)).source.value).toEqual(document);
    expect((await retrieved(`${url}/call`)).source.value).toEqual(document);
  });

  it("Scalar names it in an attribute, a configuration or its sources, or holds it", async () => {
    const html = `<html><body><script id="api-reference" data-url="/document.json"></script></body></html>`;
    const app = withDocument(express())
      .get("/attribute", (_request, response) => void response.send(html))
      .use("/named", apiReference({ url: "/document.json" }))
      .use("/held", apiReference({ content: document }))
      .use("/sources", apiReference({ sources: [{ title: "One", url: "/document.json" }] }))
      .use("/kept", apiReference({ sources: [{ title: "One", content: document }] }));
    const url = await serve(app);

    expect((await retrieved(`${url}/attribute`)).source.value).toEqual(document);
    expect((await retrieved(`${url}/named`)).source.value).toEqual(document);
    expect((await retrieved(`${url}/held`)).source.value).toEqual(document);
    expect((await retrieved(`${url}/sources`)).source.value).toEqual(document);
    expect((await retrieved(`${url}/kept`)).source.value).toEqual(document);
  });
});
