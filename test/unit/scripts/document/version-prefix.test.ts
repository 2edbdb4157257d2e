import { describe, expect, it } from "vitest";
import { assertNoIssues } from "../../../../scripts/document/issue.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { prepareForGeneration } from "../../../../scripts/document/to-openapi-3.1.ts";
import {
  moveVersionIntoPaths,
  versionedPaths,
} from "../../../../scripts/document/version-prefix.ts";
import { diffDocuments } from "../../../../scripts/diff/diff.ts";
import { identityDifferences } from "../../../../scripts/fetch/identity.ts";
import { apiDocument, asSource, operation } from "../../../support/documents.ts";

const withServers = (...urls: string[]) =>
  apiDocument({
    servers: urls.map((url) => ({ url })),
    paths: { "/pets": { get: operation({}) }, "x-own": {} },
  });

const swagger = (basePath: string): JsonObject => ({
  swagger: "2.0",
  info: { title: "t", version: "1" },
  host: "api.example.com",
  schemes: ["https", "http"],
  basePath,
  paths: { "/pets": { get: { responses: { 200: { description: "ok" } } } } },
});

describe("the version of servers", () => {
  it.each([
    ["https://api.example.com/v1", "https://api.example.com"],
    ["https://api.example.com/v1/", "https://api.example.com"],
    ["https://api.example.com/api/v1", "https://api.example.com/api"],
    ["/v1", "/"],
    ["/api/v1", "/api"],
  ])("moves from %s into the paths", (url, left) => {
    const moved = moveVersionIntoPaths(withServers(url));

    expect(moved["servers"]).toEqual([{ url: left }]);
    expect(Object.keys(moved["paths"] ?? {})).toEqual(["/v1/pets", "x-own"]);
  });

  it("moves out of a variable's default", () => {
    const variables = { base: { default: "v2" }, host: { default: "a" } };
    const moved = moveVersionIntoPaths({
      ...withServers(),
      servers: [{ url: "https://{host}.example.com/{base}", variables }],
    });

    expect(moved["servers"]).toEqual([
      { url: "https://{host}.example.com", variables: { host: { default: "a" } } },
    ]);
    expect(moved["paths"]).toHaveProperty(["/v2/pets"]);
  });

  it.each([
    ["there is none", withServers("https://api.example.com/api")],
    ["servers differ in it", withServers("https://a.example/v1", "https://a.example/v2")],
    ["one of them has none", withServers("https://a.example/v1", "http://localhost:3000")],
    [
      "an operation has a server of its own",
      apiDocument({
        servers: [{ url: "https://a.example/v1" }],
        paths: { "/pets": { get: operation({ servers: [{ url: "https://b.example" }] }) } },
      }),
    ],
    [
      "paths have versions of their own",
      apiDocument({
        servers: [{ url: "https://a.example/v1" }],
        paths: { "/pets": {}, "/v2/pets": {} },
      }),
    ],
  ])("stays where it is when %s", (_why, document) => {
    expect(moveVersionIntoPaths(document)).toBe(document);
  });

  it("is that of the basePath in Swagger 2.0", async () => {
    const document = await prepareForGeneration(asSource(swagger("/api/v1")));

    expect(document["paths"]).toHaveProperty(["/v1/pets"]);
    expect(document["servers"]).toEqual([
      { url: "https://api.example.com/api" },
      { url: "http://api.example.com/api" },
    ]);
  });

  it("is in references to paths too", async () => {
    const shared = [{ name: "q", in: "query", schema: { type: "string" } }];
    const document = apiDocument({
      servers: [{ url: "https://a.example/v1" }],
      paths: {
        "/a": { get: operation({ parameters: shared }) },
        "/b": { get: operation({ parameters: [{ $ref: "#/paths/~1a/get/parameters/0" }] }) },
      },
    });

    const moved = await prepareForGeneration(asSource(document));

    expect(moved).toHaveProperty(
      ["paths", "/v1/b", "get", "parameters"],
      [{ $ref: "#/paths/~1v1~1a/get/parameters/0" }],
    );
  });

  it("changes nothing in a document that had it in its paths before", async () => {
    const before = apiDocument({
      servers: [{ url: "https://api.example.com" }],
      paths: { "/v1/pets": { get: operation({}) } },
    });

    const after = await prepareForGeneration(asSource(withServers("https://api.example.com/v1")));

    expect(diffDocuments(before, after, { now: new Date(0) })).toEqual([]);
  });

  it("belongs to the paths by which an API is recognised", () => {
    const document = swagger("/v1");

    expect(Object.keys(versionedPaths(document))).toEqual(["/v1/pets"]);
    expect(identityDifferences(document, "https://x", { paths: ["/v1/pets"] })).toEqual([]);
  });

  it("is left out where an issue is located", () => {
    const source = asSource(swagger("/v1"));
    const pointer = "/paths/~1v1~1pets/get/responses/200";

    expect(() => {
      assertNoIssues([{ pointer, message: "is wrong" }], source);
    }).toThrow(/#\/paths\/~1pets\/get\/responses\/200 is wrong/);
  });
});
