import { existsSync } from "node:fs";
import { lstat, mkdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { describeFileError } from "./file-error.ts";
import { removeQuietly } from "./remove-quietly.ts";
import { InputError } from "./problem.ts";

/** What a path shall hold: the text of a file, or the files of a folder by their path in it (`a/b.ts`). */
export interface Replacement {
  readonly path: string;
  readonly content: string | Uint8Array | ReadonlyMap<string, string>;
}

/** One prepared replacement. A journal names the target only. */
interface Move {
  readonly target: string;
  readonly next: string;
  readonly previous: string;
}

/** Names the targets while they are replaced. */
const journalName = ".replacing.json";

/** The journal while what has been replaced is put back, since something else could not be. */
const backName = ".replacing-back.json";

const unchanged = "nothing has been replaced";
const halfway = "some files are old and some new until a command can settle it";

/**
 * Puts all replacements in place, or none: everything is written beside its target first, then a journal names the
 * targets, then each steps aside for what replaces it. A process that is killed before the journal leaves the old
 * state; one that is killed after it leaves what the next command finishes (see `settleInterruptedReplacement`). An
 * error leaves the old state. Only one process may do this at a time.
 *
 * @throws InputError when something cannot be written
 */
export async function writeAllOrNothing(
  root: string,
  replacements: readonly Replacement[],
): Promise<void> {
  if (replacements.length === 0) return;
  const moves: Move[] = [];
  const folders: string[] = [];
  const journal = join(root, journalName);
  try {
    for (const replacement of replacements) moves.push(await prepare(replacement, folders));
    await writeDescribed(journal, () => writeJournal(journal, root, moves));
  } catch (error) {
    await removeQuietly([...moves.map(({ next }) => next), `${journal}.part`, ...folders]);
    throw error;
  }
  try {
    await settleInterruptedReplacement(root);
  } catch (error) {
    if (!isInterrupted(root)) await removeQuietly(folders);
    throw error;
  }
}

/** Whether a run was killed while it replaced files, or is replacing them now. */
export function isInterrupted(root: string): boolean {
  return [journalName, backName].some((name) => existsSync(join(root, name)));
}

/**
 * Finishes what a run was killed at, or what it could not finish: does nothing when there is no journal. Each step
 * can be done again by the next run.
 *
 * @throws InputError when something cannot be replaced; then the old state is back
 */
export async function settleInterruptedReplacement(root: string): Promise<void> {
  const [journal, back] = [join(root, journalName), join(root, backName)];
  if (existsSync(back)) return putBack(back, root);
  if (!existsSync(journal)) return;
  const moves = await readJournal(journal, root);
  try {
    for (const move of moves) await writeDescribed(move.target, () => moveIn(move));
  } catch (error) {
    await writeDescribed(journal, () => rename(journal, back), halfway);
    await putBack(back, root);
    throw error;
  }
  await removeQuietly(moves.map(({ previous }) => previous));
  await writeDescribed(journal, () => rm(journal), "everything has been replaced");
}

async function moveIn({ target, next, previous }: Move): Promise<void> {
  if (!existsSync(next)) return;
  if (existsSync(target)) await rename(target, previous);
  await rename(next, target);
}

async function putBack(back: string, root: string): Promise<void> {
  const moves = await readJournal(back, root);
  for (const { target, next, previous } of moves.toReversed())
    await writeDescribed(
      target,
      async () => {
        if (!existsSync(next) && existsSync(target)) await rename(target, next);
        if (existsSync(previous)) await rename(previous, target);
      },
      halfway,
    );
  // Without the journal first, a move without its file would look like one that is done.
  await writeDescribed(back, () => rm(back));
  await removeQuietly(moves.map(({ next }) => next));
}

/** @param folders gets the topmost folder that had to be made for it */
async function prepare({ path, content }: Replacement, folders: string[]): Promise<Move> {
  return writeDescribed(path, async () => {
    const move = moveOf(await resolveLinks(path));
    const folder = await mkdir(dirname(move.target), { recursive: true });
    if (folder !== undefined) folders.push(folder);
    await rm(move.previous, { recursive: true, force: true });
    await rm(move.next, { recursive: true, force: true });
    try {
      await writeContent(move.next, content);
    } catch (error) {
      await removeQuietly([move.next]);
      throw error;
    }
    return move;
  });
}

async function writeContent(path: string, content: Replacement["content"]): Promise<void> {
  if (typeof content === "string" || content instanceof Uint8Array) return writeFile(path, content);
  await mkdir(path);
  const folders = new Set([...content.keys()].map((name) => dirname(join(path, name))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const [name, text] of content) await writeFile(join(path, name), text);
}

/** A link stays, and what it leads to is replaced. */
async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const isLink = await lstat(path).then(
      (found) => found.isSymbolicLink(),
      () => false,
    );
    if (!isLink) return path;
    throw new InputError(
      { source: path, message: "is a symbolic link that leads to nothing", hint: unchanged },
      { cause: error },
    );
  }
}

function moveOf(target: string): Move {
  const beside = (ending: string) => join(dirname(target), `.${basename(target)}.${ending}`);
  return { target, next: beside("next"), previous: beside("previous") };
}

async function writeJournal(path: string, root: string, moves: readonly Move[]): Promise<void> {
  const targets = moves.map(({ target }) => relative(root, target));
  await writeFile(`${path}.part`, JSON.stringify(targets), { flush: true });
  await rename(`${path}.part`, path);
}

async function readJournal(path: string, root: string): Promise<Move[]> {
  const targets: unknown = JSON.parse(await readFile(path, "utf8"));
  if (!Array.isArray(targets) || !targets.every((target) => typeof target === "string"))
    throw new InputError({ source: path, message: "is not a list of paths", hint: "remove it" });
  return targets.map((target) => moveOf(resolve(root, target)));
}

async function writeDescribed<T>(
  path: string,
  write: () => Promise<T>,
  hint = unchanged,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw describeFileError(error, path, hint);
  }
}
