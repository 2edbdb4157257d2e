import type { Change } from "../diff/change.ts";
import { levelWords } from "../diff/reporters/labels.ts";
import { bumpFor, suggestBump } from "../diff/semver.ts";
import type { Problem } from "../lib/problem.ts";
import { bumpBetween, isEnough, requiredBump } from "./bump.ts";
import { groups, parseEntry } from "./entry.ts";
import type { Changeset, Plan } from "./plan.ts";

/** How many changes a message names. */
const shown = 20;

/** What is wrong with the release that is planned, after these changes of the API since the last one. */
export function checkRelease(plan: Plan, changes: readonly Change[]): Problem[] {
  return [
    ...plan.changesets.flatMap((changeset) => checkChangeset(changeset, plan.last ?? plan.next)),
    ...(plan.last === undefined ? [] : checkVersion(plan.last, plan.next, changes)),
  ];
}

function checkChangeset({ file, bump, summary }: Changeset, last: string): Problem[] {
  const entry = parseEntry(summary);
  if (entry === undefined)
    return [
      {
        source: file,
        message: `begins with none of ${groups.map((group) => `"${group}: "`).join(", ")}`,
        hint: "say first what the change is to users",
      },
    ];
  const required = requiredBump(last, entry.bump);
  if (isEnough(bump, required)) return [];
  const message = `says ${entry.group}, which after ${last} is a ${required} release, and declares ${bump}`;
  return [{ source: file, message, hint: `declare ${required}` }];
}

function checkVersion(last: string, next: string, changes: readonly Change[]): Problem[] {
  const declared = bumpBetween(last, next);
  const required = requiredBump(last, suggestBump(changes));
  if (isEnough(declared, required)) return [];
  const demanding = changes.filter(
    (change) => !isEnough(declared, requiredBump(last, bumpFor(change))),
  );
  const said = declared === "none" ? "no release is declared" : `${next} (${declared}) is declared`;
  const lines = demanding
    .slice(0, shown)
    .map(({ level, message }) => `  ${levelWords[level]}: ${message}`);
  const left = demanding.length - lines.length;
  return [
    {
      message: `The API changed since ${last} so that a ${required} release is needed, and ${said}`,
      hint: `npx changeset, and choose ${required}`,
      frame: [...lines, ...(left > 0 ? [`  and ${left} more`] : [])].join("\n"),
    },
  ];
}
