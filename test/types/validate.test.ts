import { describe, expectTypeOf, it } from "vitest";
import type { components } from "../../generated/platform/schema.ts";
import { getProject } from "../../generated/platform/validators/getProject.ts";
import { pinCids } from "../../generated/platform/validators/pinCids.ts";
import type { SpheronClient } from "../../src/index.ts";
import { pick, validate, validated } from "../../src/validate/validate.ts";

type Schemas = components["schemas"];

/** Never called: the compiler is the judge. */
export function calls(spheron: SpheronClient) {
  const read = validated(spheron, getProject, { mode: "strict" });
  const pin = validated(spheron, pinCids, { mode: "strip" });
  const byId = { params: { path: { projectId: "1" } } };
  return {
    read: () => read(byId),
    pin: () => pin({ params: { query: { bucket: "b" } }, body: { cids: ["c"] } }),
    data: () => validate(null, getProject, { mode: "strict" }),
    picked: async () => pick(await spheron.v1.GET("/project/{projectId}", byId), ["_id", "name"]),
    list: async () => pick([await read(byId)], ["_id"]),

    // @ts-expect-error no path parameter
    noParameter: () => read(),
    // @ts-expect-error a misspelt parameter
    misspelt: () => read({ params: { path: { projectID: "1" } } }),
    // @ts-expect-error the body is missing
    noBody: () => pin({ params: { query: { bucket: "b" } } }),
    // @ts-expect-error a key that the operation does not answer with
    noKey: async () => pick(await read(byId), ["nothing"]),
    // @ts-expect-error report needs a hook
    noHook: () => validated(spheron, getProject, { mode: "report" }),
    // @ts-expect-error strict has none
    hook: () => validated(spheron, getProject, { mode: "strict", onMismatch: () => undefined }),
  };
}

type Calls = ReturnType<typeof calls>;
type Outcome<Name extends keyof Calls> = Awaited<ReturnType<Calls[Name]>>;

describe("a validated operation", () => {
  it("has the data of its operation", () => {
    expectTypeOf<Outcome<"read">>().toEqualTypeOf<Schemas["Project"]>();
    expectTypeOf<Outcome<"data">>().toEqualTypeOf<Schemas["Project"]>();
    expectTypeOf<Outcome<"pin">>().not.toBeAny();
  });

  it("returns what is picked, and no other key", () => {
    expectTypeOf<Outcome<"picked">>().toEqualTypeOf<Pick<Schemas["Project"], "_id" | "name">>();
    expectTypeOf<Outcome<"list">>().toEqualTypeOf<Pick<Schemas["Project"], "_id">[]>();
  });
});
