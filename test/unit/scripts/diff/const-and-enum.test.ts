import { expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";
import { changesBetween } from "./documents.ts";

const answering = (k: JsonObject) =>
  apiDocument({
    paths: {
      "/a": {
        get: operation({ responses: jsonResponse({ type: "object", properties: { k } }) }),
      },
    },
  });
const text = (parts: JsonObject) => ({ type: "string", ...parts });
const messages = (base: JsonObject, revision: JsonObject) =>
  changesBetween(answering(text(base)), answering(text(revision))).map(({ id }) => id);

it("a const and a list of that one value are the same", () => {
  const [both, list, one] = [{ const: "a", enum: ["a"] }, { enum: ["a"] }, { const: "a" }];

  for (const base of [both, list, one])
    for (const revision of [both, list, one]) expect(messages(base, revision)).toEqual([]);
});

it("a const instead of a list takes the other values away", () => {
  expect(messages({ enum: ["a", "b"] }, { const: "a" })).toEqual(["response-enum-value-removed"]);
  expect(messages({ const: "a" }, { enum: ["a", "b"] })).toEqual(["response-enum-value-added"]);
});
