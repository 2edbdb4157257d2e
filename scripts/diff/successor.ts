import type { Operation } from "../document/operation.ts";
import { groupBy } from "../lib/group-by.ts";

const version = /^\/v(\d+)(?=\/)/;

/** A path without the names of its parameters, which are not sent. */
export function templateOf(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, "{}");
}

/** Method and path without the version. */
function versionKey({ method, path }: Operation): string {
  return `${method} ${templateOf(path).replace(version, "")}`;
}

function versionNumber({ path }: Operation): number {
  return Number(version.exec(path)?.[1] ?? 0);
}

/** Finds the other versions of operations, and what to call instead of one. */
export interface Versions<One extends Operation> {
  /** The operation of the highest version that has the same method and the same path behind the version. */
  readonly latest: (operation: Operation) => One | undefined;
  /** What the document names as the successor. */
  readonly stated: (operation: Operation) => One | undefined;
  /** What to call instead: the stated successor, or a newer version that is not deprecated itself. */
  readonly successor: (operation: Operation) => One | undefined;
}

export function versionsOf<One extends Operation>(operations: readonly One[]): Versions<One> {
  const byKey = new Map(operations.map((one) => [one.key, one]));
  const byVersion = groupBy(operations, versionKey);
  const newestFirst = (operation: Operation) =>
    [...(byVersion.get(versionKey(operation)) ?? [])].sort(
      (one, other) => versionNumber(other) - versionNumber(one),
    );
  const stated = ({ successor }: Operation) => byKey.get(successor ?? "");
  return {
    latest: (operation) => newestFirst(operation)[0],
    stated,
    successor: (operation) =>
      stated(operation) ??
      newestFirst(operation).find(
        (one) => !one.isDeprecated && versionNumber(one) > versionNumber(operation),
      ),
  };
}
