import { originOf } from "../document/issue.ts";
import type { JsonObject } from "../document/json.ts";
import { problemAt } from "../document/locate.ts";
import { readOperations } from "../document/operation.ts";
import type { SourceDocument } from "../document/parse.ts";
import { toPointer, valueAt, type Tokens } from "../document/pointer.ts";
import { InputError, type Problem } from "../lib/problem.ts";
import { compileFiles, parseFile, type CompilerError } from "./compile.ts";
import { validatorTypesModule } from "./validator-types.ts";
import { assertNoCode } from "./verify.ts";
import {
  assertLinked,
  isValidatorModule,
  listExports,
  readValidatorModule,
  type ValidatorModule,
} from "./verify-validators.ts";

/**
 * Refuses files that a project with strict settings could not compile, or that would do anything when they are imported,
 * before they replace any.
 *
 * @param document the document that the files were generated from
 * @param readSource the same document as it was written, in which errors are located
 * @throws InputError with every part of the document whose types do not compile
 * @throws Error naming a statement that would run code
 */
export function assertSound(
  files: ReadonlyMap<string, string>,
  document: JsonObject,
  readSource: () => SourceDocument,
): void {
  const errors: CompilerError[] = [];
  const types = new Map<string, string>();
  const modules = new Map<string, ValidatorModule>();
  for (const [name, text] of files) {
    if (!isValidatorModule(name)) {
      types.set(name, text);
      continue;
    }
    const parsed = parseFile(name, text);
    errors.push(...parsed.errors);
    if (parsed.errors.length === 0) modules.set(name, readValidatorModule(name, parsed.file));
  }
  const declared = [...modules.values()].flatMap((module) => module.types);
  types.set("validators.ts", validatorTypesModule(declared));
  const compiled = compileFiles(types);
  errors.push(...compiled.errors);
  if (errors.length > 0) {
    const source = readSource();
    const texts = new Map([...files, ...types]);
    throw new InputError(errors.map((error) => toProblem(error, texts, document, source)));
  }
  for (const [name, file] of compiled.sources) {
    if (name !== "validation.ts") assertNoCode(file);
  }
  const exported = new Map<string, ReadonlySet<string>>();
  for (const [name, file] of compiled.sources) exported.set(name, listExports(file));
  for (const [name, module] of modules) exported.set(name, module.exported);
  assertLinked(modules, exported);
}

function toProblem(
  error: CompilerError,
  files: ReadonlyMap<string, string>,
  document: JsonObject,
  source: SourceDocument,
): Problem {
  const { file, line, message } = error;
  const pointer = file === "schema.ts" ? findOrigin(error.keys, document) : "";
  const hint = "describe this part in another way, with an action of an overlay";
  if (pointer !== "")
    return problemAt(source, originOf(pointer, source), {
      message: `the types of this do not compile: ${message}`,
      hint,
    });
  const text = files.get(file)?.split("\n")[line - 1]?.trim() ?? "";
  return { source: source.name, message: `${file}:${line} does not compile: ${message}: ${text}` };
}

/** The nearest part of the document that the types below these keys were made of; empty when nothing in the document matches. */
function findOrigin([root = "", ...keys]: readonly string[], document: JsonObject): string {
  const start = root === "operations" ? findOperation(keys.shift() ?? "", document) : [root];
  let found = toPointer(start);
  for (const key of keys) {
    const steps = [[key], ["properties", key]].map((step) => found + toPointer(step));
    const next = steps.find((pointer) => valueAt(document, pointer) !== undefined);
    if (next === undefined) break;
    found = next;
  }
  return valueAt(document, found) === undefined ? "" : found;
}

function findOperation(operationId: string, document: JsonObject): Tokens {
  const operations = readOperations(document);
  return operations.find((operation) => operation.operationId === operationId)?.tokens ?? [];
}
