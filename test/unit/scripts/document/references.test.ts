import { describe, expect, it } from "vitest";
import { references } from "../../../../scripts/document/checks/names.ts";
import {
  referencesOf,
  assertNoExternalReferences,
  resolve,
} from "../../../../scripts/document/references.ts";
import { apiDocument, asSource } from "../../../support/documents.ts";

describe("assertNoExternalReferences", () => {
  it.each([
    "file:///etc/passwd",
    "https://example.com/other.json#/a",
    "//example.com/a",
    "other.yaml#/a",
    "/etc/hostname",
  ])("refuses a reference to %s with its location", (reference) => {
    const source = asSource(apiDocument({ components: { schemas: { A: { $ref: reference } } } }));

    expect(() => {
      assertNoExternalReferences(source);
    }).toThrow(
      new RegExp(`^api\\.json:\\d+:\\d+ #/components/schemas/A/\\$ref the reference leaves`),
    );
  });

  it.each([
    ["the response named default", { responses: { default: { $ref: "file:///etc/passwd" } } }],
    [
      "a header whose name begins with x-",
      {
        responses: {
          "200": { description: "Done", headers: { "x-a": { $ref: "file:///etc/passwd" } } },
        },
      },
    ],
  ])("looks for one at %s", (_what, parts) => {
    const source = asSource(apiDocument({ paths: { "/a": { get: parts } } }));

    expect(() => {
      assertNoExternalReferences(source);
    }).toThrow("the reference leaves the document: file:///etc/passwd");
  });

  it("reports every such reference at once", () => {
    const schemas = { A: { $ref: "a.yaml" }, B: { properties: { b: { $ref: "b.yaml" } } } };

    expect(() => {
      assertNoExternalReferences(asSource(apiDocument({ components: { schemas } })));
    }).toThrow(/a\.yaml[^]*b\.yaml/);
  });
});

describe("references", () => {
  it.each(["#/components/schemas/%zz", "#anchor", "#/components/schemas/None"])(
    "are reported once where they lead nowhere, and not by who refers to them: %s",
    (reference) => {
      const first = { $ref: "#/components/schemas/B" };
      const schemas = { A: first, B: { $ref: reference } };

      expect([...references(apiDocument({ components: { schemas } }))]).toEqual([
        expect.objectContaining({
          pointer: "/components/schemas/B/$ref",
          message: `the reference points to nothing: ${reference}`,
        }),
      ]);
    },
  );
});

describe("referencesOf", () => {
  it("passes over examples, extensions and names that only look like references", () => {
    const document = apiDocument({
      components: {
        schemas: {
          A: {
            type: "object",
            properties: { $ref: { type: "string" }, example: { $ref: "#/components/schemas/B" } },
            example: { $ref: "elsewhere.json" },
            "x-note": { $ref: "elsewhere.json" },
          },
        },
      },
    });

    expect([...referencesOf(document)]).toEqual([
      {
        reference: "#/components/schemas/B",
        pointer: "/components/schemas/A/properties/example/$ref",
      },
    ]);
  });
});

describe("resolve", () => {
  const document = apiDocument({
    components: {
      schemas: {
        "A/B": { type: "string" },
        C: { $ref: "#/components/schemas/A~1B" },
        D: { $ref: "#/components/schemas/E" },
        E: { $ref: "#/components/schemas/D" },
      },
    },
  });

  it("follows references to references", () => {
    expect(resolve(document, { $ref: "#/components/schemas/C" })).toEqual({ type: "string" });
  });

  it("finds nothing behind a circle of references", () => {
    expect(resolve(document, { $ref: "#/components/schemas/D" })).toBeUndefined();
  });
});

describe("the reference check", () => {
  it("tells a dangling reference from a circle", () => {
    const schemas = {
      A: { $ref: "#/components/schemas/Nothing" },
      B: { $ref: "#/components/schemas/B" },
      Tree: { properties: { children: { items: { $ref: "#/components/schemas/Tree" } } } },
    };

    const messages = [...references(apiDocument({ components: { schemas } }))].map(
      ({ message }) => message,
    );

    expect(messages).toEqual([
      "the reference points to nothing: #/components/schemas/Nothing",
      "the reference only leads back to itself: #/components/schemas/B",
    ]);
  });
});
