import type { Change } from "../diff/change.ts";
import type { RuleId } from "../diff/rules/index.ts";

/** What a change does to an operation as a whole, or `other`. */
export type Kind = "addition" | "deprecation" | "removal" | "other";

const kinds: Readonly<Partial<Record<RuleId, Kind>>> = {
  "operation-added": "addition",
  "operation-version-added": "addition",
  "operation-deprecated": "deprecation",
  "operation-moved": "removal",
  "operation-removed": "removal",
  "operation-removed-unstable": "removal",
  "operation-removed-after-deprecation": "removal",
  "operation-removed-before-sunset": "removal",
  "operation-replaced": "removal",
  "path-removed": "removal",
};

export function kindOf({ id }: Change): Kind {
  return kinds[id] ?? "other";
}

/** The operations that a change is about. For one that moved it is the old one. */
export function subjectsOf({ id, from, operations }: Change): readonly string[] {
  return id === "operation-moved" && typeof from === "string" ? [from] : operations;
}

/** Policies about `info.version`, which only the owner of the API can follow. */
const versionRules: ReadonlySet<RuleId> = new Set<RuleId>([
  "version-not-bumped",
  "version-decreased",
  "major-not-bumped",
]);

/** Whether a change can matter to a client. Programs do not read prose and the version of the document. */
export function concernsClients({ id, level }: Change): boolean {
  return level !== "annotation" && !versionRules.has(id);
}
