import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import getReleasePlan from "@changesets/get-release-plan";
import semver from "semver";
import type { Bump } from "../diff/semver.ts";
import { stringMember } from "../document/json.ts";
import { runGit } from "../lib/git.ts";
import { InputError } from "../lib/problem.ts";
import type { Project } from "../lib/project.ts";

export interface Changeset {
  /** Path from the project's folder. */
  readonly file: string;
  readonly bump: Bump;
  readonly summary: string;
}

/** What the next release is to be. */
export interface Plan {
  /** The version of the newest release before this commit; none before the first. */
  readonly last: string | undefined;
  /** The version that changesets lead to; that of the package without changesets. */
  readonly next: string;
  readonly changesets: readonly Changeset[];
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly repository: boolean;
}

/** @throws InputError when `package.json` names no package and version */
export async function readManifest(project: Project): Promise<Manifest> {
  const source = relative(project.root, project.manifest);
  const text = await readFile(project.manifest, "utf8").catch((error: unknown) => {
    throw new InputError({ source, message: "the file cannot be read" }, { cause: error });
  });
  const value: unknown = JSON.parse(text);
  const [name, version] = [stringMember(value, "name"), stringMember(value, "version")];
  if (name === undefined || semver.valid(version) === null || version === undefined)
    throw new InputError({ source, message: "names no package with a version" });
  const repository = typeof value === "object" && value !== null && "repository" in value;
  return { name, version, repository };
}

/**
 * Reads the changesets, the package's version and the tags.
 *
 * @throws InputError when a changeset cannot be read, or when the clone may lack earlier releases
 */
export async function readPlan(project: Project): Promise<Plan> {
  const { name, version } = await readManifest(project);
  const { changesets, releases } = await getReleasePlan(project.root).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    throw new InputError(
      { source: relative(project.root, project.changesets), message },
      { cause: error },
    );
  });
  const released = releases.find((release) => release.name === name);
  return {
    last: await lastRelease(project),
    next: released?.newVersion ?? version,
    changesets: changesets.map((changeset) => ({
      file: `${relative(project.root, project.changesets)}/${changeset.id}.md`,
      bump: changeset.releases.find((release) => release.name === name)?.type ?? "none",
      summary: changeset.summary,
    })),
  };
}

/** The highest version among the tags on the way to this commit. Its own tag is that of the release to come. */
async function lastRelease({ root }: Project): Promise<string | undefined> {
  if ((await runGit(root, ["rev-parse", "--is-shallow-repository"])).trim() === "true")
    throw new InputError({
      message: "this clone is shallow, so that earlier releases may be missing",
      hint: "git fetch --unshallow --tags",
    });
  const args = ["tag", "--list", "v*", "--merged", "HEAD", "--no-contains", "HEAD"];
  const tags = (await runGit(root, args)).split("\n");
  const versions = tags.map((tag) => tag.slice("v".length));
  return semver.maxSatisfying(versions, "*") ?? undefined;
}
