import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { blocksOf, type Block } from "./blocks.ts";
import { root } from "./project.ts";

/** A page of Markdown whose code is tested. */
export interface Guide {
  /** From the project's folder: `docs/upload.md`. */
  readonly name: string;
  readonly markdown: string;
  readonly blocks: readonly Block[];
}

/** The README and what stands in `docs/`. */
export const guides: readonly Guide[] = ["README.md", ...guidesIn("docs")].map((name) => {
  const markdown = readFileSync(join(root, name), "utf8");
  return { name, markdown, blocks: blocksOf(markdown) };
});

function guidesIn(folder: string): string[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".md"));
  return names.sort().map((name) => `${folder}/${name}`);
}

/** The page of that name. */
export function guide(name: string): Guide {
  const found = guides.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no guide ${name}`);
  return found;
}

/** Every block of those languages, with the page and the line that a failure should name. */
export function blocksIn(...languages: readonly string[]) {
  return guides.flatMap(({ name, blocks }) =>
    blocks
      .filter(({ language }) => languages.includes(language))
      .map((block) => ({ ...block, at: `${name}:${block.line}` })),
  );
}
