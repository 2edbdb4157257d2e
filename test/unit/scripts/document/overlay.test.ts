import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { applyOverlay } from "../../../../scripts/document/overlay.ts";
import { apiDocument, asSource } from "../../../support/documents.ts";

const info = { title: "Corrections", version: "1" };

function apply(document: JsonObject, ...actions: JsonObject[]): JsonObject {
  return applyOverlay(document, asSource({ overlay: "1.0.0", info, actions }, "overlay.json"));
}

/** The same with the semantics of Overlay 1.1. */
function apply11(document: JsonObject, ...actions: JsonObject[]): JsonObject {
  return applyOverlay(document, asSource({ overlay: "1.1.0", info, actions }, "overlay.json"));
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
    ["that does nothing", { target: "$" }, /action 1 needs update, copy or remove: true/],
    [
      "that removes by a text",
      { target: "$.info", remove: "yes" },
      /#\/actions\/0\/remove must be true or false/,
    ],
    ["with a key that there is not", { target: "$.info", delete: true }, /"delete" is not a key/],
    [
      "that copies, which came with 1.1",
      { target: "$.info", copy: "$.paths" },
      /overlay\.json:\d+:\d+ .*copy, which Overlay 1\.0 does not have \(.*1\.1\.0\)/,
    ],
    [
      "that puts a value onto an object",
      { target: "$.info", update: "text" },
      /puts a single value onto an object: \$\.info/,
    ],
    ["that puts a list onto an object", { target: "$.info", update: [] }, /puts a list onto/],
  ])("refuses an action %s", (_what, action, message) => {
    expect(() => apply(document, action)).toThrow(message);
  });

  it("removes where an action also updates", () => {
    const result = apply(document, { target: "$.tags", update: { name: "d" }, remove: true });

    expect(result).not.toHaveProperty("tags");
  });

  it("appends a list to a list as one item in 1.0, and joins the two in 1.1", () => {
    const action = { target: "$.tags", update: [{ name: "d" }, { name: "e" }] };

    expect(apply(document, action)["tags"]).toEqual([
      ...[{ name: "a" }, { name: "b" }, { name: "c" }],
      [{ name: "d" }, { name: "e" }],
    ]);
    expect(apply11(document, action)["tags"]).toEqual(
      ["a", "b", "c", "d", "e"].map((name) => ({ name })),
    );
  });

  it.each<[string, JsonObject]>([
    ["a document that is no overlay", document],
    ["a version that there is not", { overlay: "1.garbage", info, actions: [] }],
    ["a version to come", { overlay: "1.9.0", info, actions: [] }],
    ["a version that is a number", { overlay: 1, info, actions: [] }],
    ["no info", { overlay: "1.0.0", actions: [{ target: "$.tags", remove: true }] }],
    ["an info without a title", { overlay: "1.0.0", info: { version: "1" }, actions: [] }],
    ["action for actions", { overlay: "1.0.0", info, action: [{ target: "$", remove: true }] }],
    ["no actions", { overlay: "1.0.0", info }],
    ["an empty list of actions", { overlay: "1.0.0", info, actions: [] }],
    ["actions that are no list", { overlay: "1.0.0", info, actions: { target: "$" } }],
    ["an action that is no object", { overlay: "1.0.0", info, actions: ["$"] }],
  ])("refuses an overlay with %s, with its location", (_what, overlay) => {
    expect(() => applyOverlay(document, asSource(overlay, "overlay.json"))).toThrow(
      /^overlay\.json:\d+:\d+ /,
    );
  });

  it("names the key that is not one of an overlay", () => {
    const overlay = { overlay: "1.0.0", info, action: [] };

    expect(() => applyOverlay(document, asSource(overlay, "overlay.json"))).toThrow(
      /#\/action "action" is not a key of the Overlay specification \(.*actions\)/,
    );
  });

  it("reports every faulty action at once", () => {
    const faulty = { target: "$.nothing", remove: true };

    expect(() => apply(document, faulty, faulty)).toThrow(
      /action 1 matches nothing[^]*action 2 matches nothing/,
    );
  });
});

describe("copy of Overlay 1.1", () => {
  it("merges another node into every match", () => {
    const result = apply11(document, {
      target: "$.paths['/a'].post",
      copy: "$.paths['/a'].get",
    });

    expect(result["paths"]).toEqual({
      "/a": { get: { summary: "A", deprecated: true }, post: { summary: "A", deprecated: true } },
    });
  });

  it("wins over update", () => {
    const result = apply11(document, {
      target: "$.paths['/a'].post",
      copy: "$.paths['/a'].get",
      update: { summary: "C" },
    });

    expect(result).toHaveProperty(["paths", "/a", "post", "summary"], "A");
  });

  it("renames a path together with an update and a removal", () => {
    const result = apply11(
      document,
      { target: "$.paths", update: { "/b": {} } },
      { target: "$.paths['/b']", copy: "$.paths['/a']" },
      { target: "$.paths['/a']", remove: true },
    );

    expect(result["paths"]).toEqual({ "/b": (document["paths"] as JsonObject)["/a"] });
  });

  it.each<[string, JsonObject, RegExp]>([
    [
      "that copies what is not there",
      { target: "$.info", copy: "$.paths['/b']" },
      /action 1 copies from \$\.paths\['\/b'\], which matches 0 nodes/,
    ],
    [
      "that copies several nodes",
      { target: "$.info", copy: "$.paths['/a'].*" },
      /which matches 2 nodes \(a copy is of exactly one node\)/,
    ],
    ["that copies by no JSONPath", { target: "$.info", copy: "$.paths[" }, /is not JSONPath/],
    ["that copies by no text", { target: "$.info", copy: 1 }, /must be JSONPath/],
    [
      "that puts an object where a value is",
      { target: "$.info", update: { title: { en: "Example" } } },
      /puts an object onto a single value: \$\.info/,
    ],
    [
      "whose target are nodes of several kinds",
      { target: "$['info', 'tags']", update: { name: "d" } },
      /selects objects, lists and values at once/,
    ],
  ])("refuses an action %s", (_what, action, message) => {
    expect(() => apply11(document, action)).toThrow(message);
  });
});
