import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expect, expectTypeOf, it } from "vitest";
import { getTokenScope } from "../../../../generated/platform/validators/getTokenScope.ts";
import type { TokenScope } from "../../../../src/platform/types.ts";

const scope = {
  organizations: [{ id: "64b7f2a90c1d2e3f4a5b6c7d", name: "Ada", username: "ada" }],
  user: { id: "64b7f2a90c1d2e3f4a5b6c7e", username: "ada", name: "Ada", email: "ada@example.com" },
};

describe("a validator as a Standard Schema", () => {
  const { vendor, version, validate } = getTokenScope["~standard"];

  it("is one, with the operation's data", () => {
    expectTypeOf(getTokenScope).toExtend<StandardSchemaV1<TokenScope>>();
    expect({ vendor, version }).toEqual({ vendor: "spheron-client", version: 1 });
  });

  it("returns a copy of what the document declares", () => {
    const value = { ...scope, added: 1 };

    const result = validate(value);

    expect(result).toEqual({ value: expect.not.objectContaining({ added: 1 }) as object });
    expect(result).toHaveProperty("value.user.name", "Ada");
    expect(value).toHaveProperty("added");
  });

  it("names each issue with its path", () => {
    const result = validate({ ...scope, organizations: [{ id: 1, name: "Ada", username: "ada" }] });

    expect(result).toEqual({
      issues: [{ message: "must be string, and is number", path: ["organizations", "0", "id"] }],
    });
  });
});
