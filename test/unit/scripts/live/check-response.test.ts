import { describe, expect, it } from "vitest";
import { createValidators } from "../../../../scripts/document/checks/examples.ts";
import { readOperations } from "../../../../scripts/document/operation.ts";
import type { LiveResponse } from "../../../../scripts/live/call.ts";
import { checkResponse } from "../../../../scripts/live/check-response.ts";
import { apiDocument, operation } from "../../../support/documents.ts";

const json = (schema: object) => ({
  description: "Done",
  content: { "application/json": { schema: { ...schema } } },
});

const document = apiDocument({
  paths: {
    "/v1/lamp": {
      get: operation({
        responses: {
          "200": json({ type: "object", properties: { on: { type: "boolean" } } }),
          "204": { description: "Done" },
          "4XX": { $ref: "#/components/responses/Refused" },
          default: json({ type: "string" }),
        },
      }),
    },
  },
  components: { responses: { Refused: json({ type: "object", properties: { why: {} } }) } },
});
const validatorOf = createValidators(document);
const [visit] = readOperations(document);

function check(parts: Partial<Extract<LiveResponse, { kind: "responded" }>>) {
  if (visit === undefined) throw new Error("the document has no operation");
  const response = {
    kind: "responded",
    status: 200,
    mediaType: "application/json",
    body: {},
  } as const;
  return checkResponse(document, validatorOf, visit, { ...response, ...parts });
}

describe("checkResponse", () => {
  it.each([
    ["a body that fits", { body: { on: true } }, [], []],
    ["a key that is not known", { body: { on: true, new: 1 } }, [], ["/new"]],
    [
      "a body of another type",
      { body: { on: "yes" } },
      ["/on must be boolean (string in the response)"],
      [],
    ],
    ["a body that is not JSON", { body: undefined }, ["the body is not JSON"], []],
    [
      "another media type",
      { mediaType: "text/html" },
      ["the media type is text/html, not application/json"],
      [],
    ],
    ["no media type", { mediaType: "" }, ["the media type is missing, not application/json"], []],
    ["a status without a body", { status: 204, mediaType: "", body: null }, [], []],
    ["a success that is not declared", { status: 201 }, ["the status 201 is not declared"], []],
    ["a status of a declared range", { status: 404, body: { why: 1, new: 1 } }, [], ["/new"]],
    ["any other failure", { status: 500, body: "broken" }, [], []],
    [
      "another failure of another type",
      { status: 500 },
      ["it must be string (object in the response)"],
      [],
    ],
  ])("judges %s", (_what, parts, issues, keys) => {
    const verdict = check(parts);

    expect(verdict.issues).toEqual(issues);
    expect(verdict.unknownKeys.map(({ pointer }) => pointer)).toEqual(keys);
  });
});
