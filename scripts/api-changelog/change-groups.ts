import type { Change } from "../diff/change.ts";
import { levels, type Level } from "../diff/level.ts";
import { groupBy } from "../lib/group-by.ts";
import type { Move } from "./moves.ts";
import type { Section } from "./by-version-and-tag.ts";
import { statementsOf, type Statement } from "./merge-sentences.ts";

/** A titled list, in the order in which a reader needs it. */
export interface Block {
  readonly title: string;
  readonly entries: readonly Entry[];
  /** Level of the worst change in it. */
  readonly level: Level;
}

/** What there is to say of some operations. */
export interface Entry {
  readonly operations: readonly string[];
  /** What to call instead. */
  readonly successor?: string;
  readonly statements: readonly Statement[];
}

const titles: Readonly<Record<Level, string>> = {
  error: "Breaks clients",
  warning: "May break clients",
  info: "Other changes",
  annotation: "Prose",
};

/** What a section says: what breaks first, what is only new last. */
export function blocksOf({ moves, ends, additions, others, purposes }: Section): Block[] {
  const [gone, deprecated] = [true, false].map((isGone) =>
    moves.filter((move) => move.isGone === isGone),
  );
  const [breaking, rest] = [false, true].map((isHarmless) =>
    changeBlocks(others).filter(({ level }) => (level === "info") === isHarmless),
  );
  return [
    ...(breaking ?? []),
    ...moveBlocks("Removed", gone ?? []),
    ...moveBlocks("Deprecated", deprecated ?? []),
    ...listed("Removed or deprecated, without a successor", entriesOf(ends), "warning"),
    ...listed(
      "Added",
      additions.map((change) => additionEntry(change, purposes)),
      "info",
    ),
    ...(rest ?? []),
  ];
}

/** Changes by level, then by the operations that they affect. */
export function changeBlocks(changes: readonly Change[]): Block[] {
  return levels.flatMap((level) => {
    const found = changes.filter((change) => change.level === level);
    return listed(titles[level], entriesOf(found), level);
  });
}

/** Entries that a list shows before it is folded away. */
const mostEntries = 8;

/** Long lists are folded, except those of breaking changes. */
export function isFolded({ level, entries }: Block): boolean {
  return level === "info" && entries.length > mostEntries;
}

function moveBlocks(title: string, moves: readonly Move[]): Block[] {
  const entries = moves.map(({ from, to, until, differences }) => ({
    operations: [from],
    successor: to,
    statements: [
      ...(until === undefined ? [] : [{ message: `Served until ${until}.`, hint: undefined }]),
      ...statementsOf(differences),
    ],
    isAlike: differences.length === 0,
  }));
  return [
    ...listed(
      `${title}, and the successor differs`,
      entries.filter(({ isAlike }) => !isAlike),
      "warning",
    ),
    ...listed(
      `${title}, and the successor is called alike`,
      entries.filter(({ isAlike }) => isAlike),
      "info",
    ),
  ];
}

function listed(title: string, entries: readonly Entry[], level: Level): Block[] {
  return entries.length === 0 ? [] : [{ title, entries, level }];
}

function entriesOf(changes: readonly Change[]): Entry[] {
  const groups = groupBy(changes, ({ operations }) => operations.join("\n"));
  return [...groups.values()].map((group) => ({
    operations: group[0]?.operations ?? [],
    statements: statementsOf(group),
  }));
}

function additionEntry({ operations, from }: Change, purposes: Section["purposes"]): Entry {
  const messages = [
    ...operations
      .flatMap((name) => purposes.get(name) ?? [])
      .map((text) => text.replace(/\.?$/, ".")),
    ...(typeof from === "string" ? [`A new version of \`${from}\`.`] : []),
  ];
  const message = messages.join(" ");
  return { operations, statements: message === "" ? [] : [{ message, hint: undefined }] };
}
