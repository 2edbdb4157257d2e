import { describe, expect, it } from "vitest";
import {
  isAuthenticationError,
  isSpheronApiError,
  isSpheronError,
} from "../../../../../src/index.ts";
import { answering } from "../recorded.ts";

describe("an error", () => {
  it("is recognised by its brand, across copies of the package", async () => {
    const error: unknown = await (
      await answering(404, "")
    ).v1
      .GET("/profile")
      .catch((reason: unknown) => reason);
    const fromAnotherCopy = {
      [Symbol.for("spheron-client.error")]: true,
      kind: "api",
      status: 403,
    };

    expect(isSpheronError(error) && isSpheronApiError(error)).toBe(true);
    expect(isAuthenticationError(fromAnotherCopy)).toBe(true);
    expect([
      isSpheronError(new Error("x")),
      isSpheronError(undefined),
      isSpheronApiError({}),
    ]).toEqual([false, false, false]);
  });
});
