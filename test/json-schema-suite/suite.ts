import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadValidators } from "../../scripts/corpus/load-validators.ts";
import { isObject, type JsonObject, type JsonValue } from "../../scripts/document/json.ts";
import { prepareForGeneration } from "../../scripts/document/to-openapi-3.1.ts";
import { generateFiles } from "../../scripts/generate/generate.ts";
import { InputError } from "../../scripts/lib/problem.ts";
import type { Validator } from "../../src/validate/validator.ts";
import { apiDocument, asSource, jsonResponse, operation } from "../support/documents.ts";

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

type Outcome = (typeof outcomes)[number];

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

const casesFolder = resolve(import.meta.dirname, "cases");

export interface SuiteRun {
  readonly verdicts: readonly Verdict[];
  /** Everything that was generated, in a folder for each document. */
  readonly files: ReadonlyMap<string, string>;
}

/** Judges every value of the suite by a validator that was generated from its schema. */
export async function runSuite(): Promise<SuiteRun> {
  const verdicts: Verdict[] = [];
  const files = new Map<string, string>();
  for (const file of readdirSync(casesFolder)) {
    const keyword = file.replace(/\.json$/, "");
    const cases = JSON.parse(readFileSync(join(casesFolder, file), "utf8")) as SuiteCase[];
    verdicts.push(...(await judgeCases(keyword, cases, files)));
  }
  return { verdicts, files };
}

/** All cases in one document; those that are refused alone are told apart by halves. */
async function judgeCases(
  keyword: string,
  cases: readonly SuiteCase[],
  files: Map<string, string>,
): Promise<Verdict[]> {
  try {
    const document = await prepareForGeneration(asSource(toDocument(cases)));
    const generated = generateFiles(document, { name: "suite" });
    const folder = `${keyword}-${files.size}`;
    for (const [name, text] of generated) files.set(`${folder}/${name}`, text);
    const validators = await loadValidators(generated);
    return cases.flatMap((one, index) => judgeCase(keyword, one, validators.get(`case${index}`)));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (cases.length === 1) return cases.flatMap((one) => refuse(keyword, one, error));
    const half = Math.ceil(cases.length / 2);
    return [
      ...(await judgeCases(keyword, cases.slice(0, half), files)),
      ...(await judgeCases(keyword, cases.slice(half), files)),
    ];
  }
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

function judgeCase(
  keyword: string,
  { description, tests }: SuiteCase,
  validator: Validator | undefined,
): Verdict[] {
  if (validator === undefined) throw new Error(`${keyword}: no validator for ${description}`);
  return tests.map(({ description: value, data, valid }) => {
    const isValid = fits(validator, data);
    const wrong = isValid ? "wronglyAccepted" : "wronglyRefused";
    const outcome = isValid === valid ? "right" : wrong;
    return { keyword, test: `${description}: ${value}`, outcome, data, validator };
  });
}

export function fits({ check }: Validator, value: unknown): boolean {
  let isFitting = true;
  check(value, "", () => {
    isFitting = false;
  });
  return isFitting;
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
