import { relative, resolve } from "node:path";
import { bundleFiles, bundleTexts } from "../document/bundle.ts";
import type { JsonObject } from "../document/json.ts";
import { parseSource, type SourceDocument } from "../document/parse.ts";
import { prepareForGeneration } from "../document/to-openapi-3.1.ts";
import { prepareForComparison } from "../document/comparable.ts";
import { readSource } from "../document/read.ts";
import { referencesOf } from "../document/references.ts";
import { retrieveOptions } from "./options.ts";
import { retrieveDocument } from "./retrieve.ts";
import { runGit } from "../lib/git.ts";
import { InputError, type Problem } from "../lib/problem.ts";
import { chooseApi, type Project } from "../lib/project.ts";

/** A document as it was written, and in the form that is compared. */
export interface Read {
  readonly source: SourceDocument;
  readonly document: JsonObject;
}

/** Hears of what is wrong in a document that is read all the same. */
export type Warn = (warning: Problem) => unknown;

/**
 * Both documents, each from where `readSide` takes it.
 *
 * @param apiName the API whose document `git:REV` means; the only one by default
 * @param warn makes documents readable that have issues, and is told of these; without it they are refused
 * @throws InputError with the issues of both, each naming its side
 */
export async function readSides(
  base: string,
  revision: string,
  project: Project,
  apiName: string | undefined,
  warn?: Warn,
): Promise<readonly [base: Read, revision: Read]> {
  const warnings = { base: [] as Problem[], revision: [] as Problem[] };
  const read = async (
    role: keyof typeof warnings,
    name: string,
  ): Promise<Read | readonly Problem[]> => {
    const withRole = (problem: Problem) => ({ source: name, ...problem, role });
    try {
      const file = await findFile(name, project, apiName);
      if (warn === undefined)
        return { source: file.source, document: await prepareForGeneration(file.source) };
      return await readForComparison(file, (warning) => warnings[role].push(withRole(warning)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.problems.map(withRole);
    }
  };
  const [before, after] = await Promise.all([read("base", base), read("revision", revision)]);
  // Both are read at the same time, and told of one after the other.
  for (const warning of [...warnings.base, ...warnings.revision]) warn?.(warning);
  if ("source" in before && "source" in after) return [before, after];
  throw new InputError([before, after].flatMap((one) => ("source" in one ? [] : one)));
}

/** A document and how to put in the files that it refers to. What is on the web has none. */
interface NamedFile {
  readonly source: SourceDocument;
  readonly bundle?: () => Promise<JsonObject>;
}

/** A document with the files that it refers to, which may have issues. */
async function readForComparison({ source, bundle }: NamedFile, warn: Warn): Promise<Read> {
  const isWhole = ![...referencesOf(source.value)].some(({ reference }) => /^[^#]/.test(reference));
  const whole = isWhole || bundle === undefined ? source : { ...source, value: await bundle() };
  return { source: whole, document: await prepareForComparison(whole, warn) };
}

/**
 * A document from a file, from a URL (its own or that of its page), or from a commit: `git:REV` is the API's
 * `spec/NAME/openapi.yaml` as it was then, `git:REV:PATH` another file.
 *
 * @throws InputError when there is no document
 */
async function findFile(
  name: string,
  project: Project,
  apiName: string | undefined,
): Promise<NamedFile> {
  if (name.startsWith("git:")) return readCommitted(name, project, apiName);
  if (!/^https?:\/\//i.test(name)) {
    const source = await readSource(resolve(name));
    return { source, bundle: () => bundleFiles(resolve(name)) };
  }
  const result = await retrieveDocument(retrieveOptions({}, name));
  if (result.kind === "retrieved") return { source: result.source };
  throw new InputError({ source: name, message: "the server says that nothing has changed" });
}

async function readCommitted(
  name: string,
  project: Project,
  apiName: string | undefined,
): Promise<NamedFile> {
  const [revision = "", ...path] = name.slice("git:".length).split(":");
  if (revision === "" || revision.startsWith("-"))
    throw new InputError({ source: name, message: "names no commit", hint: "write git:REV" });
  const file = path.join(":") || relative(project.root, chooseApi(project, apiName).document);
  const readText = (other: string) => runGit(project.root, ["show", `${revision}:./${other}`]);
  return {
    source: parseSource(await readText(file), name),
    bundle: () =>
      bundleTexts(resolve(project.root, file), (other) => readText(relative(project.root, other))),
  };
}
