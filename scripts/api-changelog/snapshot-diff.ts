import { diffDocuments } from "../diff/diff.ts";
import { suggestBump, type Bump } from "../diff/semver.ts";
import { familiesOf, type Family } from "./path-migrations.ts";
import { concernsClients } from "./operation-effects.ts";
import { movesOf, type Move } from "./moves.ts";
import { operationFacts, purposeOf, type OperationFacts } from "./operation-facts.ts";
import { compareVersions, sectionsOf, type Sections } from "./by-version-and-tag.ts";
import type { Snapshot } from "../history/snapshots.ts";

/** From one snapshot to the next. */
export interface Step extends Sections {
  readonly from: string;
  readonly to: string;
  /** For the version of the client package. */
  readonly bump: Bump;
  readonly versions: readonly VersionCounts[];
  readonly families: readonly Family[];
  /** What operations are for, as the document says it, by their keys. */
  readonly purposes: ReadonlyMap<string, string>;
}

/** What became of the operations of a version, and how many there are then. */
export interface VersionCounts {
  readonly version: string;
  readonly added: number;
  readonly deprecated: number;
  /** Those of the deprecated and removed that have a successor. */
  readonly replaced: number;
  readonly removed: number;
  readonly total: number;
  readonly totalDeprecated: number;
}

type Operations = ReadonlyMap<string, OperationFacts>;

/** What changed between two snapshots, sorted for readers who look for the operations that they call. */
export function stepBetween(from: Snapshot, to: Snapshot, now: Date): Step {
  const all = diffDocuments(from.document, to.document, { now });
  const changes = all.filter(concernsClients);
  const [before, after] = [operationFacts(from.document), operationFacts(to.document)];
  const base = { document: from.document, operations: before };
  const revision = { document: to.document, operations: after };
  const moves = changes.flatMap((change) => movesOf(change, base, revision, now));
  return {
    from: from.name,
    to: to.name,
    bump: suggestBump(all),
    versions: countVersions(before, after, moves),
    families: familiesOf(moves),
    purposes: readPurposes([...before.values(), ...after.values()]),
    ...sectionsOf(changes, moves, (name) => after.get(name) ?? before.get(name)),
  };
}

function readPurposes(operations: readonly OperationFacts[]): Map<string, string> {
  return new Map(
    operations.flatMap(({ key, operation }) => {
      const purpose = purposeOf(operation);
      return purpose === undefined ? [] : [[key, purpose]];
    }),
  );
}

function countVersions(
  before: Operations,
  after: Operations,
  moves: readonly Move[],
): VersionCounts[] {
  const [had, has] = [byShape(before), byShape(after)];
  const all = new Map([...had, ...has]);
  const replaced = new Set(moves.map(({ from }) => from));
  const versions = new Set([...all.values()].map(({ version }) => version));
  return [...versions].sort(compareVersions).map((version) => {
    const count = (operations: Operations, isCounted: (one: OperationFacts) => boolean) =>
      [...operations.values()].filter((one) => one.version === version && isCounted(one)).length;
    return {
      version,
      added: count(has, ({ shape }) => !had.has(shape)),
      deprecated: count(
        has,
        (one) => one.isDeprecated && had.get(one.shape)?.isDeprecated !== true,
      ),
      replaced: count(all, ({ key }) => replaced.has(key)),
      removed: count(had, ({ shape }) => !has.has(shape)),
      total: count(has, () => true),
      totalDeprecated: count(has, ({ isDeprecated }) => isDeprecated),
    };
  });
}

function byShape(operations: Operations): Operations {
  return new Map([...operations.values()].map((one) => [one.shape, one]));
}
