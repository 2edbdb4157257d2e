import semver from "semver";
import { bumps, type Bump } from "../diff/semver.ts";

/**
 * The least that the version has to rise so that `^last` keeps what breaks away from its users. npm's caret takes
 * patches alone below 1.0.0, where therefore a breaking change raises the minor version and an addition the patch, and
 * nothing at all below 0.1.0.
 */
export function requiredBump(last: string, suggested: Bump): Bump {
  if (suggested === "none" || semver.major(last) > 0) return suggested;
  return suggested === "major" && semver.minor(last) > 0 ? "minor" : "patch";
}

/** How far the version rises. */
export function bumpBetween(last: string, next: string): Bump {
  const difference = semver.gt(next, last) ? semver.diff(last, next) : null;
  return bumps.find((bump) => difference === bump || difference === `pre${bump}`) ?? "none";
}

export function isEnough(declared: Bump, required: Bump): boolean {
  return bumps.indexOf(declared) <= bumps.indexOf(required);
}
