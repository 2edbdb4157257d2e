import { describe, expect, it } from "vitest";
import { buildDocument } from "../../../../scripts/document/build.ts";
import { contentHash } from "../../../../scripts/document/hash.ts";
import { toYaml } from "../../../../scripts/document/serialize.ts";
import { readOperations } from "../../../../scripts/document/operation.ts";
import { parseSource } from "../../../../scripts/document/parse.ts";
import { apiDocument, asSource, operation, silently } from "../../../support/documents.ts";

describe("buildDocument", () => {
  it("upgrades, corrects, validates and orders", async () => {
    const published = asSource(
      apiDocument({
        openapi: "3.0.3",
        paths: { "/b": { get: operation() }, "/a": { get: operation() } },
      }),
    );
    const actions = [{ target: "$.paths['/a'].get", update: { operationId: "getA" } }];
    const overlay = asSource(
      { overlay: "1.0.0", info: { title: "x", version: "1" }, actions },
      "overlay.json",
    );

    const { document, warnings } = await buildDocument(published, overlay, silently);

    expect(warnings).toEqual([]);
    expect(document["openapi"]).toBe("3.1.1");
    expect(Object.entries(document["paths"] ?? {})[0]).toEqual([
      "/a",
      { get: { operationId: "getA", ...operation() } },
    ]);
  });

  it("keeps a document of 3.2, and warns of what is not generated from it", async () => {
    const text = `openapi: 3.2.0
$self: https://api.example/openapi.yaml
info: { title: x, version: "1" }
paths:
  /events:
    get:
      parameters:
        - { name: q, in: querystring, content: { application/x-www-form-urlencoded: { schema: {} } } }
      responses: { "200": { content: { text/event-stream: { itemSchema: { type: object } } } } }
    query: { responses: { "200": { description: Done } } }
    additionalOperations:
      LINK: { responses: { "200": { description: Done } } }
`;

    const { document, warnings } = await buildDocument(
      parseSource(text, "api.yaml"),
      undefined,
      silently,
    );

    expect(document).toMatchObject({ openapi: "3.2.0", $self: "https://api.example/openapi.yaml" });
    expect(readOperations(document).map(({ key, tokens }) => [key, tokens.slice(2)])).toEqual([
      ["GET /events", ["get"]],
      ["QUERY /events", ["query"]],
      ["LINK /events", ["additionalOperations", "LINK"]],
    ]);
    expect(warnings.map(({ pointer, line }) => [pointer, line])).toEqual([["/$self", 2]]);
  });

  it("locates an error of the corrected document in the published one", async () => {
    const published = asSource(
      apiDocument({ openapi: "3.0.3", paths: { "/a/{id}": { get: operation() } } }),
    );

    await expect(buildDocument(published, undefined, silently)).rejects.toThrow(
      /^api\.json:9:7 #\/paths\/~1a~1\{id\}\/get the path parameter \{id\} is not declared[^]*> +9 \|/,
    );
  });

  it("refuses what it cannot read: 4.0, 1.2 and things that are not API documents", async () => {
    const build = (parts: string) =>
      buildDocument(parseSource(parts, "a.json"), undefined, silently);

    await expect(
      build('{"openapi": "4.0.0", "info": {"title": "x", "version": "1"}, "paths": {}}'),
    ).rejects.toThrow(/4\.0\.0/);
    await expect(build('{"swaggerVersion": "1.2"}')).rejects.toThrow(
      /unsupported version: Swagger "1\.2"/,
    );
    await expect(build('{"name": "package"}')).rejects.toThrow(/not an API document/);
  });
});

describe("toYaml", () => {
  it("survives being read again, whatever the strings hold", () => {
    const document = apiDocument({
      "x-strings": ["no", "1.0", "~", "a: b", "*/ ${x} `y`", "line\nbreak", "\u2028", "</script>"],
    });

    expect(parseSource(toYaml(document, ["A comment"]), "a.yaml").value).toEqual(document);
  });
});

describe("contentHash", () => {
  it("is the same for JSON and YAML in any key order, and another for another content", () => {
    const json = parseSource('{"a": 1, "b": [{"c": 2, "d": 3}]}', "a.json").value;
    const yaml = parseSource("b:\n  - d: 3\n    c: 2\na: 1\n", "a.yaml").value;

    expect(contentHash(json)).toBe(contentHash(yaml));
    expect(contentHash(json)).not.toBe(contentHash({ ...json, a: 2 }));
  });
});
