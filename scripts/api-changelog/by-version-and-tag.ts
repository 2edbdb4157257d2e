import type { Change } from "../diff/change.ts";
import { groupBy } from "../lib/group-by.ts";
import { kindOf, subjectsOf } from "./operation-effects.ts";
import type { Move } from "./moves.ts";
import { noVersion, type OperationFacts } from "./operation-facts.ts";

/** What changed in the operations of one tag in one version. */
export interface Section {
  readonly version: string;
  readonly tag: string;
  /** Operations to call no more, with what to call instead. */
  readonly moves: readonly Move[];
  /** Operations that are gone, or will be, without a successor. */
  readonly ends: readonly Change[];
  readonly additions: readonly Change[];
  /** Whatever else changed, the worst first. */
  readonly others: readonly Change[];
}

export interface Sections {
  readonly sections: readonly Section[];
  /** What affects operations of several sections. */
  readonly shared: readonly Change[];
  /** What affects no operation in particular. */
  readonly whole: readonly Change[];
}

type FactsOf = (operation: string) => Pick<OperationFacts, "version" | "tag"> | undefined;

/** Sorts changes by version and tag of the operations that they affect. */
export function sectionsOf(
  changes: readonly Change[],
  moves: readonly Move[],
  factsOf: FactsOf,
): Sections {
  const whole = changes.filter((change) => subjectsOf(change).length === 0);
  const placed = changes.filter((change) => !whole.includes(change));
  const keysOf = (names: readonly string[]) => new Set(names.map((name) => keyOf(factsOf(name))));
  const isShared = (change: Change) => keysOf(subjectsOf(change)).size > 1;
  const groups = groupBy(
    placed.filter((change) => !isShared(change)),
    (change) => [...keysOf(subjectsOf(change))].join(""),
  );
  const sections = [...groups].map(([key, found]) => {
    const { version, tag } = JSON.parse(key) as Pick<Section, "version" | "tag">;
    return { version, tag, ...contentOf(found, moves) };
  });
  return { sections: sections.sort(inOrder), shared: placed.filter(isShared), whole };
}

function keyOf(facts: ReturnType<FactsOf>): string {
  return JSON.stringify({ version: facts?.version ?? "", tag: facts?.tag ?? "" });
}

function contentOf(
  changes: readonly Change[],
  moves: readonly Move[],
): Omit<Section, "version" | "tag"> {
  const subjects = new Set(changes.filter(isEnd).flatMap(subjectsOf));
  const own = moves.filter(({ from }) => subjects.has(from));
  const moved = new Set(own.map(({ from }) => from));
  return {
    moves: own,
    ends: changes.filter((one) => isEnd(one) && !subjectsOf(one).every((name) => moved.has(name))),
    additions: changes.filter((change) => kindOf(change) === "addition"),
    others: changes.filter((change) => kindOf(change) === "other"),
  };
}

function isEnd(change: Change): boolean {
  return kindOf(change) === "removal" || kindOf(change) === "deprecation";
}

/** Versions by number, operations without a version last; tags by name. */
function inOrder(one: Section, other: Section): number {
  return compareVersions(one.version, other.version) || (one.tag < other.tag ? -1 : 1);
}

export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) =>
    version === noVersion ? Number.MAX_SAFE_INTEGER : Number(version.slice(1)),
  );
  return (a ?? 0) - (b ?? 0);
}
