import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { changesBetween, inRequest, inResponse, type Build } from "./documents.ts";

const severities = { "version-not-bumped": "off" } as const;
const found = (build: Build, base: JsonObject, revision: JsonObject) =>
  changesBetween(build(base), build(revision), { severities }).map(
    ({ level, id }) => `${level} ${id}`,
  );
const text = (format: string) => ({ type: "string", format });
const whole = (format: string, ...types: string[]) => ({ type: ["integer", ...types], format });

describe("a format", () => {
  it("is compared beside another list of types", () => {
    expect(found(inRequest, whole("int64"), whole("int32", "string"))).toEqual([
      "error request-type-changed",
      "info request-type-widened",
    ]);
    expect(found(inRequest, whole("int32", "string"), whole("int64"))).toEqual([
      "error request-type-list-narrowed",
      "info request-type-widened",
    ]);
    expect(found(inResponse, whole("int32"), whole("int64", "string"))).toEqual([
      "error response-type-widened",
    ]);
    expect(found(inResponse, whole("int64", "string"), whole("int32"))).toEqual([
      "info response-type-narrowed",
    ]);
  });

  it("that goes with its type is not told apart from it", () => {
    const [number, date] = [{ type: "number" }, text("date")];

    expect(found(inRequest, date, number)).toEqual(["error request-type-changed"]);
    expect(found(inRequest, whole("int32"), number)).toEqual(["info request-type-widened"]);
    expect(found(inRequest, number, whole("int32"))).toEqual(["error request-type-list-narrowed"]);
  });

  it.each([
    ["date", "date-time"],
    ["date-time", "date"],
    ["date-time", "time"],
  ])("of dates may be refused or misread: %s to %s", (from, to) => {
    expect(found(inRequest, text(from), text(to))).toEqual(["warning format-changed"]);
    expect(found(inResponse, text(from), text(to))).toEqual(["warning format-changed"]);
  });

  it.each([
    ["hostname", "uuid"],
    ["uuid", "hostname"],
    ["uri", "email"],
  ])("of other texts has no values in common with another: %s to %s", (from, to) => {
    expect(found(inRequest, text(from), text(to))).toEqual(["error format-changed"]);
    expect(found(inResponse, text(from), text(to))).toEqual(["warning format-changed"]);
  });

  it("may contain another one", () => {
    expect(found(inRequest, text("uri"), text("uri-reference"))).toEqual([
      "info request-type-widened",
    ]);
    expect(found(inRequest, text("uri-reference"), text("uri"))).toEqual([
      "error request-type-changed",
    ]);
    expect(found(inResponse, text("uri-reference"), text("uri"))).toEqual([
      "info response-type-narrowed",
    ]);
    expect(found(inResponse, text("uri"), text("uri-reference"))).toEqual([
      "error response-type-widened",
    ]);
  });

  it("that says how a text is shown breaks nothing", () => {
    const [plain, hidden] = [{ type: "string" }, text("password")];

    expect(found(inRequest, plain, hidden)).toEqual(["annotation schema-keyword-changed"]);
    expect(found(inRequest, hidden, plain)).toEqual(["annotation schema-keyword-changed"]);
  });
});

describe("a type that only values fix", () => {
  it.each([
    ["const", { const: "a" }, { type: "string", const: "a" }],
    ["enum", { enum: [1, 2] }, { type: "integer", enum: [1, 2] }],
    ["enum of numbers", { enum: [1, 2] }, { type: "number", enum: [1, 2] }],
    ["both booleans", { enum: [true, false] }, { type: "boolean" }],
  ])("is the same when it is written out: %s", (_name, one, other) => {
    expect(found(inRequest, one, other)).toEqual([]);
    expect(found(inRequest, other, one)).toEqual([]);
  });

  it("changes with the values", () => {
    expect(found(inRequest, { enum: ["a"] }, { enum: [1] })).toContain(
      "error request-type-changed",
    );
  });
});
