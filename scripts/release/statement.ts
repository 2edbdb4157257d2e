import semver from "semver";
import type { Bump } from "../diff/semver.ts";
import { requiredBump } from "./bump.ts";
import { groupFor, type Group } from "./entry.ts";

/** What changes of an API ask of the next release: the label, the body and the changeset of a pull request agree on it. */
export interface ReleaseStatement {
  /** How far the version rises; `none` when users notice nothing. */
  readonly bump: Bump;
  /** Where the change is in the changelog. */
  readonly group: Group | undefined;
  /** For people. */
  readonly sentence: string;
}

/** @param version the last one of the package */
export function stateRelease(version: string, suggested: Bump): ReleaseStatement {
  const bump = requiredBump(version, suggested);
  if (suggested === "none")
    return { bump, group: undefined, sentence: "Users notice nothing: there is no changeset." };
  const group = groupFor(suggested);
  const sentence = `${group}: the changeset asks for a ${bump} release. ${explain(version)}`;
  return { bump, group, sentence: sentence.trim() };
}

function explain(version: string): string {
  if (semver.major(version) > 0) return "";
  if (semver.minor(version) > 0)
    return "Below 1.0.0 what is breaking raises the minor version, and all else the patch version.";
  return "Below 0.1.0 everything raises the patch version.";
}
