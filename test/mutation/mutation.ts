/** A fault put into one file, which a suite of tests has to notice. */
export interface Mutation {
  /** What is wrong then, as a phrase: `PATCH goes out as POST`. */
  readonly name: string;
  /** Path from the project's folder. */
  readonly file: string;
  /** Where to look: behind the first place of this text; from the start of the file when empty. */
  readonly after: string;
  /** Replaced where it stands first. */
  readonly from: string;
  readonly to: string;
  readonly suite: Suite;
}

/** Which tests have to notice it, as arguments of vitest; `types` is the compiler over the whole project. */
export const suites = {
  contract: [
    "test/contract/operations/generated.test.ts",
    "test/contract/operations/operations.test.ts",
  ],
  client: ["test/unit/src", "test/faults"],
  gpu: ["test/unit/src/gpu", "test/unit/src/testing/gpu"],
  generator: ["test/unit/scripts/generate"],
  types: [],
} as const satisfies Record<string, readonly string[]>;

export type Suite = keyof typeof suites;

/** A fault as a row: its name, what is replaced by what, and behind which text. */
export type Row = readonly [name: string, from: string, to: string, after?: string];

/** Faults of one file that one suite has to notice. */
export function faultsOf(file: string, suite: Suite, rows: readonly Row[]): Mutation[] {
  return rows.map(([name, from, to, after = ""]) => ({ file, suite, name, from, to, after }));
}

/**
 * The text of a file with the fault in it.
 *
 * @throws Error when there is nothing to replace, or the replacement changes nothing
 */
export function mutate(text: string, { name, file, after, from, to }: Mutation): string {
  const anchor = text.indexOf(after);
  const start = text.indexOf(from, anchor + after.length);
  if (anchor < 0 || start < 0 || from === to)
    throw new Error(`${file}: "${name}" changes nothing (bring the mutation up to date)`);
  return text.slice(0, start) + to + text.slice(start + from.length);
}
