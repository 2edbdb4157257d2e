import { expect, it } from "vitest";
import { referenceNames } from "../../../../scripts/api-reference/reference-names.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { apiDocument, operation } from "../../../support/documents.ts";

const named = (paths: JsonObject) => Object.fromEntries(referenceNames(apiDocument({ paths })));

it("an operation is named by its operationId", () => {
  expect(named({ "/lamp": { get: operation({ operationId: "getLamp" }) } })).toEqual({
    "GET /lamp": "getLamp",
  });
});

it("an operation without one, or with one that cannot be a file name, is named by method and path", () => {
  expect(
    named({
      "/v1/lamp/{id}": { get: operation() },
      "/fan": { get: operation({ operationId: "../../etc/passwd" }) },
      "/": { get: operation({ operationId: "" }) },
    }),
  ).toEqual({ "GET /v1/lamp/{id}": "get-v1-lamp-id", "GET /fan": "get-fan", "GET /": "get" });
});

it("no two operations have the same name, also where capitals do not count", () => {
  expect(
    Object.values(
      named({
        "/a/{b}": { get: operation() },
        "/a/b": { get: operation() },
        "/c": { get: operation({ operationId: "getC" }), put: operation({ operationId: "GETC" }) },
      }),
    ),
  ).toEqual(["get-a-b", "get-a-b-2", "getC", "GETC-2"]);
});
