import { describe, expectTypeOf, it } from "vitest";
import type { Change, ChangeLocation } from "../../scripts/diff/change.ts";
import type { Level } from "../../scripts/diff/level.ts";
import schema from "../../scripts/diff/reporters/report.schema.json" with { type: "json" };
import type { Report } from "../../scripts/diff/report.ts";

type Properties = typeof schema.properties;
type Parts = typeof schema.$defs;

describe("the JSON Schema of a report", () => {
  it("has the keys that its type has", () => {
    expectTypeOf<keyof Properties>().toEqualTypeOf<"$schema" | keyof Report>();
    expectTypeOf<keyof Properties["counts"]["properties"]>().toEqualTypeOf<Level>();
    expectTypeOf<keyof Parts["change"]["properties"]>().toEqualTypeOf<keyof Change>();
    expectTypeOf<keyof Parts["place"]["properties"]>().toEqualTypeOf<keyof ChangeLocation>();
  });
});
