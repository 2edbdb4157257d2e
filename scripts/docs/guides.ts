import { readFile, readdir } from "node:fs/promises";
import { join, posix, relative, resolve } from "node:path";
import { InputError } from "../lib/problem.ts";

/** Guides for one kind of reader. */
export interface GuideGroup {
  readonly title: string;
  /** Paths of Markdown files below the project. */
  readonly guides: readonly string[];
}

/** The list of guides, whose order is that of the site. */
export const guideList = "docs/README.md";

/**
 * Reads which guides there are: the first link of each row of the list's tables, below the line before the table.
 *
 * @throws InputError for a guide of docs/ that the list does not have
 */
export async function readGuideGroups(root: string): Promise<GuideGroup[]> {
  const groups = parseGuideList(await readFile(join(root, guideList), "utf8"));
  const listed = new Set(groups.flatMap(({ guides }) => guides));
  const files = (await readdir(join(root, "docs"))).filter((file) => file.endsWith(".md"));
  const missing = files
    .map((file) => `docs/${file}`)
    .filter((file) => file !== guideList && !listed.has(file));
  if (missing.length > 0)
    throw new InputError(
      missing.map((file) => ({
        source: guideList,
        message: `does not list ${file}`,
        hint: "add a row for it, where readers look for it",
      })),
    );
  return groups;
}

function parseGuideList(markdown: string): GuideGroup[] {
  const tables = [...markdown.matchAll(/^(\S.*):\n\n((?:\|.*\n?)+)/gm)];
  return tables.map(([, title = "", table = ""]) => ({
    title,
    guides: [...table.matchAll(/^\| *\[[^\]]*\]\(([^)#]+)[^)]*\)/gm)].map(([, path = ""]) =>
      posix.join("docs", path),
    ),
  }));
}

/** A Markdown file with its relative links as they are from another folder. */
export function moveLinks(markdown: string, from: string, to: string): string {
  return markdown.replaceAll(
    /(\]\()(?![a-z]+:|#)([^)\s]+)\)/g,
    (_, open: string, link: string) => `${open}${relative(to, resolve(from, link))})`,
  );
}
