import { describe, expect, it } from "vitest";
import { apiDocument, operation } from "../../../support/documents.ts";
import { changesBetween, inRequest, inResponse, object, type Build } from "./documents.ts";

const text = { type: "string" };
const one = operation();
const withPaths: Build = (paths) => apiDocument({ paths });

describe("the advice about a change", () => {
  it("names a property by its new name, and says what the old one is", () => {
    const [base, revision] = [object({ owner: text }), object({ user: text })];

    expect(changesBetween(inResponse(base), inResponse(revision))[0]?.hint).toBe(
      "read `user`: `owner` is undefined at run time now",
    );
    expect(changesBetween(inRequest(base), inRequest(revision))[0]?.hint).toBe(
      "send `user`, not `owner`",
    );
  });

  it("does not say that a removed operation is still there", () => {
    const [change] = changesBetween(
      withPaths({ "/a": { get: one }, "/b": { get: one } }),
      withPaths({ "/a": { get: one } }),
    );

    expect(change).toMatchObject({ id: "path-removed", hint: "stop calling it: it is gone" });
  });
});
