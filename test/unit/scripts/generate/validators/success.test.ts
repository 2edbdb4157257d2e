import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../../scripts/document/json.ts";
import { readOperations } from "../../../../../scripts/document/operation.ts";
import { readSuccessBody } from "../../../../../scripts/generate/validators/success.ts";
import { apiDocument, operation } from "../../../../support/documents.ts";

const schema = { type: "object", required: ["n"] };
const problem = { type: "object", required: ["title"] };
const json = (body: JsonObject, mediaType = "application/json") => ({
  description: "",
  content: { [mediaType]: { schema: body } },
});

function successOf(responses: JsonObject) {
  const document = apiDocument({ paths: { "/a": { get: operation({ responses }) } } });
  const [read] = readOperations(document);
  return read && readSuccessBody(document, read);
}

describe("a validator is made from", () => {
  it.each([
    ["any 2xx status", { "207": json(schema), "404": json(problem) }, "207"],
    ["2XX", { "2XX": json(schema) }, "2XX"],
    ["the default response, where there is no other success", { default: json(schema) }, "default"],
    [
      "a default response beside errors",
      { "404": json(problem), default: json(schema) },
      "default",
    ],
    [
      "a success, and not the default response",
      { "200": json(schema), default: json(problem) },
      "200",
    ],
  ])("%s", (_what, responses, status) => {
    const locations = [[status, "application/json"]];
    expect(successOf(responses)).toEqual({ schema, locations, mayBeEmpty: false });
  });

  it.each([
    ["JSON with parameters", "application/json; charset=utf-8"],
    ["a range, as frameworks write it", "*/*"],
    ["JSON in other letters", "Application/Problem+JSON;v=1"],
  ])("%s", (_what, mediaType) => {
    const responses = { "200": json(schema, mediaType) };
    const locations = [["200", mediaType]];
    expect(successOf(responses)).toEqual({ schema, locations, mayBeEmpty: false });
  });

  it("nothing where a range describes a text, which is sent as it is", () => {
    expect(successOf({ "200": json({ type: "string" }, "*/*") })).toBeUndefined();
  });

  it.each(["application/x-ndjson", "text/html"])("nothing that is not a JSON value: %s", (type) => {
    expect(successOf({ "200": json(schema, type) })).toBeUndefined();
  });
});
