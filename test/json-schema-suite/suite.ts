import { readFileSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isObject, type JsonObject, type JsonValue } from "../../scripts/document/json.ts";
import { prepareForGeneration } from "../../scripts/document/to-openapi-3.1.ts";
import { generateFiles } from "../../scripts/generate/generate.ts";
import { InputError } from "../../scripts/lib/problem.ts";
import type { Validator } from "../../src/validate/validator.ts";
import { writeFiles } from "../support/compile.ts";
import { apiDocument, asSource, jsonResponse, operation } from "../support/documents.ts";
import { loadValidator } from "../unit/scripts/generate/validators/generated.ts";

/** A schema of the suite and the values that are judged by it. */
interface SuiteCase {
  readonly description: string;
  readonly schema: JsonValue;
  readonly tests: readonly SuiteTest[];
}

interface SuiteTest {
  readonly description: string;
  readonly data: JsonValue;
  readonly valid: boolean;
}

const outcomes = ["right", "wronglyAccepted", "wronglyRefused", "refused"] as const;

export type Outcome = (typeof outcomes)[number];

/** One test of the suite, and what became of it. */
export interface Verdict {
  readonly keyword: string;
  /** The schema's description and the value's. */
  readonly test: string;
  readonly outcome: Outcome;
  /** Why the document was refused, with where. */
  readonly reason?: string;
  readonly data: JsonValue;
  readonly validator?: Validator;
}

const folder = resolve(import.meta.dirname, "cases");

/** Judges every value of the suite by a validator that was generated from its schema. */
export async function runSuite(): Promise<Verdict[]> {
  const output = await mkdtemp(join(tmpdir(), "spheron-client-suite-"));
  try {
    const verdicts: Verdict[] = [];
    for (const file of readdirSync(folder)) {
      const keyword = file.replace(/\.json$/, "");
      const cases = JSON.parse(readFileSync(join(folder, file), "utf8")) as SuiteCase[];
      verdicts.push(...(await judgeCases(keyword, cases, join(output, keyword))));
    }
    return verdicts;
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

/** All cases in one document; those that are refused alone are told apart by halves. */
async function judgeCases(
  keyword: string,
  cases: readonly SuiteCase[],
  output: string,
): Promise<Verdict[]> {
  try {
    const document = await prepareForGeneration(asSource(toDocument(cases)));
    await writeFiles(output, generateFiles(document, { name: "suite" }));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (cases.length === 1) return cases.flatMap((one) => refuse(keyword, one, error));
    const half = Math.ceil(cases.length / 2);
    return [
      ...(await judgeCases(keyword, cases.slice(0, half), `${output}-1`)),
      ...(await judgeCases(keyword, cases.slice(half), `${output}-2`)),
    ];
  }
  const verdicts = cases.map(async (one, index) => {
    const validator = await loadValidator(join(output, `validators/case${index}.ts`));
    return one.tests.map((test) => judge(keyword, one, test, validator));
  });
  return (await Promise.all(verdicts)).flat();
}

/** An operation for each case, which responds with a component that has the case's schema. */
function toDocument(cases: readonly SuiteCase[]): JsonObject {
  const schemas = cases.map(({ schema }, index): [string, JsonValue] => [
    `Case${index}`,
    // References of the schema are to itself, and not to the document that it stands in.
    isObject(schema) ? { $id: `https://suite.example/${index}`, ...schema } : schema,
  ]);
  const paths = cases.map((_, index): [string, JsonValue] => {
    const responses = jsonResponse({ $ref: `#/components/schemas/Case${index}` });
    return [`/${index}`, { get: operation({ operationId: `case${index}`, responses }) }];
  });
  return apiDocument({
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(schemas) },
  });
}

function refuse(keyword: string, { description, tests }: SuiteCase, error: InputError): Verdict[] {
  const [problem] = error.problems;
  const reason = `${problem?.pointer ?? "nowhere"}: ${problem?.message ?? ""}`;
  return tests.map((test) => ({
    keyword,
    test: `${description}: ${test.description}`,
    outcome: "refused",
    reason,
    data: test.data,
  }));
}

function judge(
  keyword: string,
  { description }: SuiteCase,
  test: SuiteTest,
  validator: Validator,
): Verdict {
  let isValid = true;
  validator.check(test.data, "", () => {
    isValid = false;
  });
  const wrong = isValid ? "wronglyAccepted" : "wronglyRefused";
  return {
    keyword,
    test: `${description}: ${test.description}`,
    outcome: isValid === test.valid ? "right" : wrong,
    data: test.data,
    validator,
  };
}

/** The verdicts counted by keyword, as a table in Markdown. */
export function countVerdicts(verdicts: readonly Verdict[]): string {
  const keywords = [...new Set(verdicts.map(({ keyword }) => keyword))];
  const row = (name: string, of: readonly Verdict[]) => {
    const counts = outcomes.map((one) => of.filter(({ outcome }) => outcome === one).length);
    return `| ${[name, ...counts].join(" | ")} |`;
  };
  return [
    "| keyword | right | wrongly accepted | wrongly refused | refused with its location |",
    "| --- | --- | --- | --- | --- |",
    ...keywords.map((keyword) =>
      row(
        keyword,
        verdicts.filter((verdict) => verdict.keyword === keyword),
      ),
    ),
    row("**all**", verdicts),
  ].join("\n");
}
