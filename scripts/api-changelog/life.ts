import { member, stringMember, type JsonObject, type JsonValue } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import type { Snapshot } from "../history/snapshots.ts";
import { operationFacts, successorIn } from "./operation-facts.ts";

/** How documents write the day since which an operation is deprecated, and the day on which it ends. */
const fields = {
  since: [
    ["x-deprecated-since"],
    ["x-deprecated-at"],
    ["x-deprecation-date"],
    ["x-github", "deprecationDate"],
  ],
  until: [["x-sunset"], ["x-sunset-date"], ["x-removal-date"], ["x-github", "removalDate"]],
} as const;

/** The support window of a deprecated operation, as far as the document states it. */
export interface Window {
  readonly since: string | undefined;
  readonly until: string | undefined;
}

export function windowOf(operation: JsonObject): Window {
  const read = (places: readonly (readonly string[])[]) =>
    places
      .map((keys) => textAt(operation, keys))
      .find((text) => text !== undefined && text.trim() !== "");
  return { since: read(fields.since), until: read(fields.until) };
}

function textAt(operation: JsonObject, keys: readonly string[]): string | undefined {
  const holder = keys
    .slice(0, -1)
    .reduce<JsonValue | undefined>((value, key) => member(value, key), operation);
  return stringMember(holder, keys.at(-1) ?? "");
}

/** An operation of the newest document that is deprecated. */
export interface Deprecated {
  readonly operation: string;
  readonly version: string;
  readonly successor: string | undefined;
  /** The stated day, or else the first snapshot in which it is deprecated. */
  readonly since: string;
  readonly until: string | undefined;
}

/** What is deprecated now, in the order of the document. Snapshots are sorted, oldest first. */
export function deprecatedNow(snapshots: readonly Snapshot[]): Deprecated[] {
  const read = snapshots.map(({ name, document }) => ({
    name,
    operations: operationFacts(document),
  }));
  const newest = read.at(-1)?.operations ?? new Map<string, never>();
  return [...newest.values()]
    .filter(({ isDeprecated }) => isDeprecated)
    .map((facts) => {
      const { since, until } = windowOf(facts.operation);
      return {
        operation: facts.key,
        version: facts.version,
        successor: successorIn(newest, facts)?.key,
        since: since ?? firstSeen(facts, read),
        until,
      };
    });
}

/** `2023-10`, `2022-11 or earlier` for the oldest snapshot, `after 2024-03` for the newest. */
function firstSeen(
  { key }: Operation,
  read: readonly { readonly name: string; readonly operations: ReadonlyMap<string, Operation> }[],
): string {
  const lastWithout = read.findLastIndex(
    ({ operations }) => operations.get(key)?.isDeprecated !== true,
  );
  const first = read[lastWithout + 1]?.name ?? "";
  if (lastWithout < 0) return `${first} or earlier`;
  return lastWithout + 2 === read.length ? `after ${read[lastWithout]?.name ?? ""}` : first;
}
