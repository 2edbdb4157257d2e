import type { Change } from "../diff/change.ts";

/** What a change does to an operation as a whole, or `other`. */
export type Kind = "addition" | "deprecation" | "removal" | "other";

const kinds: Readonly<Record<string, Kind>> = {
  "operation-added": "addition",
  "operation-version-added": "addition",
  "operation-deprecated": "deprecation",
  "operation-moved": "removal",
  "operation-removed": "removal",
  "operation-removed-after-deprecation": "removal",
  "operation-removed-before-sunset": "removal",
  "operation-replaced": "removal",
  "path-removed": "removal",
};

export function kindOf({ id }: Change): Kind {
  return kinds[id] ?? "other";
}

/** The operations that a change is about; where one moved, the one at the old place. */
export function subjectsOf({ id, from, operations }: Change): readonly string[] {
  return id === "operation-moved" && typeof from === "string" ? [from] : operations;
}

/** What they ask for is up to the owner of the API. */
const versionRules = new Set(["version-not-bumped", "version-decreased", "major-not-bumped"]);

/** Whether a client may have to do with the change: prose and the version of the document are read by people only. */
export function concernsClients({ id, level }: Change): boolean {
  return level !== "annotation" && !versionRules.has(id);
}
