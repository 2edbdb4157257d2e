import { describe, expect, it } from "vitest";
import { apiReference } from "../../../../scripts/api-reference/api-reference.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";

const lamp = { type: "object", required: ["on"], properties: { on: { type: "boolean" } } };

function referenceOf(parts: JsonObject): string {
  const get = operation({
    operationId: "getLamp",
    summary: "Read a lamp",
    tags: ["lamp"],
    ...parts,
  });
  return apiReference(apiDocument({ paths: { "/lamp/{id}": { get } } }));
}

describe("the reference of an operation", () => {
  it("says what it is for, takes, returns and throws", () => {
    const text = referenceOf({
      description: "It may be slow.\n\nBe patient.",
      security: [{ key: [] }],
      parameters: [
        {
          name: "id",
          in: "path",
          required: true,
          schema: { type: "string" },
          description: "Whose",
        },
        { name: "limit", in: "query", schema: { type: "integer" } },
      ],
      requestBody: { content: { "application/json": { schema: lamp } } },
      responses: {
        ...jsonResponse(lamp),
        404: { description: "No such lamp" },
        "5XX": { description: "Broken" },
      },
    });

    for (const line of [
      "### Read a lamp",
      "`GET /lamp/{id}`",
      "It may be slow.",
      "Token: needed.",
      "| `id` | path | `string` | Whose |",
      "| `limit?` | query | `integer` |  |",
      "| `on` | `boolean` |  |",
      "| 404 | `NotFoundError` | No such lamp |",
      "| 5XX | `ServerError` | Broken |",
    ])
      expect(text.split("\n")).toContain(line);
  });

  it("says of a deprecated one until when it is served and what to call instead", () => {
    const text = referenceOf({
      deprecated: true,
      "x-sunset": "2027-06-01",
      "x-superseded-by": "GET /lamp/{id}",
    });

    expect(text).toContain(
      "**Deprecated**, and served until 2027-06-01: call [`GET /lamp/{id}`](#getLamp) instead.",
    );
  });

  it("takes texts of the document for no markup", () => {
    const hostile = "<img src=x onerror=alert(1)> [a](b) | {@link x} *b*";
    const text = referenceOf({ summary: hostile, description: hostile, tags: [hostile] });

    expect(text).not.toMatch(/<img|(?<!\\)\[a\]|\{@/);
  });
});
