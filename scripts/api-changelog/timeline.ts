import { operationFacts, type OperationFacts } from "./operation-facts.ts";
import { compareVersions } from "./by-version-and-tag.ts";
import type { Snapshot } from "../history/snapshots.ts";

/** How many operations a snapshot has. */
export interface Point {
  readonly snapshot: string;
  readonly total: number;
  readonly deprecated: number;
}

/** The operations of a version or tag over the snapshots, oldest first. */
export interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

export interface Timeline {
  readonly versions: readonly Series[];
  readonly tags: readonly Series[];
}

export function timelineOf(snapshots: readonly Snapshot[]): Timeline {
  const counted = snapshots.map(({ name, document }) => ({
    name,
    operations: [...operationFacts(document).values()],
  }));
  const seriesBy = (keyOf: (operation: OperationFacts) => string) => {
    const names = new Set(counted.flatMap(({ operations }) => operations.map(keyOf)));
    return [...names].map((key) => ({
      name: key,
      points: counted.map(({ name, operations }) => {
        const own = operations.filter((operation) => keyOf(operation) === key);
        const deprecated = own.filter(({ isDeprecated }) => isDeprecated).length;
        return { snapshot: name, total: own.length, deprecated };
      }),
    }));
  };
  return {
    versions: seriesBy(({ version }) => version).sort((one, other) =>
      compareVersions(one.name, other.name),
    ),
    tags: seriesBy(({ tag }) => tag).sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
}
