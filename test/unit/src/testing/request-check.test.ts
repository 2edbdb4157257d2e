import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { describeDocument } from "../../../../scripts/generate/mock-model.ts";
import { createApiMock } from "../../../../src/testing/engine.ts";
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

const model = describeDocument(
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

describe("what the document does not allow about a request", () => {
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
    [
      "PUT /pets/1",
      formOf([
        ["name", "a.txt", "a"],
        ["name", "b.txt", "b"],
      ]),
      ["the body/name must be string"],
    ],
    ["HEAD /pets/1?limit=0", undefined, ["the query parameter limit must be >= 1"]],
    ["DELETE /pets/1", undefined, ["no such operation"]],
    ["GET /pets/%E0%A4", undefined, ["no such operation"]],
  ])("%s %j", async (name, body, violations) => {
    const mock = createApiMock(model);

    await createCaller(mock)(name, body);

    expect(mock.requests.at(-1)?.violations).toEqual(violations);
  });

  it("is a header of the wrong type, or a body that is not JSON", async () => {
    const mock = createApiMock(model);

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

it("an empty query parameter counts as left out when it is to be ignored", async () => {
  const mock = createApiMock(model, { ignoreEmptyQuery: true });
  const call = createCaller(mock);

  await call("GET /pets/1?limit=1&state=&unknown=&by[age]=");
  await call("GET /pets/1?limit=&state=old");

  expect(mock.violations).toEqual([
    "GET /pets/{id}: the query parameter limit is missing",
    'GET /pets/{id}: the query parameter state must be equal to one of the allowed values: ["ready"]',
  ]);
  expect(mock.requests[0]?.path).toBe("/pets/1?limit=1&state=&unknown=&by[age]=");
});

describe("a parameter", () => {
  const integer = { type: "integer" };
  const object = { type: "object", properties: { r: integer, g: integer } };
  const inPath = (name: string, schema: JsonObject, more: JsonObject = {}) => ({
    name,
    in: "path",
    required: true,
    schema,
    ...more,
  });
  const mock = createApiMock(
    describeDocument(
      apiDocument({
        paths: {
          "/query": {
            get: operation({
              parameters: [
                inQuery("a[b]", text),
                inQuery("whole", integer),
                inQuery("list", numbers),
                inQuery("joined", numbers, { explode: false }),
                inQuery("number", { type: "number" }),
                inQuery("either", { anyOf: [integer, { enum: ["auto"] }] }),
                inQuery("wrapped", { allOf: [integer] }),
                inQuery("color", object),
                inQuery("flat", object, { explode: false }),
                inQuery("flag", { type: "boolean" }),
                inQuery("maybe", { type: ["integer", "null"] }),
                { name: "X-Ids", in: "header", schema: numbers },
                { name: "sid", in: "cookie", schema: integer },
                { name: "who", in: "cookie", schema: { enum: ["a b;c", "100%"] } },
                { name: "ids", in: "cookie", schema: numbers },
              ],
            }),
          },
          "/list/{ids}": { get: operation({ parameters: [inPath("ids", numbers)] }) },
          "/label/{id}": {
            get: operation({ parameters: [inPath("id", integer, { style: "label" })] }),
          },
          "/matrix/{id}": {
            get: operation({ parameters: [inPath("id", integer, { style: "matrix" })] }),
          },
        },
      }),
    ),
  );

  it.each([
    ["/query?a[b]=1", {}, []],
    ["/query?a%5Bb%5D=1", {}, []],
    ["/query?a[c]=1", {}, ["the query parameter a[c] is not declared; is a[b] meant?"]],
    ["/query?whole=12", {}, []],
    ["/query?whole=-1", {}, []],
    ["/query?whole=0x10", {}, ["the query parameter whole must be integer"]],
    ["/query?whole=1e1", {}, ["the query parameter whole must be integer"]],
    ["/query?whole=", {}, ["the query parameter whole must be integer"]],
    ["/query?whole=%201", {}, ["the query parameter whole must be integer"]],
    ["/query?whole=1+", {}, ["the query parameter whole must be integer"]],
    ["/query?whole=1.0", {}, ["the query parameter whole must be integer"]],
    ["/query?whole=%2B1", {}, ["the query parameter whole must be integer"]],
    ["/query?whole=1&whole=2", {}, ["the query parameter whole is given 2 times"]],
    ["/query?a[b]=1&a%5Bb%5D=1&a[b]=1", {}, ["the query parameter a[b] is given 3 times"]],
    ["/query?list=1&list=2", {}, []],
    ["/query?joined=1,2", {}, []],
    ["/query?joined=1&joined=2", {}, ["the query parameter joined is given 2 times"]],
    ["/query?r=1&r=2", {}, ["the query parameter color/r must be integer"]],
    ["/query?number=1.5e3", {}, []],
    ["/query?number=Infinity", {}, ["the query parameter number must be number"]],
    ["/query?either=auto", {}, []],
    ["/query?either=3", {}, []],
    ["/query?wrapped=3", {}, []],
    ["/query?r=1&g=2", {}, []],
    ["/query?r=x", {}, ["the query parameter color/r must be integer"]],
    ["/query?flat=r,1,g,2", {}, []],
    ["/query?flat=r,x", {}, ["the query parameter flat/r must be integer"]],
    ["/query?flag=true", {}, []],
    ["/query?flag=yes", {}, ["the query parameter flag must be boolean"]],
    ["/query?maybe=", {}, []],
    ["/query", { "x-ids": "1, 2" }, []],
    ["/query", { "x-ids": "1, x" }, ["the header parameter X-Ids/1 must be integer"]],
    ["/query", { cookie: "a=b; sid=7" }, []],
    ["/query", { cookie: "who=a%20b%3Bc" }, []],
    ["/query", { cookie: "who=100%" }, []],
    ["/query", { cookie: "ids=1; ids=2" }, []],
    ["/query", { cookie: "ids=1; ids=x" }, ["the cookie parameter ids/1 must be integer"]],
    ["/query", { cookie: "sid=x" }, ["the cookie parameter sid must be integer"]],
    ["/list/1,2", {}, []],
    ["/list/1,x", {}, ["the path parameter ids/1 must be integer"]],
    ["/label/.7", {}, []],
    ["/matrix/;id=7", {}, []],
  ])("of GET %s with %j is read as the document says", async (path, headers, violations) => {
    await createCaller(mock)(`GET ${path}`, undefined, headers);

    expect(mock.requests.at(-1)?.violations).toEqual(violations);
  });
});

describe("a body", () => {
  const schema = {
    type: "object",
    required: ["id", "secret"],
    properties: { id: { type: "integer", readOnly: true }, secret: { type: "string" } },
  };
  const mockBody = (type: string) =>
    createApiMock(
      describeDocument(
        apiDocument({
          paths: { "/b": { post: operation({ requestBody: bodyOf(type, schema) }) } },
        }),
      ),
    );

  it.each(["application/json", "application/json; charset=utf-8", "application/*", "*/*"])(
    "need not have what is only read, as %s",
    async (type) => {
      const mock = mockBody(type);

      await createCaller(mock)("POST /b", { secret: "s" });
      await createCaller(mock)("POST /b", {});

      expect(mock.violations).toEqual(["POST /b: the body must have required property 'secret'"]);
    },
  );
});
