import type { Change } from "../diff/change.ts";
import { levels, type Level } from "../diff/level.ts";
import { bytesHash } from "../document/hash.ts";
import { groupBy } from "../lib/group-by.ts";
import type { Section } from "./by-version-and-tag.ts";
import { entryKinds, kindWords, type EntryKind } from "./entry-kind.ts";
import type { Window } from "./life.ts";
import { statementsOf, type Statement } from "./merge-sentences.ts";
import type { Move } from "./moves.ts";
import { kindOf } from "./operation-effects.ts";
import type { Step } from "./snapshot-diff.ts";

/** A titled list, in the order in which a reader needs it. */
export interface Block {
  readonly title: string;
  readonly kind: EntryKind;
  readonly entries: readonly Entry[];
}

/** What there is to say of some operations. */
export interface Entry {
  /** Anchor of the entry: the same for the same operations in the same step, whatever is said of them. */
  readonly id: string;
  readonly operations: readonly string[];
  /** What to call instead. */
  readonly successor?: string;
  readonly statements: readonly Statement[];
}

const kinds: Readonly<Record<Level, EntryKind>> = {
  error: "breaking",
  warning: "may-break",
  info: "addition",
  annotation: "addition",
};

/** What a section says: what breaks first, what is only new last. `since` is the snapshot before. */
export function blocksOf({ moves, ends, additions, others }: Section, since: string): Block[] {
  const rest = changeBlocks(others, since);
  return [
    ...rest.filter(({ kind }) => kind !== "addition"),
    ...endBlocks(moves, ends, since),
    ...listed(
      "Added",
      "addition",
      additions.map((change) => ({ ...change, statements: newVersionOf(change) })),
      since,
    ),
    ...rest.filter(({ kind }) => kind === "addition"),
  ];
}

/** How many entries of each kind the steps have. */
export function countKinds(steps: readonly Step[]): Record<EntryKind, number> {
  const counts = { breaking: 0, "may-break": 0, ended: 0, addition: 0 };
  for (const { from, sections, shared, whole } of steps) {
    const blocks = [
      ...sections.flatMap((section) => blocksOf(section, from)),
      ...changeBlocks([...shared, ...whole], from),
    ];
    for (const { kind, entries } of blocks) counts[kind] += entries.length;
  }
  return counts;
}

/** Changes by level, then by the operations that they affect. */
export function changeBlocks(changes: readonly Change[], since: string): Block[] {
  return levels.flatMap((level) => {
    const found = changes.filter((change) => change.level === level);
    const kind = kinds[level];
    const title = kind === "addition" ? "Other changes" : kindWords[kind].title;
    return listed(title, kind, drafts(found), since);
  });
}

/** Entries that a list shows before it is folded away. */
const mostEntries = 8;

/** Long lists are folded away, except what breaks clients. */
export function isFolded({ kind, entries }: Block): boolean {
  return kind !== "breaking" && kind !== "may-break" && entries.length > mostEntries;
}

type Draft = Omit<Entry, "id">;

/** What ended: first what is gone, and where clients have to change more than the path. */
function endBlocks(moves: readonly Move[], ends: readonly Change[], since: string): Block[] {
  const isRemoval = (change: Change) => kindOf(change) === "removal";
  return [true, false].flatMap((isGone) =>
    entryKinds.flatMap((kind) => {
      const title = isGone ? "Removed" : "Deprecated";
      const isOwn = (one: { level: Level; isGone: boolean }) =>
        one.isGone === isGone && kindOfEnd(one) === kind;
      const moved = moves.filter(isOwn);
      const left = ends.filter((one) => isOwn({ level: one.level, isGone: isRemoval(one) }));
      const [alike, other] = [true, false].map((wanted) =>
        moved.filter(({ differences }) => (differences.length === 0) === wanted).map(draftOf),
      );
      return [
        ...listed(`${title}, without a successor`, kind, drafts(left), since),
        ...listed(`${title}, and the successor differs`, kind, other ?? [], since),
        ...listed(`${title}, and the successor is called alike`, kind, alike ?? [], since),
      ];
    }),
  );
}

/** What is deprecated still works, and what was announced to go breaks nobody who listened. */
function kindOfEnd({ level, isGone }: { level: Level; isGone: boolean }): EntryKind {
  return isGone && (level === "error" || level === "warning") ? kinds[level] : "ended";
}

function draftOf({ from, to, window, differences }: Move): Draft {
  return {
    operations: [from],
    successor: to,
    statements: [...windowStatements(window), ...statementsOf(differences)],
  };
}

function windowStatements({ since, until }: Window): Statement[] {
  const parts = [
    ...(since === undefined ? [] : [`deprecated since ${since}`]),
    ...(until === undefined ? [] : [`served until ${until}`]),
  ];
  if (parts.length === 0) return [];
  const text = parts.join(", ");
  return [{ message: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`, hint: undefined }];
}

function drafts(changes: readonly Change[]): Draft[] {
  const groups = groupBy(changes, ({ operations }) => operations.join("\n"));
  return [...groups.values()].map((group) => ({
    operations: group[0]?.operations ?? [],
    statements: statementsOf(group),
  }));
}

function newVersionOf({ from }: Change): Statement[] {
  if (typeof from !== "string") return [];
  return [{ message: `A new version of \`${from}\`.`, hint: undefined }];
}

function listed(title: string, kind: EntryKind, entries: readonly Draft[], since: string): Block[] {
  if (entries.length === 0) return [];
  const withIds = entries.map(({ operations, successor, statements }) => ({
    id: `news-${bytesHash(JSON.stringify([since, kind, operations])).slice(0, 10)}`,
    operations,
    ...(successor === undefined ? {} : { successor }),
    statements,
  }));
  return [{ title, kind, entries: withIds }];
}
