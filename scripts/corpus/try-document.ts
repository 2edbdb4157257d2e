import { detectFormat } from "../document/detect-version.ts";
import { objectMember } from "../document/json.ts";
import { readOperations } from "../document/operation.ts";
import { readSource } from "../document/read.ts";
import { prepareForGeneration } from "../document/to-openapi-3.1.ts";
import { readApiFacts } from "../generate/api-facts.ts";
import { assertSound } from "../generate/assert-sound.ts";
import { compileFiles, type CompilerError } from "../generate/compile.ts";
import { generateFiles } from "../generate/generate.ts";
import { hoistReferences } from "../generate/hoist-references.ts";
import { toReadable } from "../generate/readable.ts";
import { InputError, formatProblem, type Problem } from "../lib/problem.ts";
import type { CorpusDocument } from "./documents.ts";
import { loadValidators } from "./load-validators.ts";
import { compareWithAjv, type Comparison, type Extent } from "./oracle.ts";

/** What became of a document. */
export interface Trial {
  readonly name: string;
  /**
   * `refused`: something is wrong in the document, and the error says where. `failed`: something is wrong in our code.
   */
  readonly outcome: "ok" | "refused" | "failed";
  /** What was said of it: why it was refused or failed, or warnings. */
  readonly messages: readonly string[];
  readonly version: string;
  readonly operations: number;
  readonly schemas: number;
  readonly comparison: Comparison;
  readonly ms: number;
  /** CPU that it took to read the document, to generate and to find what was generated sound. */
  readonly cpuMs: number;
  /** Size of what was generated. */
  readonly bytes: number;
}

/** Takes the document through the pipeline and its validators through the oracle. */
export async function tryDocument(
  { name, path }: CorpusDocument,
  extent: Extent,
  now: () => number = () => performance.now(),
): Promise<Trial> {
  const start = now();
  const known: Omit<Trial, "outcome" | "messages" | "ms" | "name"> = {
    version: "",
    operations: 0,
    schemas: 0,
    comparison: { pairs: 0, disagreements: [] },
    cpuMs: 0,
    bytes: 0,
  };
  const finish = (
    outcome: Trial["outcome"],
    messages: readonly string[],
    more: Partial<Trial> = {},
  ): Trial => ({ ...known, ...more, name, outcome, messages, ms: now() - start });

  try {
    const cpuStart = process.cpuUsage();
    const source = await readSource(path);
    const warnings: Problem[] = [];
    const document = await prepareForGeneration(source, (warning) => warnings.push(warning));
    const version = detectFormat(source.value);
    const facts = {
      version,
      operations: readOperations(document).length,
      schemas: Object.keys(objectMember(objectMember(document, "components"), "schemas")).length,
    };
    const files = generateFiles(document, readApiFacts(document, "corpus"));
    const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const unsound = findError(() => {
      assertSound(files, document, () => source);
    });
    const { user, system } = process.cpuUsage(cpuStart);
    const cpuMs = (user + system) / 1000;
    // Validators too, whose statements projects do not compile.
    const wrong = unsound ?? compileFiles(files).errors.map(formatError)[0];
    if (wrong !== undefined) return finish("failed", [wrong], { ...facts, bytes, cpuMs });
    const validators = await loadValidators(files);
    const comparison = compareWithAjv(
      toReadable(hoistReferences(document)),
      validators.values(),
      extent,
    );
    const outcome = comparison.disagreements.length === 0 ? "ok" : "failed";
    return finish(outcome, warnings.map(formatProblem), {
      ...facts,
      bytes,
      cpuMs,
      comparison,
    });
  } catch (error) {
    return finish(isLocated(error) ? "refused" : "failed", [describe(error)]);
  }
}

function findError(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return describe(error);
  }
}

function formatError({ file, line, message }: CompilerError): string {
  return `${file}:${line} ${message}`;
}

function isLocated(error: unknown): boolean {
  return error instanceof InputError && error.problems.every(({ source }) => source !== undefined);
}

function describe(error: unknown): string {
  if (error instanceof InputError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
