import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { changesBetween, object, withHeader, withParameter, withRequest } from "./documents.ts";

const severities = { "version-not-bumped": "off" } as const;
const found = (base: JsonObject, revision: JsonObject) =>
  changesBetween(base, revision, { severities }).map(({ level, id }) => `${level} ${id}`);
const text = { type: "string" };
const whole = { type: "integer" };
const listOf = (items: JsonObject) => ({ type: "array", items });

describe("a parameter", () => {
  it("of one of several types may become a list of texts", () => {
    const union = withParameter({ schema: { type: ["string", "integer"] } });
    const list = withParameter({ schema: listOf(text) });

    expect(found(union, list)).toEqual(["info parameter-type-widened"]);
    expect(found(list, union)).toEqual(["error parameter-type-changed"]);
  });

  it("that was a number may be any text, for which code has to be compiled again", () => {
    const [number, any] = [withParameter({ schema: whole }), withParameter({ schema: text })];
    const [change] = changesBetween(number, any);

    expect(change).toMatchObject({ level: "info", id: "parameter-type-widened", type: true });
    expect(found(any, number)).toEqual(["error parameter-type-changed"]);
  });

  it("that is JSON is not a text", () => {
    const json = (schema: JsonObject) =>
      withParameter({ content: { "application/json": { schema } } });

    expect(found(json(whole), json(text))).toEqual(["error parameter-type-changed"]);
  });

  it("that is a deep object changes the types of its properties", () => {
    const deep = (g: JsonObject) => withParameter({ style: "deepObject", schema: object({ g }) });

    expect(found(deep(text), deep(whole))).toEqual(["error parameter-property-type-changed"]);
    expect(found(deep(whole), deep(text))).toEqual(["info parameter-property-type-widened"]);
  });

  it("that is a single value is written alike with explode and without", () => {
    const plain = withParameter({ schema: text });

    expect(found(plain, withParameter({ schema: text, explode: false }))).toEqual([]);
    expect(found(plain, withParameter({ schema: text, style: "form" }))).toEqual([]);
  });

  it("that is a list is written in another way without explode", () => {
    const list = (parts: JsonObject) => withParameter({ schema: listOf(text), ...parts });

    expect(found(list({}), list({ explode: false }))).toEqual([
      "error parameter-serialization-changed",
    ]);
    expect(found(list({ explode: false }), list({}))).toEqual([
      "error parameter-serialization-changed",
    ]);
    expect(found(list({}), list({ style: "form", explode: true }))).toEqual([]);
  });

  it.each(["header", "cookie"])("in a %s has the default style of its location", (where) => {
    const list = (parts: JsonObject) =>
      withParameter({ in: where, schema: listOf(text), ...parts });
    const style = where === "header" ? "simple" : "form";

    expect(found(list({}), list({ style, explode: where === "cookie" }))).toEqual([]);
  });
});

describe("a header of a response", () => {
  it("is a text, also when it has become a number", () => {
    const [any, number] = [withHeader({ schema: text }), withHeader({ schema: whole })];

    expect(changesBetween(any, number)).toMatchObject([{ level: "info", wire: false, type: true }]);
    expect(found(number, any)).toEqual(["error response-header-type-widened"]);
  });

  it("that is an object is written in another way with explode", () => {
    const header = (parts: JsonObject) => withHeader({ schema: object({ a: text }), ...parts });

    expect(found(header({}), header({ explode: true }))).toEqual([
      "error response-header-serialization-changed",
    ]);
    expect(found(header({}), header({ explode: false, style: "simple" }))).toEqual([]);
  });
});

describe("the encoding of a part of a form", () => {
  const form = (encoding: JsonObject, file: JsonObject = text) =>
    withRequest({
      content: { "multipart/form-data": { schema: object({ file }), encoding } },
    });

  it("may be written out as what it is by default", () => {
    expect(found(form({}), form({ file: { contentType: "text/plain" } }))).toEqual([]);
    expect(found(form({}), form({ file: { style: "form", explode: true } }))).toEqual([]);
    const json = object({});
    expect(
      found(form({}, json), form({ file: { contentType: "application/json" } }, json)),
    ).toEqual([]);
  });

  it("changes what has to be sent", () => {
    const image = form({ file: { contentType: "image/png" } });

    expect(found(form({}), image)).toEqual(["error request-encoding-changed"]);
    expect(found(image, form({}))).toEqual(["error request-encoding-changed"]);
  });
});
