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

const names = { kind: "offset", skip: "skip", limit: "limit" };
const get = "/paths/~1v1~1lamps/get";

describe("the rule about pages", () => {
  it.each<[string, JsonObject]>([
    ["a list as the whole response", api(list, { ...names, items: "" })],
    ["a list behind a reference", api(lamps, { ...names, items: "/lamps", total: "/count" })],
    [
      "pages by number",
      api(lamps, { kind: "page", page: "skip", limit: "limit", items: "/lamps", pages: "/count" }),
    ],
    [
      "pages by a cursor",
      api(lamps, { kind: "cursor", cursor: "skip", items: "/lamps", next: "/count" }),
    ],
    ["pages by the Link header", api(list, { kind: "link", limit: "limit", items: "" })],
    ["an operation with skip alone", api(list, undefined, { parameters: [] })],
  ])("lets pass %s", (_what, document) => {
    expect(findingsIn(document)).toEqual([]);
  });

  it.each<[string, JsonObject, string]>([
    [
      "an unknown parameter",
      api(list, { ...names, items: "", skip: "offset" }),
      'x-pagination names "offset", which is not a query parameter',
    ],
    [
      "items that are not there",
      api(lamps, { ...names, items: "/bulbs" }),
      'x-pagination names "/bulbs", which has another type than list in the response',
    ],
    [
      "items that are no list",
      api(lamps, { ...names, items: "/broken" }),
      'x-pagination names "/broken", which has another type than list in the response',
    ],
    [
      "a response that is no list",
      api(lamps, { ...names, items: "" }),
      "x-pagination says that the response is a list, and it is not declared as one",
    ],
    [
      "a total that is no number",
      api(lamps, { ...names, items: "/lamps", total: "/broken" }),
      'x-pagination names "/broken", which has another type than integer in the response',
    ],
    [
      "a cursor that is not declared",
      api(lamps, { kind: "cursor", cursor: "skip", items: "/lamps", next: "/next" }),
      'x-pagination names "/next", which the response does not declare',
    ],
    [
      "a kind that there is not",
      api(list, { ...names, kind: "pages", items: "" }),
      "x-pagination needs a kind: offset, page, cursor, link",
    ],
    [
      "a pointer without its slash",
      api(lamps, { ...names, items: "lamps" }),
      "x-pagination of the kind offset cannot use items",
    ],
    [
      "a member that the kind does not have",
      api(list, { ...names, items: "", next: "/next" }),
      "x-pagination of the kind offset cannot use next",
    ],
    ["an extension without items", api(list, names), "x-pagination of the kind offset needs items"],
  ])("finds %s", (_what, document, message) => {
    expect(findingsIn(document)).toEqual([[`${get}/x-pagination`, message]]);
  });

  it("finds an operation with skip and limit that does not say where its items are", () => {
    expect(findingsIn(api(list, undefined))).toEqual([
      [get, "the operation takes skip and limit, and does not say where its items are"],
    ]);
  });
});
