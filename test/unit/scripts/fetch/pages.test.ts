import { describe, expect, it } from "vitest";
import { apiDocument, operation } from "../../../support/documents.ts";
import { serve, servePaths } from "../../../support/http.ts";
import { retrieve, retrieved } from "../../../support/retrieve.ts";

const document = apiDocument({
  servers: [{ url: "https://api.example" }],
  paths: { "/a": { get: operation({ description: "It's a } brace" }) } },
});
const json = JSON.stringify(document);
const other = JSON.stringify({ ...document, info: { title: "Other", version: "1" } });
const inScript = JSON.stringify(json);
const inAttribute = json.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** The configuration of Swashbuckle, in which ASP.NET escapes quotation marks. */
const swashbuckle = `window.onload = function () {
  var configObject = JSON.parse('{"urls":[{"url":"v1/swagger.json","name":"It\\u0027s V1"},{"url":"v2/swagger.json","name":"V2"}],"deepLinking":false}');
  var oauthConfigObject = JSON.parse('{"scopeSeparator":" "}');
  configObject.dom_id = "#swagger-ui";
  const ui = SwaggerUIBundle(configObject);
}`;
const assets = '<link rel="stylesheet" href="./swagger-ui.css">';

describe("the document of a page", () => {
  it.each<[string, string, string, Readonly<Record<string, string>>]>([
    [
      "of Swashbuckle",
      "swashbuckle",
      `${assets}<script>${swashbuckle}</script>`,
      { "/docs/v1/swagger.json": json },
    ],
    [
      "of Swashbuckle with a script of its own",
      "swashbuckle",
      `${assets}<script src="index.js" charset="utf-8"></script>`,
      { "/docs/index.js": swashbuckle, "/docs/v1/swagger.json": json },
    ],
    [
      "of Scalar with sources",
      "scalar",
      `<script>Scalar.createApiReference('#app', { sources: [
        { title: 'One', url: '/one.json' }, { title: 'Two', url: '/two.json' } ] })</script>`,
      { "/one.json": json, "/two.json": other },
    ],
    [
      "of Scalar with the content of its sources",
      "scalar",
      `<script>Scalar.createApiReference('#app', { sources: [{ content: ${json} }] })</script>`,
      {},
    ],
    [
      "of Stoplight Elements",
      "elements",
      '<elements-api apiDescriptionUrl="openapi.json" router="hash"></elements-api>',
      { "/docs/openapi.json": json },
    ],
    [
      "of Stoplight Elements with an attribute",
      "elements",
      `<elements-api apiDescriptionDocument="${inAttribute}"></elements-api>`,
      {},
    ],
    [
      "of Stoplight Elements with a property",
      "elements",
      `<elements-api id="docs"></elements-api><script>docs.apiDescriptionDocument = ${json};</script>`,
      {},
    ],
    [
      "of RapiDoc",
      "rapidoc",
      "<rapi-doc theme='dark' spec-url='openapi.json'></rapi-doc>",
      { "/docs/openapi.json": json },
    ],
    ["of RapiDoc with a call", "rapidoc", `<script>element.loadSpec(${json})</script>`, {}],
    [
      "of Swagger UI with an object in a variable",
      "swagger-ui",
      `<script>const spec = ${json};
      SwaggerUIBundle({ spec: spec, dom_id: "#swagger-ui" })</script>`,
      {},
    ],
    [
      "of Swagger UI with a text to parse",
      "swagger-ui",
      `<script>SwaggerUIBundle({ spec: JSON.parse(${inScript}) })</script>`,
      {},
    ],
    [
      "that links to its description",
      "service-desc",
      '<head><link href=openapi.json type="application/json" rel="alternate service-desc"></head>',
      { "/docs/openapi.json": json },
    ],
    [
      "that links to a page of documentation",
      "redoc",
      '<a rel="service-doc" href="/reference/">Reference</a>',
      {
        "/reference/": '<redoc spec-url="openapi.json"></redoc>',
        "/reference/openapi.json": json,
      },
    ],
  ])("%s is found", async (_what, pageKind, page, paths) => {
    const url = await servePaths({ "/docs/": page, ...paths });

    const { source, lock } = await retrieved(`${url}/docs/`);

    expect(source.value).toEqual(document);
    expect(lock.pageKind).toBe(pageKind);
  });

  it("may be written as a script writes objects", async () => {
    const page = `<script>SwaggerUIBundle({ spec: { // ours
      openapi: '3.1.0', info: { title: 'Example', version: "1", }, paths: {}, } })</script>`;
    const url = await servePaths({ "/docs": page });

    expect((await retrieved(`${url}/docs`)).source.value).toEqual({
      openapi: "3.1.0",
      info: { title: "Example", version: "1" },
      paths: {},
    });
  });

  it.each([
    ["Swashbuckle", `${assets}<script>${swashbuckle}</script>`, "V2", "/docs/v2/swagger.json"],
    [
      "Scalar",
      "<script>createApiReference('#app', { sources: [{ slug: 'a', url: 'a' }, { slug: 'b', url: 'b' }] })</script>",
      "b",
      "/docs/b",
    ],
  ])("is chosen by its name among those of %s", async (_what, page, name, path) => {
    const url = await servePaths({ "/docs/": page, [path]: json });

    expect((await retrieved(`${url}/docs/`, { name })).lock.documentUrl).toBe(`${url}${path}`);
  });

  it("is found by the header Link", async () => {
    const url = await serve((request, response) => {
      if (request.url === "/api/openapi.json") response.end(json);
      else
        response
          .setHeader("link", '<style.css>; rel=preload, <openapi.json>; rel="service-desc"')
          .end("{}");
    });

    expect((await retrieved(`${url}/api/`)).lock.pageKind).toBe("service-desc");
  });

  it("is not looked for without end where pages link to each other", async () => {
    const url = await servePaths({
      "/a": '<a rel="service-doc" href="/b"></a><a rel="service-doc" href="/a"></a>',
      "/b": '<a rel="service-doc" href="/a"></a>',
    });

    await expect(retrieve(`${url}/a`)).rejects.toThrow(
      /nor a documentation page that leads to one/,
    );
  });
});

describe("an API catalog", () => {
  const catalog = JSON.stringify({
    linkset: [
      {
        anchor: "https://api.example/one",
        "service-desc": [{ href: "/one.json", type: "application/openapi+json" }],
      },
      {
        anchor: "https://api.example/two",
        "service-desc": [{ href: "/two.json", title: "Two" }],
      },
    ],
  });
  const paths = {
    "/.well-known/api-catalog": catalog,
    "/one.json": json,
    "/two.json": other,
  };

  it("leads to its first document, or to the one that is named", async () => {
    const url = await servePaths(paths);
    const from = `${url}/.well-known/api-catalog`;

    expect((await retrieved(from)).lock.documentUrl).toBe(`${url}/one.json`);
    expect((await retrieved(from, { name: "Two" })).lock.documentUrl).toBe(`${url}/two.json`);
  });

  it("is asked where the page itself leads nowhere", async () => {
    const url = await servePaths({ ...paths, "/": "<h1>Welcome</h1>" });

    expect((await retrieved(`${url}/`)).lock).toMatchObject({
      documentUrl: `${url}/one.json`,
      pageKind: "api-catalog",
    });
  });
});
