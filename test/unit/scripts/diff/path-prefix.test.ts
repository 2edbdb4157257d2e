import { describe, expect, it } from "vitest";
import type { PathPrefix } from "../../../../scripts/diff/path-prefix.ts";
import { apiDocument, operation } from "../../../support/documents.ts";
import { changesBetween } from "./documents.ts";

const documentWith = (path: string, server: string) =>
  apiDocument({
    servers: [{ url: server }],
    paths: {
      [path]: { get: operation({ parameters: [{ name: "q", in: "query", schema: {} }] }) },
    },
  });

const found = (
  base: ReturnType<typeof documentWith>,
  revision: ReturnType<typeof documentWith>,
  prefixes: { base: PathPrefix; revision: PathPrefix },
) => changesBetween(base, revision, { prefixes }).map(({ level, id }) => `${level} ${id}`);

describe("paths of which one side has a prefix", () => {
  const inServer = apiDocument({
    servers: [{ url: "https://a.example/api" }],
    paths: { "/a/{id}": { get: operation() } },
  });
  const inPath = apiDocument({
    servers: [{ url: "https://a.example" }],
    paths: { "/api/a/{id}": { get: operation() } },
  });

  it.each([
    ["added to the base", inServer, inPath, { base: { add: "/api" }, revision: {} }],
    ["taken from the revision", inServer, inPath, { base: {}, revision: { strip: "/api" } }],
    ["taken from the base", inPath, inServer, { base: { strip: "/api" }, revision: {} }],
    ["added to the revision", inPath, inServer, { base: {}, revision: { add: "/api" } }],
  ])("are the same, with their servers, when it is %s", (_how, base, revision, prefixes) => {
    expect(found(base, revision, prefixes)).toEqual([]);
  });

  it("are others without it", () => {
    expect(found(inServer, inPath, { base: {}, revision: {} })).toContain("error path-removed");
  });

  it("are stripped before something is added", () => {
    const [old, young] = [documentWith("/api/1/a", "/"), documentWith("/api/2/a", "/")];

    expect(found(old, young, { base: { strip: "/api/1", add: "/api/2" }, revision: {} })).toEqual(
      [],
    );
  });

  it("keep what does not begin with it, and whole steps only", () => {
    const [one, other] = [documentWith("/apis/a", "/"), documentWith("/apis/a", "/x")];

    expect(found(one, one, { base: { strip: "/api" }, revision: {} })).toEqual([]);
    expect(found(one, other, { base: { strip: "/api" }, revision: {} })).toContain(
      "error server-changed",
    );
  });

  it("keep the locations that they have in their documents", () => {
    const revision = structuredClone(inPath);
    const [change] = changesBetween(inServer, apiDocument({ ...revision, paths: {} }), {
      prefixes: { base: { add: "/api" }, revision: {} },
    });

    expect(change?.operations).toEqual(["GET /api/a/{id}"]);
    expect(change?.base?.pointer).toBe("/paths/~1a~1{id}");
  });
});
