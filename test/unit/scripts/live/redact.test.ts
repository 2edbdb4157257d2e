import { describe, expect, it } from "vitest";
import { createRedact } from "../../../../scripts/live/redact.ts";
import { apiDocument } from "../../../support/documents.ts";

const redact = createRedact(apiDocument());

describe("a redacted response", () => {
  it.each([
    ["a name", "Ada Lovelace", /^text-\d+$/],
    ["a token", "eyJhbGciOi.eyJzdWIi.c2ln", /^text-\d+$/],
    ["an id", "64b7f2a90c1d2e3f4a5b6c7d", /^0{20}[0-9a-f]{4}$/],
    ["a UUID", "0f8fad5b-d9cb-469f-a165-70867728950e", /^00000000-0000-4000-8000-[0-9a-f]{12}$/],
    ["an e-mail address", "ada@company.example", /^user-\d+@example\.com$/],
    [
      "an address with a secret",
      "https://u:p@host.example/?key=1",
      /^https:\/\/example\.com\/\d+$/,
    ],
    ["a time", "2026-03-04T05:06:07.891Z", /^2024-01-01T00:00:00\.000Z$/],
    ["an amount in text", "1234.56", /^1$/],
    ["nothing", "", /^$/],
  ])("has a placeholder of the same form for %s", (_what, text, placeholder) => {
    expect(redact({ type: "string" }, text)).toMatch(placeholder);
  });

  it("keeps its structure, and what the document lists", () => {
    const state = { type: "string", enum: ["ON", "OFF"] };
    const schema = {
      type: "object",
      properties: { state, list: { type: "array", items: { type: "integer" } }, on: {}, ratio: {} },
    };

    expect(
      redact(schema, { state: "ON", list: [7, 8], on: true, ratio: 0.7, none: null, odd: "ON" }),
    ).toEqual({
      state: "ON",
      list: [1, 1],
      on: true,
      ratio: 1.5,
      none: null,
      odd: expect.stringMatching(/^text-\d+$/) as string,
    });
  });

  it("has one placeholder for one text, in all responses", () => {
    const first = redact({}, ["a", "b", "a"]);

    expect(redact({}, ["b", "a"])).toEqual((first as string[]).slice(1));
  });

  it("keeps keys apart that are data, without telling them", () => {
    const redacted = redact({ additionalProperties: {} }, { "1": "x", "2": "x" });

    expect(Object.keys(redacted as object)).toEqual(["key-1", "key-2"]);
  });
});
