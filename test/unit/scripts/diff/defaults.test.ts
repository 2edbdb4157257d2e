import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { apiDocument, operation } from "../../../support/documents.ts";
import { changesBetween, withParameter } from "./documents.ts";

const text = (value: string) => ({ type: "string", default: value });
const found = (base: JsonObject, revision: JsonObject) =>
  changesBetween(base, revision).map(({ level, id, wire }) => ({ level, id, wire }));

describe("the default of a parameter", () => {
  const [x, y] = [text("X"), text("Y")];

  it("breaks nothing when the parameter is required, since every call sends it", () => {
    const required = (schema: JsonObject) => withParameter({ required: true, schema });
    const harmless = [{ level: "info", id: "parameter-default-changed", wire: false }];

    expect(found(required(x), required(y))).toEqual(harmless);
    expect(found(required(y), required(x))).toEqual(harmless);
  });

  it("changes what calls without an optional parameter do", () => {
    const optional = (schema: JsonObject) => withParameter({ schema });
    const changed = [{ level: "warning", id: "parameter-default-changed", wire: true }];

    expect(found(optional(x), optional(y))).toEqual(changed);
    expect(found(optional(y), optional(x))).toEqual(changed);
  });

  it("is reported for both when a required and an optional parameter share a schema", () => {
    const parameter = (name: string, required: boolean) => ({
      name,
      in: "query",
      required,
      schema: { $ref: "#/components/schemas/Kind" },
    });
    const shared = (Kind: JsonObject) =>
      apiDocument({
        paths: {
          "/a": { get: operation({ parameters: [parameter("p", true), parameter("q", false)] }) },
        },
        components: { schemas: { Kind } },
      });

    expect(found(shared(x), shared(y)).map(({ level }) => level)).toEqual(["warning", "info"]);
  });
});
