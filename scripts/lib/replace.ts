import { existsSync, statSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";

/** What shall stand at a path: the text of a file, or the files of a folder by their path in it (`a/b.ts`). */
export interface Replacement {
  readonly path: string;
  readonly content: string | Uint8Array | ReadonlyMap<string, string>;
}

/** One prepared replacement, as paths relative to the root. */
interface Move {
  readonly target: string;
  readonly next: string;
  readonly previous: string;
}

const journalName = ".replacing.json";

/** Is called after each change on the disk, with what was done; the next one waits for it. */
export type OnStep = (done: string) => void | Promise<void>;

const unwatched: OnStep = () => undefined;

/**
 * Puts all replacements in place, or none: everything is written beside its target first, then a journal
 * names the moves, then they are made. A process killed before the journal leaves the old state; one killed
 * after it leaves moves that the next command finishes (see `settleInterruptedReplacement`).
 */
export async function writeAllOrNothing(
  root: string,
  replacements: readonly Replacement[],
  onStep: OnStep = unwatched,
): Promise<void> {
  const moves: Move[] = [];
  try {
    for (const { path, content } of replacements) {
      const move = await prepare(root, path, content);
      moves.push(move);
      await onStep(`wrote ${move.next}`);
    }
    const journal = join(root, journalName);
    await writeFile(`${journal}.part`, JSON.stringify(moves), { flush: true });
    await onStep("wrote the journal");
    await rename(`${journal}.part`, journal);
    await onStep("put the journal in place");
  } catch (error) {
    for (const { next } of moves) await rm(join(root, next), { recursive: true, force: true });
    throw error;
  }
  await settleInterruptedReplacement(root, onStep);
}

/** Finishes the moves of a run that was killed while making them; does nothing when there are none. */
export async function settleInterruptedReplacement(
  root: string,
  onStep: OnStep = unwatched,
): Promise<void> {
  const journal = join(root, journalName);
  if (!existsSync(journal)) return;
  const moves = JSON.parse(await readFile(journal, "utf8")) as Move[];
  for (const move of moves) {
    const [target, next, previous] = [move.target, move.next, move.previous].map((path) =>
      resolve(root, path),
    ) as [string, string, string];
    if (existsSync(next)) {
      await rm(previous, { recursive: true, force: true });
      // A file is replaced by renaming onto it; a folder that holds something has to step aside first.
      if (existsSync(target) && statSync(target).isDirectory()) await rename(target, previous);
      await onStep(`stepped aside: ${move.target}`);
      await rename(next, target);
      await onStep(`moved in: ${move.target}`);
    }
    await rm(previous, { recursive: true, force: true });
    await onStep(`removed ${move.previous}`);
  }
  await rm(journal);
}

async function prepare(root: string, path: string, content: Replacement["content"]): Promise<Move> {
  const beside = (ending: string) => join(dirname(path), `.${basename(path)}.${ending}`);
  const next = beside("next");
  await rm(next, { recursive: true, force: true });
  await mkdir(dirname(path), { recursive: true });
  if (typeof content === "string" || content instanceof Uint8Array) await writeFile(next, content);
  else {
    await mkdir(next);
    const folders = new Set([...content.keys()].map((name) => dirname(join(next, name))));
    for (const folder of folders) await mkdir(folder, { recursive: true });
    for (const [name, text] of content) await writeFile(join(next, name), text);
  }
  return {
    target: relative(root, path),
    next: relative(root, next),
    previous: relative(root, beside("previous")),
  };
}
