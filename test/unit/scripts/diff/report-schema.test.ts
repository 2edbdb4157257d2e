import { Ajv2020 } from "ajv/dist/2020.js";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { levels } from "../../../../scripts/diff/level.ts";
import { formatJson } from "../../../../scripts/diff/reporters/json.ts";
import schema from "../../../../scripts/diff/reporters/report.schema.json" with { type: "json" };
import { createReport } from "../../../../scripts/diff/report.ts";
import type { Bump } from "../../../../scripts/diff/semver.ts";
import { isObject } from "../../../../scripts/document/json.ts";
import { parseSource, type SourceDocument } from "../../../../scripts/document/parse.ts";
import { asSource } from "../../../support/documents.ts";
import { examples } from "./examples/index.ts";
import { changesBetween } from "./documents.ts";
import { documentOfHostileNames, hostileName } from "./hostile-names.ts";

const root = join(import.meta.dirname, "../../../..");
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

/** What the schema has against the report of two documents. */
function faultsOf(base: SourceDocument, revision: SourceDocument): unknown {
  const report = createReport(base, revision, changesBetween(base.value, revision.value));
  validate(JSON.parse(formatJson(report)));
  return validate.errors;
}

async function vendored(path: string): Promise<SourceDocument> {
  return parseSource(await readFile(join(root, path), "utf8"), path);
}

describe("the JSON Schema of a report", () => {
  it.each([
    ["spec/platform/history/2023-10.yaml", "spec/platform/history/2024-03.yaml"],
    ["spec/platform/history/2024-03.yaml", "spec/platform/openapi.yaml"],
  ])("holds for %s and %s", async (base, revision) => {
    expect(faultsOf(await vendored(base), await vendored(revision))).toBeNull();
  });

  it("holds for the example of each rule", () => {
    const refused = examples.filter(
      ({ base, revision }) => faultsOf(asSource(base), asSource(revision)) !== null,
    );

    expect(refused).toEqual([]);
  });

  it("holds for hostile names", () => {
    const revision = documentOfHostileNames({ enum: [hostileName, "b\n"] });

    expect(faultsOf(asSource(documentOfHostileNames()), asSource(revision))).toBeNull();
  });

  it("refuses what it does not describe", () => {
    expect(validate({ more: true })).toBe(false);
  });

  it("knows every level and every suggestion", () => {
    const bumps = { major: true, minor: true, patch: true, none: true } satisfies Record<
      Bump,
      true
    >;

    expect(schema.$defs.change.properties.level.enum).toEqual(levels);
    expect(schema.properties.bump.enum).toEqual(Object.keys(bumps));
  });

  it("describes every property", () => {
    const undescribed = (node: unknown): string[] => {
      if (!isObject(node)) return [];
      const properties = isObject(node["properties"]) ? Object.entries(node["properties"]) : [];
      const missing = properties.filter(([, part]) => !isObject(part) || !part["description"]);
      return [...missing.map(([name]) => name), ...Object.values(node).flatMap(undescribed)];
    };

    expect(undescribed(schema)).toEqual([]);
  });

  it("is where reports say", async () => {
    const path = join(root, schema.properties.$schema.const);

    expect(JSON.parse(await readFile(path, "utf8"))).toEqual(schema);
  });
});
