import { relative, resolve, sep } from "node:path";
import type { JsonObject } from "../document/json.ts";
import { parseSource, type SourceDocument } from "../document/parse.ts";
import { prepareForGeneration } from "../document/to-openapi-3.1.ts";
import { readSource } from "../document/read.ts";
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

/**
 * Both documents, each from where `readSide` takes it.
 *
 * @param apiName the API whose document `git:REV` means; by default the one whose folder the other side is in, or the
 * only one
 * @throws InputError with the faults of both, each naming its side
 */
export async function readSides(
  base: string,
  revision: string,
  project: Project,
  apiName: string | undefined,
): Promise<readonly [base: Read, revision: Read]> {
  const meant = apiName ?? findApi(project, [base, revision]);
  const read = async (role: string, name: string): Promise<Read | readonly Problem[]> => {
    try {
      const source = await readSide(name, project, meant);
      return { source, document: await prepareForGeneration(source) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.problems.map((problem) => ({ source: name, ...problem, role }));
    }
  };
  const [before, after] = await Promise.all([read("base", base), read("revision", revision)]);
  if ("source" in before && "source" in after) return [before, after];
  throw new InputError([before, after].flatMap((one) => ("source" in one ? [] : one)));
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
  apiName: string | undefined,
): Promise<SourceDocument> {
  if (name.startsWith("git:")) return readCommitted(name, project, apiName);
  if (!/^https?:\/\//i.test(name)) return readSource(resolve(name));
  const result = await retrieveDocument(retrieveOptions({}, [name]));
  if (result.kind === "retrieved") return result.source;
  throw new InputError({ source: name, message: "the server says that nothing has changed" });
}

async function readCommitted(
  name: string,
  project: Project,
  apiName: string | undefined,
): Promise<SourceDocument> {
  const [revision = "", ...path] = name.slice("git:".length).split(":");
  if (revision === "" || revision.startsWith("-"))
    throw new InputError({ source: name, message: "names no commit", hint: "write git:REV" });
  const file = path.join(":") || relative(project.root, chooseApi(project, apiName).document);
  return parseSource(await runGit(project.root, ["show", `${revision}:./${file}`]), name);
}
