import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { describeDocument } from "../../../../scripts/generate/mock-model.ts";
import { createMock } from "../../../../src/testing/index.ts";
import { apiDocument, operation } from "../../../support/documents.ts";
import { createCaller, formOf } from "./caller.ts";

const text = { type: "string" };
const numbers = { type: "array", items: { type: "integer" } };
const pet = {
  type: "object",
  required: ["name"],
  properties: { name: text, kind: { enum: ["cat", "dog"] }, ages: numbers },
  additionalProperties: false,
};
const bodyOf = (type: string, schema: JsonObject) => ({
  required: true,
  content: { [type]: { schema } },
});
const inQuery = (name: string, schema: JsonObject, more: JsonObject = {}) => ({
  name,
  in: "query",
  schema,
  ...more,
});

const description = describeDocument(
  apiDocument({
    components: { schemas: { Pet: pet } },
    paths: {
      "/pets/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
        get: operation({
          parameters: [
            inQuery("limit", { type: "integer", minimum: 1 }, { required: true }),
            inQuery("state", { enum: ["ready"] }),
            inQuery("ages", numbers, { style: "pipeDelimited", explode: false }),
            inQuery("by", { type: "object", properties: { age: text } }, { style: "deepObject" }),
            { name: "x-version", in: "header", schema: { type: "integer" } },
          ],
        }),
        post: operation({
          requestBody: bodyOf("application/json", { $ref: "#/components/schemas/Pet" }),
        }),
        put: operation({
          requestBody: bodyOf("multipart/form-data", { $ref: "#/components/schemas/Pet" }),
        }),
      },
    },
  }),
);

describe("what is wrong with a request", () => {
  it.each([
    ["GET /pets/1?limit=2&ages=1|2&by[age]=3", undefined, []],
    [
      "GET /pets/one",
      undefined,
      ["the path parameter id must be integer", "the query parameter limit is missing"],
    ],
    ["GET /pets/1?limit=0", undefined, ["the query parameter limit must be >= 1"]],
    [
      "GET /pets/1?limit=2&state=",
      undefined,
      ['the query parameter state must be equal to one of the allowed values: ["ready"]'],
    ],
    [
      "GET /pets/1?limit=2&state=old",
      undefined,
      ['the query parameter state must be equal to one of the allowed values: ["ready"]'],
    ],
    ["GET /pets/1?limit=2&ages=1|x", undefined, ["the query parameter ages/1 must be integer"]],
    [
      "GET /pets/1?limit=2&stat=1",
      undefined,
      ["the query parameter stat is not declared; is state meant?"],
    ],
    ["GET /pets/1/?limit=2", undefined, ["no such operation"]],
    ["POST /pets/1", { name: "Ada", ages: [1] }, []],
    [
      "POST /pets/1",
      { nmae: "Ada" },
      [
        "the body must have required property 'name'; is it what nmae was meant to be?",
        "the body must NOT have additional properties: nmae",
      ],
    ],
    [
      "POST /pets/1",
      { name: 1, ages: ["x", "y"] },
      [
        "the body/name must be string",
        "the body/ages/0 must be integer",
        "the body/ages/1 must be integer",
      ],
    ],
    ["POST /pets/1", undefined, ["the body is missing"]],
    [
      "POST /pets/1",
      formOf([["name", "a.txt", "a"]]),
      ["the body is multipart/form-data, not application/json"],
    ],
    ["PUT /pets/1", formOf([["name", "a.txt", "a"]]), []],
    [
      "PUT /pets/1",
      formOf([["nam", "a.txt", "a"]]),
      [
        "the body must have required property 'name'; is it what nam was meant to be?",
        "the body must NOT have additional properties: nam",
      ],
    ],
    ["DELETE /pets/1", undefined, ["no such operation"]],
    ["GET /pets/%E0%A4", undefined, ["no such operation"]],
  ])("%s %j", async (name, body, violations) => {
    const mock = createMock({ description });

    await createCaller(mock)(name, body);

    expect(mock.requests.at(-1)?.violations).toEqual(violations);
  });

  it("is a header of the wrong type, or a body that is no JSON", async () => {
    const mock = createMock({ description });

    await createCaller(mock)("GET /pets/1?limit=1", undefined, { "x-version": "new" });
    await mock.fetch("https://api.example.com/pets/1", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });

    expect(mock.violations).toEqual([
      "GET /pets/{id}: the header parameter x-version must be integer",
      "POST /pets/{id}: the body cannot be read as application/json",
    ]);
  });
});
