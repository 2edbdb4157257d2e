import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { applyOverlay } from "../../../../scripts/document/overlay.ts";
import { apiDocument, asSource } from "../../../support/documents.ts";

function apply(document: JsonObject, ...actions: JsonObject[]): JsonObject {
  const overlay = { overlay: "1.0.0", info: { title: "Corrections", version: "1" }, actions };
  return applyOverlay(document, asSource(overlay, "overlay.json"));
}

const document = apiDocument({
  tags: [{ name: "a" }, { name: "b" }, { name: "c" }],
  paths: {
    "/a": { get: { summary: "A", deprecated: true }, post: { summary: "B", deprecated: true } },
  },
});

describe("applyOverlay", () => {
  it("merges an object into every match", () => {
    const target = "$.paths['/a'].*";

    const result = apply(document, { target, update: { "x-note": { why: "because" } } });

    expect(result["paths"]).toEqual({
      "/a": {
        get: { summary: "A", deprecated: true, "x-note": { why: "because" } },
        post: { summary: "B", deprecated: true, "x-note": { why: "because" } },
      },
    });
  });

  it("appends to an array and replaces a value", () => {
    const result = apply(
      document,
      { target: "$.tags", update: { name: "d" } },
      { target: "$.info", update: { version: "2" } },
    );

    expect(result["tags"]).toEqual([{ name: "a" }, { name: "b" }, { name: "c" }, { name: "d" }]);
    expect(result["info"]).toEqual({ title: "Example", version: "2" });
  });

  it("removes every match, also several of one list", () => {
    const result = apply(
      document,
      { target: "$.tags[?@.name != 'b']", remove: true },
      { target: "$..deprecated", remove: true },
    );

    expect(result["tags"]).toEqual([{ name: "b" }]);
    expect(result["paths"]).toEqual({ "/a": { get: { summary: "A" }, post: { summary: "B" } } });
  });

  it("leaves the document it was given alone", () => {
    const before = structuredClone(document);

    apply(document, { target: "$.tags", remove: true });

    expect(document).toEqual(before);
  });

  it.each<[string, JsonObject, RegExp]>([
    [
      "that matches nothing",
      { target: "$.paths['/b']", remove: true },
      /overlay\.json:\d+:\d+ .*action 1 matches nothing: \$\.paths\['\/b'\]/,
    ],
    [
      "that changes nothing",
      { target: "$.info", update: { version: "1" } },
      /action 1 changes nothing/,
    ],
    ["whose target is no JSONPath", { target: "$.paths[", remove: true }, /is not JSONPath/],
    ["without a target", { remove: true }, /needs a target/],
    [
      "that neither updates nor removes",
      { target: "$" },
      /needs a target, and either update or remove/,
    ],
    ["that does both", { target: "$", update: {}, remove: true }, /either update or remove/],
  ])("refuses an action %s", (_what, action, message) => {
    expect(() => apply(document, action)).toThrow(message);
  });

  it("refuses a document that is no overlay", () => {
    expect(() => applyOverlay(document, asSource(document))).toThrow(/not an OpenAPI Overlay/);
  });

  it("reports every faulty action at once", () => {
    const faulty = { target: "$.nothing", remove: true };

    expect(() => apply(document, faulty, faulty)).toThrow(
      /action 1 matches nothing[^]*action 2 matches nothing/,
    );
  });
});
