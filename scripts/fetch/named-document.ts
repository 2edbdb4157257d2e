import { isDeepStrictEqual } from "node:util";
import { basename, posix, relative, resolve, sep } from "node:path";
import { knownFormat } from "../document/detect-version.ts";
import { assertNoIssues } from "../document/issue.ts";
import type { JsonObject } from "../document/json.ts";
import { readBeside } from "../document/neighbour-files.ts";
import { parseSource, type SourceDocument } from "../document/parse.ts";
import type { Warn } from "../document/to-openapi-3.1.ts";
import { readSource } from "../document/read.ts";
import { referencesOf } from "../document/references.ts";
import { runGit } from "../lib/git.ts";
import { InputError, type Problem } from "../lib/problem.ts";
import { chooseApi, type Project } from "../lib/project.ts";

type Role = "base" | "revision";

/** A document as it was written, and in the form that is compared. */
export interface Read {
  readonly source: SourceDocument;
  readonly document: JsonObject;
}

/** How documents are read. */
interface ReadSideOptions {
  /** Hears of what is wrong in one of them and hinders nothing: the base first, then the revision. */
  readonly warn: Warn;
  /** The API whose document `git:REV` means; the only one by default. */
  readonly apiName?: string | undefined;
  /** Puts in the files that the document refers to, if they are below its folder. */
  readonly bundle?: boolean | undefined;
  /** Refuses documents that code cannot be generated from. Without it, whatever can be compared is read, with its files. */
  readonly isStrict: boolean;
  /** Prepares documents that say the same too: they are not the same where their paths are read in two ways. */
  readonly isAlwaysPrepared?: boolean | undefined;
}

/**
 * Both documents, each from where `readSide` takes it.
 *
 * @param apiName the API whose document `git:REV` means; by default the one whose folder the other side is in, or the
 * only one
 * @throws InputError with the problems of both, each naming its side
 */
export async function readSides(
  base: string,
  revision: string,
  project: Project,
  options: ReadSideOptions,
): Promise<readonly [base: Read, revision: Read]> {
  const meant = options.apiName ?? findApi(project, [base, revision]);
  const names = { base, revision };
  const withRole = (problem: Problem, role: Role) => ({ source: names[role], ...problem, role });
  const forBoth = async <One>(work: (role: Role) => Promise<One>) => {
    const [before, after] = await Promise.allSettled([work("base"), work("revision")]);
    if (before.status === "fulfilled" && after.status === "fulfilled")
      return [before.value, after.value] as const;
    throw new InputError([...problemsOf(before, "base"), ...problemsOf(after, "revision")]);
  };
  const problemsOf = (outcome: PromiseSettledResult<unknown>, role: Role): Problem[] => {
    if (outcome.status === "fulfilled") return [];
    if (!(outcome.reason instanceof InputError)) throw outcome.reason;
    return outcome.reason.problems.map((problem) => withRole(problem, role));
  };
  const once =
    base === revision ? readSide(base, project, { ...options, apiName: meant }) : undefined;
  const [before, after] = await forBoth(
    (role) => once ?? readSide(names[role], project, { ...options, apiName: meant }),
  );
  if (
    !options.isStrict &&
    options.isAlwaysPrepared !== true &&
    isDeepStrictEqual(before.value, after.value)
  )
    return asTheyAre(before, after);
  const prepare = options.isStrict
    ? (await import("../document/to-openapi-3.1.ts")).prepareForGeneration
    : (await import("../document/comparable.ts")).prepareForComparison;
  const warnings = { base: [] as Problem[], revision: [] as Problem[] };
  const sources = { base: before, revision: after };
  try {
    return await forBoth(async (role) => {
      const source = sources[role];
      const warn: Warn = (warning) => warnings[role].push(withRole(warning, role));
      return { source, document: await prepare(source, warn) };
    });
  } finally {
    // Both are prepared at the same time, and told of one after the other.
    for (const warning of [...warnings.base, ...warnings.revision]) options.warn(warning);
  }
}

/** Two documents that say the same need no other form: nothing has to be compared, so nothing in them hinders. */
function asTheyAre(base: SourceDocument, revision: SourceDocument): readonly [Read, Read] {
  assertNoIssues(knownFormat(base.value), base);
  return [
    { source: base, document: base.value },
    { source: revision, document: base.value },
  ];
}

/** The API in whose folder of `spec/` one of the sides is. */
function findApi({ apis, root }: Project, sides: readonly string[]): string | undefined {
  const paths = sides.map((side) => resolve(root, side.replace(/^git:[^:]*:/, "")));
  return apis.find(({ folder }) => paths.some((path) => path.startsWith(folder + sep)))?.name;
}

/**
 * A document from a file, from a URL (its own or that of its page), or from a commit: `git:REV` is the API's
 * `spec/NAME/openapi.yaml` as it was then, `git:REV:PATH` another file.
 *
 * @throws InputError when there is no document
 */
async function readSide(
  name: string,
  project: Project,
  options: Omit<ReadSideOptions, "warn">,
): Promise<SourceDocument> {
  if (name.startsWith("git:")) return readCommitted(name, project, options);
  if (!/^https?:\/\//i.test(name)) {
    const hint = name === "-" ? "name /dev/stdin to read standard input" : undefined;
    const source = await readSource(resolve(name), hint);
    if (!needsFiles(source, options)) return source;
    const { bundleFiles } = await import("../document/bundle.ts");
    return bundleFiles(source, basename(name), readBeside(name));
  }
  const { retrieveOptions } = await import("./options.ts");
  const { retrieveDocument } = await import("./retrieve.ts");
  const result = await retrieveDocument(retrieveOptions({}, [name]));
  if (result.kind === "retrieved") return result.source;
  throw new InputError({ source: name, message: "the server says that nothing has changed" });
}

async function readCommitted(
  name: string,
  project: Project,
  options: Omit<ReadSideOptions, "warn">,
): Promise<SourceDocument> {
  const [revision = "", ...path] = name.slice("git:".length).split(":");
  if (revision === "" || revision.startsWith("-"))
    throw new InputError({ source: name, message: "names no commit", hint: "write git:REV" });
  const file =
    path.join(":") || relative(project.root, chooseApi(project, options.apiName).document);
  const readFile = (path: string) => runGit(project.root, ["show", `${revision}:./${path}`]);
  const text = await readFile(file);
  // Of a folder, git shows the list of its files.
  if (text.startsWith(`tree ${revision}:./${file}\n`))
    throw new InputError({ source: name, message: "this is a folder, not a file" });
  const source = parseSource(text, name);
  if (!needsFiles(source, options)) return source;
  const { bundleFiles } = await import("../document/bundle.ts");
  return bundleFiles(source, posix.basename(file), (neighbour) =>
    readFile(posix.join(posix.dirname(file), neighbour)),
  );
}

/** Whether to put in the files that the document refers to. */
function needsFiles(
  { value }: SourceDocument,
  { bundle = false, isStrict }: Omit<ReadSideOptions, "warn">,
): boolean {
  if (isStrict) return bundle;
  return [...referencesOf(value)].some(({ reference }) => !reference.startsWith("#"));
}
