import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { valueAt } from "../../../../scripts/document/pointer.ts";
import { upgradeTo30 } from "../../../../scripts/document/upgrade-to-3.0.ts";

function swagger(operation: JsonObject, parts: JsonObject = {}): JsonObject {
  return {
    swagger: "2.0",
    info: { title: "Example", version: "1" },
    paths: { "/a": { post: { responses: { "200": { description: "Done" } }, ...operation } } },
    ...parts,
  };
}

const list = (collectionFormat: string | undefined, place: string, name: string): JsonObject => ({
  in: place,
  name,
  type: "array",
  items: { type: "string" },
  ...(collectionFormat === undefined ? {} : { collectionFormat }),
});

describe("upgradeTo30", () => {
  it("writes how arrays in a form body are joined", async () => {
    const document = swagger({
      consumes: ["application/x-www-form-urlencoded"],
      parameters: [
        list("multi", "formData", "repeated"),
        list(undefined, "formData", "commas"),
        list("pipes", "formData", "pipes"),
        list("ssv", "formData", "spaces"),
        list("tsv", "formData", "tabs"),
      ],
    });

    const upgraded = await upgradeTo30(document);

    const media = "/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded";
    expect(valueAt(upgraded, `${media}/encoding`)).toEqual({
      repeated: { style: "form", explode: true },
      commas: { style: "form", explode: false },
      pipes: { style: "pipeDelimited", explode: false },
      spaces: { style: "spaceDelimited", explode: false },
    });
    expect(valueAt(upgraded, `${media}/schema/properties/tabs`)).toEqual({
      type: "string",
      description: "List separated by tabs",
    });
  });

  it("does so for form parameters that operations share", async () => {
    const shared = { Tags: list("multi", "formData", "tags") };
    const operation = {
      consumes: ["multipart/form-data"],
      parameters: [{ $ref: "#/parameters/Tags" }],
    };

    const upgraded = await upgradeTo30(swagger(operation, { parameters: shared }));

    const body = valueAt(
      upgraded,
      "/paths/~1a/post/requestBody/content/multipart~1form-data/encoding",
    );
    expect(body).toEqual({ tags: { style: "form", explode: true } });
  });

  it("makes one string of a list whose separator OpenAPI 3 cannot name", async () => {
    const document = swagger({
      parameters: [
        list("tsv", "query", "t"),
        list("ssv", "header", "h"),
        list("csv", "query", "c"),
      ],
    });

    const upgraded = await upgradeTo30(document);

    expect(valueAt(upgraded, "/paths/~1a/post/parameters")).toEqual([
      { in: "query", name: "t", schema: { type: "string", description: "List separated by tabs" } },
      {
        in: "header",
        name: "h",
        schema: { type: "string", description: "List separated by spaces" },
      },
      {
        in: "query",
        name: "c",
        style: "form",
        explode: false,
        schema: { type: "array", items: { type: "string" } },
      },
    ]);
  });

  it("keeps a shared body parameter, which other converters lose", async () => {
    const operation = {
      consumes: ["application/json"],
      parameters: [{ $ref: "#/parameters/Body" }],
    };
    const parts = {
      parameters: { Body: { in: "body", name: "body", schema: { $ref: "#/definitions/Thing" } } },
      definitions: { Thing: { type: "object" } },
    };

    const upgraded = await upgradeTo30(swagger(operation, parts));

    const schema = valueAt(
      upgraded,
      "/paths/~1a/post/requestBody/content/application~1json/schema",
    );
    expect(schema).toEqual({ $ref: "#/components/schemas/Thing" });
  });

  it("lists a server once for each scheme", async () => {
    const parts = { host: "api.example", basePath: "/x", schemes: ["https", "https", "http"] };

    const upgraded = await upgradeTo30(swagger({ schemes: ["https", "https"] }, parts));

    expect(upgraded["servers"]).toEqual([
      { url: "https://api.example/x" },
      { url: "http://api.example/x" },
    ]);
  });

  it("leaves the document it was given alone", async () => {
    const document = swagger({ parameters: [list("multi", "query", "tags")] });
    const before = structuredClone(document);

    await upgradeTo30(document);

    expect(document).toEqual(before);
  });
});
