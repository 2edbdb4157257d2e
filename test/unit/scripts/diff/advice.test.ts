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

describe("an added operation", () => {
  it("is located beside what comes before it in both documents", () => {
    const base = withPaths({ "/a": { get: one }, "/c": { get: one } });
    const revision = withPaths({
      "/a": { get: one },
      "/b": { get: one },
      "/c": { get: one, put: one },
    });

    expect(changesBetween(base, revision).map(({ base: at }) => at?.pointer)).toEqual([
      "/paths/~1a",
      "/paths/~1c",
    ]);
  });
});
