import { toOneLine } from "../lib/escape-control-characters.ts";
import type { Change } from "../diff/change.ts";
import { formatCounts, levelName } from "../diff/reporters/labels.ts";
import { tagLookup } from "../diff/reporters/tags.ts";
import type { Level } from "../diff/level.ts";
import type { RuleId } from "../diff/rules/index.ts";
import type { RegeneratedApi } from "./regenerated-api.ts";
import { withoutMentions } from "./without-mentions.ts";

/** A commit's first line may be long, but not as long as a name in a document. */
const maxLength = 120;

/** About one API: `platform: 2 new operations in Lamps; GET /v1/profile is deprecated` */
export function headlineOf({ name, report, base, revision }: RegeneratedApi): string {
  const tagsOf = tagLookup([base, revision]);
  const news = newsOf(report.changes, tagsOf).map((item) => withoutMentions(toOneLine(item)));
  const [first = "the document is written in another way", ...others] = news;
  if (name.length + first.length + 2 > maxLength) return `${name}: ${formatCounts(report)}`;
  let headline = `${name}: ${first}`;
  for (const item of others)
    if (headline.length + item.length + 2 <= maxLength) headline += `; ${item}`;
  return headline;
}

type TagsOf = ReturnType<typeof tagLookup>;

/** What happened to whole operations. */
const ofOperations: readonly {
  readonly rules: readonly RuleId[];
  /** About a single one; by default what the diff says. */
  readonly one?: (operation: string) => string;
  readonly many: (count: number) => string;
}[] = [
  {
    rules: [
      ...(["path-removed", "operation-removed", "operation-removed-before-sunset"] as const),
      ...(["operation-removed-after-deprecation", "operation-removed-unstable"] as const),
    ],
    one: (operation) => `${operation} was removed`,
    many: (count) => `${count} operations removed`,
  },
  {
    rules: ["operation-replaced"],
    many: (count) => `${count} operations replaced`,
  },
  {
    rules: ["operation-moved"],
    many: (count) => `${count} operations moved`,
  },
  {
    rules: ["operation-added", "operation-version-added"],
    one: (operation) => `${operation} is new`,
    many: (count) => `${count} new operations`,
  },
  {
    rules: ["operation-deprecated"],
    one: (operation) => `${operation} is deprecated`,
    many: (count) => `${count} operations deprecated`,
  },
];

/** About the document's version, which follows from everything else. */
const noNews: readonly RuleId[] = ["version-not-bumped", "version-decreased", "major-not-bumped"];

/** What breaks first, then what came and went, then the rest. */
function newsOf(changes: readonly Change[], tagsOf: TagsOf): string[] {
  const told = new Set<RuleId>(ofOperations.flatMap(({ rules }) => rules));
  const rest = changes.filter(({ id }) => !told.has(id) && !noNews.includes(id));
  const [removed, replaced, moved, ...harmless] = ofOperations.map(({ rules, one, many }) => {
    const found = changes.filter(({ id }) => rules.includes(id));
    const operations = [...new Set(found.flatMap((change) => change.operations))];
    const [[change], [operation]] = [found, operations];
    if (change === undefined || operation === undefined) return [];
    if (operations.length === 1) return [one?.(asCode(operation)) ?? saidOf(change)];
    return [many(operations.length) + commonTag(found, tagsOf)];
  });
  return [
    ...[removed, replaced, moved].flatMap((item) => item ?? []),
    ...restOf("error", rest),
    ...harmless.flat(),
    ...restOf("warning", rest),
    ...restOf("info", rest),
    ...restOf("annotation", rest),
  ];
}

/** ` in Lamps`, where all have that one tag in common. */
function commonTag(changes: readonly Change[], tagsOf: TagsOf): string {
  const [tag, ...others] = new Set(changes.map((change) => tagsOf(change)[0]));
  return tag === undefined || others.length > 0 ? "" : ` in ${tag}`;
}

/** One change is said in its own words, several are counted. */
function restOf(level: Level, changes: readonly Change[]): string[] {
  const found = changes.filter((change) => change.level === level);
  const [first, ...others] = found;
  if (first === undefined) return [];
  if (others.length > 0) return [`${found.length} ${levelName(level, found.length)}`];
  return [saidOf(first)];
}

function saidOf({ message }: Change): string {
  const said = message.replace(/\.$/, "");
  return said.replace(/^The (?=[a-z])/, "the ");
}

function asCode(operation: string): string {
  return `\`${operation.replaceAll("`", "'")}\``;
}
