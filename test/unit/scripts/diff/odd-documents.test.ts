import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createReport } from "../../../../scripts/diff/report.ts";
import { reporters } from "./reporters.ts";
import { readSides } from "../../../../scripts/fetch/named-document.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import type { Problem } from "../../../../scripts/lib/problem.ts";
import { projectAt } from "../../../../scripts/lib/project.ts";
import { emptyFolder } from "../../../support/command.ts";
import { changesBetween } from "./documents.ts";

const content = { "application/json": { schema: { $ref: "#/components/schemas/S" } } };
const get = { operationId: "x", responses: { "200": { description: "Done", content } } };
const info = { title: "A", version: "1" };

/** A document with parts of an author's own. */
const withParts = (parts: JsonObject, item: JsonObject = {}, schemas: JsonObject = {}) => ({
  openapi: "3.0.3",
  info,
  paths: { "/a": { get, ...item } },
  components: { schemas: { S: { type: "string" }, ...schemas } },
  ...parts,
});

const rows: Readonly<Record<string, JsonObject>> = {
  "no info": withParts({ info: null }),
  "no paths": withParts({ paths: null }),
  "paths in a list": withParts({ paths: [1] }),
  "an operation without responses": withParts({}, { get: { operationId: "x" } }),
  "responses of wrong types": withParts(
    {},
    { get: { responses: { "200": null, "201": "Created", xx: { description: 3 } } } },
  ),
  "a reference to nothing": withParts(
    {},
    { put: { responses: { "200": { $ref: "#/components/responses/None" } } } },
  ),
  "an operationId of two operations": withParts({}, { put: get }),
  "parts of an operation of wrong types": withParts(
    {},
    {
      put: {
        ...get,
        operationId: "y",
        parameters: [null, { in: "query" }, { name: "z", in: "nowhere" }],
        requestBody: "x",
        callbacks: [1],
        deprecated: "yes",
        security: [[], "k"],
        tags: "one",
      },
      post: [],
      patch: null,
    },
  ),
  "schemas of wrong types": withParts(
    {},
    {},
    { T: { properties: ["a"], required: "p", enum: "x" }, U: "string", V: null, W: [1] },
  ),
  "a schema that is itself": withParts({}, {}, { L: { $ref: "#/components/schemas/L" } }),
  "members of wrong types": withParts({ security: "x", servers: { url: "/" }, tags: ["a"] }),
};

async function report(document: JsonObject) {
  const folder = await emptyFolder();
  const [base, revision] = [join(folder, "base.json"), join(folder, "revision.json")];
  const text = JSON.stringify(document, undefined, 2);
  await writeFile(base, text);
  await writeFile(
    revision,
    text.replace('"S": {\n        "type": "string"', '"S": { "type": "integer"'),
  );
  const issues: Problem[] = [];
  const [before, after] = await readSides(base, revision, projectAt(folder), {
    isStrict: false,
    warn: (issue) => issues.push(issue),
  });
  const changes = changesBetween(before.document, after.document);
  const written = Object.entries(reporters).map(([format, write]) => [
    format,
    write(createReport(before.source, after.source, changes), {
      base: before.document,
      revision: after.document,
      isColored: false,
      issues,
    }),
  ]);
  return { changes, issues, written: Object.fromEntries(written) as Record<string, string> };
}

describe.each(Object.entries(rows))("a document with %s", (_what, document) => {
  it("is compared, and reported in every format with what was passed over", async () => {
    const { changes, issues, written } = await report(document);

    expect(changes).not.toEqual([]);
    expect(issues.length).toBeGreaterThan(0);
    const messages = issues.filter(({ role }) => role === "base").map(({ message }) => message);
    expect(new Set(messages).size).toBe(messages.length);
    expect(issues.every(({ line }) => line !== undefined)).toBe(true);
    expect(written["markdown"]).toMatch(
      /## Issues of the documents\n\n[^\n]+\n\n- base .*:\d+:\d+/,
    );
    expect(written["html"]).toMatch(
      /<details class="issues"><summary>\d+ issues? of the documents</,
    );
  });
});
