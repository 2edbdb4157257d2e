import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createReport } from "../../../../scripts/diff/report.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { apiFolderAt, projectAt } from "../../../../scripts/lib/project.ts";
import { describePullRequest } from "../../../../scripts/pull-request/pull-request.ts";
import { changesetsFor } from "../../../../scripts/release/changeset.ts";
import { apiDocument, asSource, operation } from "../../../support/documents.ts";
import { changesBetween, inResponse } from "../diff/documents.ts";

const before = inResponse({ type: "string" });
const one = operation();
const after: Readonly<Record<string, JsonObject>> = {
  Breaking: inResponse({ type: "integer" }),
  Added: apiDocument({
    paths: { ...(before["paths"] as JsonObject), "/v1/added": { get: one } },
  }),
  Fixed: inResponse({ type: "string", description: "One" }),
};

/** The columns of the table in CONTRIBUTING.md, and a version for which each speaks. */
const columns = { "from 1.0.0": "1.4.2", "below 1.0.0": "0.4.2", "below 0.1.0": "0.0.2" };

/** The cells of the table by row and column. */
async function readTable(): Promise<Map<string, string>> {
  const lines = (await readFile("CONTRIBUTING.md", "utf8")).split("\n");
  const rows = lines
    .filter((line) => /^\| (the change is|Breaking|Added|Fixed) /.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const [head = [], ...others] = rows;
  return new Map(
    others.flatMap(([, group = "", ...cells]) =>
      cells.map((cell, index) => [`${group} ${head[index + 2] ?? ""}`, cell] as const),
    ),
  );
}

const rows = Object.keys(after).flatMap((group) =>
  Object.entries(columns).map(([column, version]) => [group, column, version] as const),
);

describe("what a change asks of the next release", () => {
  it.each(rows)(
    "is the same in label, body, changeset and CONTRIBUTING: %s, %s",
    async (group, column, version) => {
      const to = after[group] ?? {};
      const changes = changesBetween(before, to);
      const report = createReport(asSource(before), asSource(to), changes);
      const api = { name: "lamps", report, base: before, revision: to, warnings: [] };
      const root = await mkdtemp(join(tmpdir(), "statement-"));
      const manifest = JSON.stringify({ name: "example", version });
      await writeFile(join(root, "package.json"), manifest);
      const project = projectAt(root);

      const { label, body } = describePullRequest([api], version);
      const [changeset] = await changesetsFor(changes, "", project, apiFolderAt(root, "lamps"));

      const bump = (await readTable()).get(`${group} ${column}`) ?? "no such cell";
      expect(label).toBe(`semver: ${bump}`);
      expect(body).toContain(`${group}: the changeset asks for a ${bump} release.`);
      expect(changeset?.content).toContain(`---\n"example": ${bump}\n---\n\n${group}: `);
    },
  );
});
