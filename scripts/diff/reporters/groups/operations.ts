import { readOperations } from "../../../document/operation.ts";
import { groupBy } from "../../../lib/group-by.ts";
import type { Change } from "../../change.ts";
import type { RuleId } from "../../rules/index.ts";
import type { ReporterContext } from "../reporter.ts";
import { tagLookup } from "../tags.ts";
import { createGroup, fewestAlike, isFilled, type ChangeGroup } from "./group.ts";

/** Changes of whole operations, which are grouped by tag. */
const verbs: Readonly<Partial<Record<RuleId, string>>> = {
  "path-removed": "removed",
  "operation-removed": "removed",
  "operation-removed-after-deprecation": "removed, as announced",
  "operation-removed-unstable": "removed",
  "operation-added": "added",
  "operation-deprecated": "deprecated",
};

type Documents = Pick<ReporterContext, "base" | "revision">;

/** The changes of whole operations in groups, and those that are in none. */
export function groupByTag(
  changes: readonly Change[],
  { base, revision }: Documents,
): { readonly groups: readonly ChangeGroup[]; readonly rest: readonly Change[] } {
  const tagsOf = tagLookup([base, revision]);
  const inBase = groupBy(readOperations(base), ({ key }) => tagsOf({ operations: [key] })[0]);
  const keyOf = (change: Change) => {
    const { id, level, hint } = change;
    const verb = verbs[id];
    return verb && JSON.stringify([verb, level, hint, tagsOf(change)[0] ?? null]);
  };
  const groups: ChangeGroup[] = [];
  const rest: Change[] = [];
  for (const [key, found] of groupBy(changes, keyOf)) {
    const isGroup = key !== undefined && found.length >= fewestAlike;
    if (!isGroup || !isFilled(found)) {
      rest.push(...found);
      continue;
    }
    const [tag] = tagsOf(found[0]);
    const count = new Set(found.flatMap(({ operations }) => operations)).size;
    const verb = verbs[found[0].id] ?? "changed";
    const areAll = tag !== undefined && verb !== "added" && inBase.get(tag)?.length === count;
    const where = tag === undefined ? "" : ` with the tag \`${withoutBackticks(tag)}\``;
    const message = `${areAll ? "All " : ""}${count} operations${where} were ${verb}.`;
    groups.push(createGroup(found, { kind: "operations", message }));
  }
  return { groups, rest };
}

/** They mark code in messages. */
function withoutBackticks(name: string): string {
  return name.replaceAll("`", "'");
}
