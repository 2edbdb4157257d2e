import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { describeDocument } from "../../../../scripts/generate/mock-model.ts";
import {
  createApiMock,
  jsonResponse,
  refuse,
  startApiMockServer,
  type ApiMockOptions,
  type Resource,
} from "../../../../src/testing/engine.ts";
import { apiDocument, jsonResponse as inJson, operation } from "../../../support/documents.ts";
import { createCaller } from "./caller.ts";

/** A caller of a mock of the paths, without credentials. */
function mockPaths(paths: JsonObject, components: JsonObject = {}, options: ApiMockOptions = {}) {
  const mock = createApiMock(describeDocument(apiDocument({ paths, components })), options);
  const call = createCaller(mock);
  return {
    mock,
    call: (name: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) =>
      call(name, body, { authorization: "", ...headers }),
  };
}

describe("the response", () => {
  it("is the document's example, or a sampled value", async () => {
    const integer = { type: "integer", minimum: 3 };
    const { call } = mockPaths({
      "/shown": {
        get: {
          responses: {
            "201": { description: "Done", content: { "application/json": { example: [7] } } },
          },
        },
      },
      "/sampled": { get: operation({ responses: inJson(integer) }) },
      "/empty": { get: { responses: { "204": { description: "Done" } } } },
      "/failing": { get: { responses: { default: inJson(integer)["200"] ?? {} } } },
    });

    expect(await call("GET /shown")).toMatchObject({ status: 201, body: [7] });
    expect(await call("GET /sampled")).toMatchObject({ status: 200, body: 3 });
    expect(await call("GET /empty")).toMatchObject({ status: 204, body: "" });
    expect(await call("GET /failing")).toMatchObject({ status: 200, body: 3 });
  });

  it("of a range is a text where the document describes one", async () => {
    const content = { "*/*": { schema: { type: "string" }, example: "ready" } };
    const { mock } = mockPaths({
      "/n": { get: { responses: { "200": { description: "Done", content } } } },
    });

    const response = await mock.fetch("https://api.example.com/n");

    expect(response.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(await response.text()).toBe("ready");
  });

  it.each([
    [{ "text/plain": {}, "application/json": {} }, "application/json", '{"n":0}'],
    [{ "text/plain": {} }, "text/plain", '{"n":0}'],
    [{ "*/*": {} }, "application/json", '{"n":0}'],
    [{ "application/json; charset=utf-8": {} }, "application/json; charset=utf-8", '{"n":0}'],
  ])("of %j has a media type and a body", async (types, type, body) => {
    const schema = { type: "object", properties: { n: { type: "integer" } } };
    const content = Object.fromEntries(Object.keys(types).map((key) => [key, { schema }]));
    const { mock } = mockPaths({
      "/n": { get: { responses: { "200": { description: "Done", content } } } },
    });

    const response = await mock.fetch("https://api.example.com/n");

    expect(response.headers.get("content-type")).toBe(type);
    expect(await response.text()).toBe(body);
  });

  it("to what the document does not have is a 404 with a message", async () => {
    const { call, mock } = mockPaths({});

    expect(await call("GET /nothing")).toMatchObject({
      status: 404,
      body: { message: "no such operation" },
    });
    expect(mock.violations).toEqual(["GET /nothing: no such operation"]);
  });

  it("to a path of another version names that version", async () => {
    const get = operation({ responses: inJson({ const: 7 }) });
    const { call, mock } = mockPaths({ "/v1/pets": { get }, "/v2/owners": { get } });

    expect((await call("GET /v2/pets")).status).toBe(404);
    expect((await call("GET /v3/owners")).status).toBe(404);
    expect((await call("GET /v2/dogs")).status).toBe(404);

    expect(mock.violations).toEqual([
      "GET /v2/pets: no such operation (another version has it: /v1/pets)",
      "GET /v3/owners: no such operation (another version has it: /v2/owners)",
      "GET /v2/dogs: no such operation",
    ]);
  });
});

describe("the path", () => {
  const parameter = (name: string) => ({ name, in: "path", required: true, schema: {} });
  const withId = (operationId: string, names: readonly string[] = ["id"]) => ({
    get: operation({ operationId, parameters: names.map(parameter) }),
  });
  const { call, mock } = mockPaths({
    "/jobs/{id}": withId("read"),
    "/jobs/{id}:cancel": withId("cancel"),
    "/jobs/latest": withId("latest", []),
    "/files/{name}.{extension}": withId("file", ["name", "extension"]),
    "/a+b/(c)": withId("literal", []),
    "/rpc?action=list": withId("list", []),
    "/rpc?action=count": withId("count", []),
  });

  it.each([
    ["/jobs/a", "read"],
    ["/jobs/a:cancel", "cancel"],
    ["/jobs/latest", "latest"],
    ["/files/film.mp4", "file"],
    ["/files/film", undefined],
    ["/a+b/(c)", "literal"],
    ["/rpc?action=list", "list"],
    ["/rpc?action=count", "count"],
    ["/rpc?action=other", undefined],
    ["/jobs/", undefined],
  ])("%s leads to %s", async (path, operationId) => {
    await call(`GET ${path}`);

    expect(mock.requests.at(-1)).toMatchObject({ operationId });
    if (operationId !== undefined) expect(mock.requests.at(-1)?.violations).toEqual([]);
  });
});

describe("credentials", () => {
  const securitySchemes = {
    token: { type: "http", scheme: "bearer" },
    login: { type: "oauth2", flows: {} },
    user: { type: "http", scheme: "basic" },
    header: { type: "apiKey", in: "header", name: "X-Api-Key" },
    query: { type: "apiKey", in: "query", name: "api_key" },
    cookie: { type: "apiKey", in: "cookie", name: "session" },
  };
  const paths = Object.fromEntries(
    Object.entries({
      open: [],
      ...Object.fromEntries(Object.keys(securitySchemes).map((name) => [name, [{ [name]: [] }]])),
      optional: [{ token: [] }, {}],
      either: [{ token: [] }, { header: [] }],
      both: [{ token: [], header: [] }],
    }).map(([name, security]) => [`/${name}`, { get: operation({ security }) }]),
  );
  const { call } = mockPaths(paths, { securitySchemes });

  it.each([
    ["/open", {}, 200],
    ["/token", {}, 401],
    ["/token", { authorization: "Bearer any" }, 200],
    ["/token", { authorization: "bearer any" }, 200],
    ["/token", { authorization: "Basic any" }, 401],
    ["/login", {}, 401],
    ["/login", { authorization: "Bearer any" }, 200],
    ["/user", { authorization: "Bearer any" }, 401],
    ["/user", { authorization: "Basic YTpi" }, 200],
    ["/header", {}, 401],
    ["/header", { "x-api-key": "any" }, 200],
    ["/query", {}, 401],
    ["/query?api_key=any", {}, 200],
    ["/cookie", { cookie: "other=1" }, 401],
    ["/cookie", { cookie: "other=1; session=any" }, 200],
    ["/optional", {}, 200],
    ["/optional", { authorization: "Bearer any" }, 200],
    ["/either", {}, 401],
    ["/either", { "x-api-key": "any" }, 200],
    ["/both", { "x-api-key": "any" }, 401],
    ["/both", { "x-api-key": "any", authorization: "Bearer any" }, 200],
  ])("of %s with %j get %i", async (path, headers, status) => {
    const { body, ...response } = await call(`GET ${path}`, undefined, headers);

    expect(response.status).toBe(status);
    if (status === 401) expect(body).toEqual({ message: "Unauthorized" });
  });
});

describe("an API's own behavior", () => {
  const pet = { type: "object", properties: { id: { type: "string" }, name: { type: "string" } } };
  const pets = { type: "array", items: pet };
  const inPath = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
  const requestBody = { content: { "application/json": { schema: pet } } };
  const paths = {
    "/pets": {
      get: operation({ responses: inJson(pets) }),
      post: operation({ requestBody, responses: inJson(pet) }),
    },
    "/pets/{id}": {
      get: operation({ parameters: inPath, responses: inJson(pet) }),
      delete: operation({ parameters: inPath }),
    },
    "/hello": { get: operation({ responses: inJson({}) }) },
  };
  const petResource: Resource = {
    name: "pet",
    parameter: "id",
    seeds: 0,
    actions: {
      "GET /pets": { kind: "list", at: "" },
      "POST /pets": { kind: "create", at: "" },
      "GET /pets/{id}": { kind: "get", at: "" },
      "DELETE /pets/{id}": { kind: "delete" },
    },
  };

  it("keeps what is created", async () => {
    const { call, mock } = mockPaths(paths, {}, { behavior: { resources: [petResource] } });

    expect((await call("POST /pets", { name: "Tom" })).body).toEqual({ id: "1", name: "Tom" });
    expect((await call("GET /pets")).body).toEqual([{ id: "1", name: "Tom" }]);
    expect((await call("DELETE /pets/1")).status).toBe(200);
    expect(await call("GET /pets/1")).toMatchObject({
      status: 404,
      body: { message: "There is no pet 1" },
    });
    await call("POST /pets", {});
    mock.reset();
    expect((await call("GET /pets")).body).toEqual([]);
  });

  it("handles, refuses, and words errors in its own way", async () => {
    let resets = 0;
    const { call, mock } = mockPaths(
      paths,
      {},
      {
        behavior: {
          handlers: {
            "GET /hello": () => jsonResponse("Hello"),
            "GET /pets": () => refuse(409, "not today"),
          },
          authorize: ({ pathValues }) =>
            pathValues["id"] === "secret" ? refuse(403, "not yours") : undefined,
          toErrorBody: (status, message) => ({ code: status, message }),
          reset: () => (resets += 1),
        },
      },
    );

    expect((await call("GET /hello")).body).toBe("Hello");
    expect((await call("GET /pets")).body).toEqual({ code: 409, message: "not today" });
    expect((await call("GET /pets/secret")).body).toEqual({ code: 403, message: "not yours" });
    mock.fail({ status: 500 });
    expect((await call("GET /hello")).body).toMatchObject({ code: 500 });
    mock.reset();
    expect(resets).toBe(1);
  });

  it("adds fields to the body of an error", async () => {
    const { call } = mockPaths(
      paths,
      {},
      {
        behavior: {
          handlers: { "GET /hello": () => refuse(400, "too early", { minutes: 20 }) },
          toErrorBody: (status, message) => ({ code: status, message }),
        },
      },
    );

    expect(await call("GET /hello")).toMatchObject({
      status: 400,
      body: { code: 400, message: "too early", minutes: 20 },
    });
  });

  it("admits no request that is too many, whatever it holds, and does not count it as a violation", async () => {
    const { call, mock } = mockPaths(
      paths,
      {},
      { behavior: { admit: ({ path }) => (path === "/hello" ? refuse(429, "later") : undefined) } },
    );

    expect((await call("GET /hello?x=1")).status).toBe(429);
    expect((await call("GET /pets")).status).toBe(200);
    expect(mock.violations).toEqual([]);
  });

  it("responds in its own way where it has no path", async () => {
    const respondElsewhere = (path: string) =>
      path === "/page" ? new Response("<p>Hello", { status: 200 }) : undefined;
    const { call, mock } = mockPaths(paths, {}, { behavior: { respondElsewhere } });

    expect(await call("GET /page")).toMatchObject({ status: 200, body: "<p>Hello" });
    expect((await call("GET /else")).status).toBe(404);
    expect(mock.violations).toEqual([
      "GET /page: no such operation",
      "GET /else: no such operation",
    ]);
  });
});

it("a mock of any API is served on this machine", async () => {
  const document = apiDocument({
    paths: { "/n": { get: operation({ responses: inJson({ const: 7 }) }) } },
  });
  await using mock = await startApiMockServer(describeDocument(document));

  expect(await (await fetch(`${mock.url}/n`)).json()).toBe(7);
  expect(mock.requests).toMatchObject([{ path: "/n", status: 200, violations: [] }]);
});
