/** What a reader can look for. */
export const entryKinds = ["breaking", "may-break", "ended", "addition"] as const;

export type EntryKind = (typeof entryKinds)[number];

interface Words {
  /** In filters and headings. */
  readonly title: string;
  readonly meaning: string;
  readonly one: string;
  readonly many: string;
}

export const kindWords: Readonly<Record<EntryKind, Words>> = {
  breaking: {
    title: "Breaking",
    meaning:
      "A correct program fails or no longer compiles, because something was removed or renamed, has to be sent, is no longer accepted, or arrives in a form that was not there before.",
    one: "breaking change",
    many: "breaking changes",
  },
  "may-break": {
    title: "May break",
    meaning:
      "A program fails if it relies on a detail, such as the values that a response can have.",
    one: "change that may break",
    many: "changes that may break",
  },
  ended: {
    title: "Deprecated or removed",
    meaning: "An operation still works but will end, or it ended as was announced.",
    one: "operation deprecated or removed",
    many: "operations deprecated or removed",
  },
  addition: {
    title: "Additions",
    meaning: "No program has to change.",
    one: "addition",
    many: "additions",
  },
};

/** `2 breaking changes, 1 addition` */
export function countsText(counts: Readonly<Record<EntryKind, number>>): string {
  const parts = entryKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${kindWords[kind][counts[kind] === 1 ? "one" : "many"]}`);
  return parts.join(", ") || "No change that a program can notice";
}
