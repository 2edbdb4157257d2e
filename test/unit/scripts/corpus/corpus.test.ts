import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { listSmallDocuments } from "../../../../scripts/corpus/documents.ts";
import { loadValidators } from "../../../../scripts/corpus/load-validators.ts";
import { compareWithAjv } from "../../../../scripts/corpus/oracle.ts";
import { readSource } from "../../../../scripts/document/read.ts";
import { prepareForGeneration } from "../../../../scripts/document/to-openapi-3.1.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { generateFiles } from "../../../../scripts/generate/generate.ts";
import { hoistReferences } from "../../../../scripts/generate/hoist-references.ts";
import { toReadable } from "../../../../scripts/generate/readable.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";

const require = createRequire(import.meta.url);

/** Documents with many kinds of schemas that do not take long. */
const sample = [
  "3.0/json/complex-nesting.json",
  "3.1/json/train-travel.json",
  "3.1/json/readme.json",
];

async function compare(document: JsonObject, operations: number) {
  const validators = await loadValidators(generateFiles(document, { name: "other" }));
  const readable = toReadable(hoistReferences(document));
  return compareWithAjv(readable, validators.values(), { operations, mutations: 20 });
}

describe("validators and Ajv agree on values made from documents of others", () => {
  it("small ones", async () => {
    const folder = dirname(require.resolve("@readme/oas-examples/package.json"));
    let judged = 0;

    for (const name of sample) {
      const document = await prepareForGeneration(await readSource(join(folder, name)));
      const { pairs, disagreements } = await compare(document, 100);
      judged += pairs;
      expect([name, ...disagreements]).toEqual([name]);
    }

    expect(judged).toBeGreaterThan(3000);
  });
});

describe("a disagreement", () => {
  it("is found where a validator accepts or refuses what Ajv does not", () => {
    const get = operation({ operationId: "get", responses: jsonResponse({ type: "string" }) });
    const document = apiDocument({ paths: { "/a": { get } } });
    const path = { method: "GET", path: "/a", mayBeEmpty: false };
    const accepting = { ...path, check: () => undefined };
    const refusing = {
      ...path,
      check: (
        value: unknown,
        at: string,
        report: (...issue: [string, string, unknown]) => void,
      ) => {
        report(at, "nothing", value);
      },
    };
    const extent = { operations: 1, mutations: 8 };

    const kinds = [accepting, refusing].map(
      (validator) =>
        new Set(
          compareWithAjv(document, [validator], extent).disagreements.map(({ what }) => what),
        ),
    );

    expect(kinds).toEqual([new Set(["accepted by us alone"]), new Set(["refused by us alone"])]);
  });

  it("is found where a stripped value fits no more", async () => {
    const schema = { type: "object", required: ["a"], properties: { a: {} } };
    const get = operation({ operationId: "get", responses: jsonResponse(schema) });
    const document = apiDocument({ paths: { "/a": { get } } });
    const validators = await loadValidators(generateFiles(document, { name: "other" }));
    const broken = [...validators.values()].map((one) => ({ ...one, strip: () => ({}) }));

    const { disagreements } = compareWithAjv(document, broken, { operations: 1, mutations: 0 });

    expect(disagreements[0]?.what).toBe("broken by strip");
  });
});

describe("the corpus", () => {
  it("has documents of every version", async () => {
    const documents = await listSmallDocuments(process.cwd());

    const paths = documents.map(({ path }) => path);
    for (const version of ["/2.0/", "/3.0/", "/3.1/"])
      expect(paths.filter((path) => path.includes(version)).length).toBeGreaterThan(5);
  });
});
