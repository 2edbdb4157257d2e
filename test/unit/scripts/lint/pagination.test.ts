import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { lintDocument } from "../../../../scripts/lint/lint.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";

const query = (name: string) => ({ name, in: "query", schema: { type: "integer" } });
const list = { type: "array", items: { type: "string" } };
const lamps = {
  allOf: [{ $ref: "#/components/schemas/Lamps" }],
  properties: { count: { type: "integer" } },
};

/** A document with one operation, which has skip and limit unless `parts` say otherwise. */
function api(schema: JsonObject, pagination: JsonObject | undefined, parts: JsonObject = {}) {
  return apiDocument({
    paths: {
      "/v1/lamps": {
        parameters: [query("skip")],
        get: operation({
          operationId: "getLamps",
          parameters: [{ $ref: "#/components/parameters/limit" }],
          responses: jsonResponse(schema),
          ...(pagination === undefined ? {} : { "x-pagination": pagination }),
          ...parts,
        }),
      },
    },
    components: {
      parameters: { limit: query("limit") },
      schemas: { Lamps: { type: "object", properties: { lamps: list, broken: list.items } } },
    },
  });
}

const findingsIn = (document: JsonObject) =>
  lintDocument(document, { unversioned: [], public: [] })
    .filter(({ message }) => message.startsWith("pagination: "))
    .map(({ pointer, message }) => [pointer, message.replace("pagination: ", "")]);

const names = { skip: "skip", limit: "limit" };
const get = "/paths/~1v1~1lamps/get";

describe("the rule about pages", () => {
  it.each<[string, JsonObject]>([
    ["a list as the whole answer", api(list, { ...names, items: "" })],
    ["a list behind a reference", api(lamps, { ...names, items: "lamps", total: "count" })],
    ["a count", api(list, { ...names, items: "", countOperation: "getLamps" })],
    ["an operation with skip alone", api(list, undefined, { parameters: [] })],
  ])("lets pass %s", (_what, document) => {
    expect(findingsIn(document)).toEqual([]);
  });

  it.each<[string, JsonObject, string]>([
    [
      "an unknown parameter",
      api(list, { ...names, items: "", skip: "offset" }),
      'x-pagination names "offset", which is no query parameter',
    ],
    [
      "items that are not there",
      api(lamps, { ...names, items: "bulbs" }),
      'x-pagination names "bulbs", which is no list in the answer',
    ],
    [
      "items that are no list",
      api(lamps, { ...names, items: "broken" }),
      'x-pagination names "broken", which is no list in the answer',
    ],
    [
      "an answer that is no list",
      api(lamps, { ...names, items: "" }),
      "x-pagination says that the answer is a list, and it is not declared as one",
    ],
    [
      "a total that is no number",
      api(lamps, { ...names, items: "lamps", total: "broken" }),
      'x-pagination names "broken", which is no integer in the answer',
    ],
    [
      "a count that does not exist",
      api(list, { ...names, items: "", countOperation: "countLamps" }),
      'x-pagination names the operation "countLamps", which does not exist',
    ],
    [
      "an extension without items",
      api(list, names),
      "x-pagination needs the texts skip, limit and items, and an operation that is a GET",
    ],
  ])("finds %s", (_what, document, message) => {
    expect(findingsIn(document)).toEqual([[`${get}/x-pagination`, message]]);
  });

  it("finds an operation with skip and limit that does not say where its items are", () => {
    expect(findingsIn(api(list, undefined))).toEqual([
      [get, "the operation takes skip and limit, and does not say where its items are"],
    ]);
  });
});
