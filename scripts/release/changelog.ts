import { groups, type Entry } from "./entry.ts";

const unreleased = "## Unreleased";

/** What a release contains. */
export interface Release {
  readonly version: string;
  /** ISO 8601 date. */
  readonly date: string;
  readonly entries: readonly Pick<Entry, "group" | "text">[];
}

/** The changelog with a section for the release, which also contains what was under `Unreleased`. */
export function releaseChangelog(changelog: string, { version, date, entries }: Release): string {
  const [title = "", ...sections] = changelog.split(/^(?=## )/m);
  const waiting = sections.find((section) => section.startsWith(unreleased)) ?? "";
  const items = itemsOf(waiting.slice(unreleased.length));
  for (const { group, text } of entries)
    items.set(group, [...(items.get(group) ?? []), `- ${text.replaceAll(/\n(?=.)/g, "\n  ")}`]);
  const order = [...new Set([...groups, ...items.keys()])].filter((group) => items.has(group));
  const released = order.map((group) => `### ${group}\n\n${(items.get(group) ?? []).join("\n")}\n`);
  const section = [`## ${version} (${date})\n`, ...released].join("\n");
  const earlier = sections.filter((one) => one !== waiting);
  return [title.trimEnd() + "\n", section, ...earlier].join("\n");
}

/** The text of each group of a section. */
function itemsOf(section: string): Map<string, string[]> {
  const parts = section.split(/^### /m).slice(1);
  return new Map(
    parts.map((part) => {
      const [group = "", ...lines] = part.split("\n");
      return [group.trim(), [lines.join("\n").trim()]];
    }),
  );
}

/** Whether the changelog has a section for the version. */
export function isInChangelog(changelog: string, version: string): boolean {
  return changelog.split("\n").some((line) => line.startsWith(`## ${version} (`));
}
