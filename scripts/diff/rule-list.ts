import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { groupBy } from "../lib/group-by.ts";
import { tableRow } from "../lib/markdown.ts";
import { rules } from "./rules/index.ts";
import type { Rule } from "./rules/rule.ts";

const head = `<!-- Written by npm run diff:rules from scripts/diff/rules/. -->

# Rules of the diff

A change in a [report](review.md) has the id of its rule, and \`--severity\` takes the same id. The rules are in
\`scripts/diff/rules/\`. The headings name the files that find the changes.

- **level** is the default. A rule can find changes that are better or worse, which then have another level.
- **breaks** says \`wire\` for clients that already run, and \`type\` for code that is compiled against the regenerated client.
- **opposite** is the rule for the change back.
- **oasdiff** has the ids of the same change in [oasdiff](https://www.oasdiff.com).`;

const columns = ["rule", "level", "breaks", "what to do", "opposite", "oasdiff"];

/**
 * The text of docs/diff-rules.md: every rule, by the file that finds its changes.
 *
 * @throws Error for a rule that no file names
 */
export async function formatRuleList(): Promise<string> {
  const checks = await readChecks();
  const entries: [id: string, rule: Rule][] = Object.entries(rules);
  const groups = groupBy(entries, ([id]) => {
    const files = checks.filter(({ text }) => text.includes(`"${id}"`)).map(({ path }) => path);
    if (files.length === 0) throw new Error(`no file of scripts/diff/compare/ finds ${id}`);
    return files.join(", ");
  });
  const inOrder = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  const sections = inOrder.map(([files, group]) => {
    const rows = [columns, columns.map(() => "---"), ...group.map(cellsOf)];
    return `## ${files}\n\n${rows.map(tableRow).join("\n")}`;
  });
  return `${[head, ...sections].join("\n\n")}\n`;
}

/** Checks name their rules by the printed ids. */
async function readChecks(): Promise<{ path: string; text: string }[]> {
  const names = await readdir(join(import.meta.dirname, "compare"));
  const paths = ["diff.ts", ...names.sort().map((name) => `compare/${name}`)];
  return Promise.all(
    paths.map(async (path) => ({
      path,
      text: await readFile(join(import.meta.dirname, path), "utf8"),
    })),
  );
}

function cellsOf([id, { level, breaks, hint, mirror, oasdiff }]: [string, Rule]): string[] {
  const code = (text: string) => `\`${text}\``;
  const opposite = mirror === "itself" || mirror.startsWith("none") ? mirror : code(mirror);
  return [code(id), level, breaks, hint, opposite, oasdiff.map(code).join(", ")];
}
