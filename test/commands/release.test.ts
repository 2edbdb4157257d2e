import { execFile } from "node:child_process";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { projectAt } from "../../scripts/lib/project.ts";
import { readPlan } from "../../scripts/release/plan.ts";
import { checkPublishable } from "../../scripts/release/publishable.ts";
import { emptyFolder, runCommand } from "../support/command.ts";
import { apiDocument, apiFile, operation } from "../support/documents.ts";
import { commitAll, git, hasGitAndBash } from "../support/git.ts";

const run = promisify(execFile);

const api = (path: string) =>
  JSON.stringify(apiDocument({ paths: { [path]: { get: operation() } } }));
const changeset = (bump: string, summary: string) => `---\n"example": ${bump}\n---\n\n${summary}\n`;

const repository = { type: "git", url: "git+https://example.org/example.git" };

/** A project under git at the version, before which 0.1.0 was released. */
async function project(version: string, files: Readonly<Record<string, string>> = {}) {
  const folder = await emptyFolder();
  const write = async (written: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(written)) await writeFile(join(folder, name), text);
    await commitAll(folder);
  };
  const manifest = (of: string) => JSON.stringify({ name: "example", version: of, repository });
  for (const name of ["spec/platform", ".changeset"])
    await mkdir(join(folder, name), { recursive: true });
  const config = await readFile(".changeset/config.json", "utf8");
  const changelog = "# Changelog\n\n## 0.1.0 (2026-01-01)\n\n### Added\n\n- One\n";
  await write({
    "package.json": manifest("0.1.0"),
    "CHANGELOG.md": changelog,
    "spec/platform/api.json": apiFile("platform"),
    "spec/platform/openapi.yaml": api("/v1/a"),
    ".changeset/config.json": config,
  });
  await git(folder, "tag", "v0.1.0");
  await write({ "package.json": manifest(version), "unrelated.txt": "", ...files });
  return { folder, project: projectAt(folder) };
}

describe("the plan of a release", () => {
  it("goes from the newest tag before the commit to what the changesets declare", async ({
    skip,
  }) => {
    skip(!hasGitAndBash, "git or bash is not installed");
    const { folder, project: planned } = await project("0.1.0", {
      ".changeset/one.md": changeset("patch", "Fixed: one"),
      ".changeset/two.md": changeset("minor", "Breaking: two"),
    });
    for (const tag of ["v0.2.0", "v-other", "0.9.0", "v0.0.9"]) await git(folder, "tag", tag);

    const plan = await readPlan(planned);

    expect(plan).toMatchObject({ last: "0.1.0", next: "0.2.0" });
    expect(plan.changesets.map(({ file, bump }) => [file, bump])).toEqual([
      [".changeset/one.md", "patch"],
      [".changeset/two.md", "minor"],
    ]);
  });

  it("has no last release before the first, and stays at the package's version", async ({
    skip,
  }) => {
    skip(!hasGitAndBash, "git or bash is not installed");
    const { folder, project: planned } = await project("0.1.1");
    await git(folder, "tag", "--delete", "v0.1.0");

    expect(await readPlan(planned)).toEqual({ last: undefined, next: "0.1.1", changesets: [] });
  });

  it("is not made from a clone that may lack releases", async ({ skip }) => {
    skip(!hasGitAndBash, "git or bash is not installed");
    const { folder } = await project("0.1.0");
    const clone = join(await emptyFolder(), "clone");
    await run("git", ["clone", "--quiet", "--depth", "1", `file://${folder}`, clone]);

    await expect(readPlan(projectAt(clone))).rejects.toThrow(
      "this clone is shallow, so that earlier releases may be missing (git fetch --unshallow --tags)",
    );
  });

  it("is not made from a changeset that cannot be read", async ({ skip }) => {
    skip(!hasGitAndBash, "git or bash is not installed");
    const { project: planned } = await project("0.1.0", { ".changeset/one.md": "Fixed: one\n" });

    await expect(readPlan(planned)).rejects.toThrow(/^\.changeset .*could not parse changeset/);
  });
});

describe("a commit that is to be published", () => {
  const publishable = async ({ project: checked }: Awaited<ReturnType<typeof project>>) =>
    checkPublishable(await readPlan(checked), checked);

  it("has a tag, a section of the changelog, a repository, and no changeset", async ({ skip }) => {
    skip(!hasGitAndBash, "git or bash is not installed");
    const ready = await project("0.2.0", { "CHANGELOG.md": "## 0.2.0 (2026-02-02)\n" });
    await git(ready.folder, "tag", "v0.2.0");

    expect(await publishable(ready)).toEqual([]);
  });

  it("hears all that it lacks", async ({ skip }) => {
    skip(!hasGitAndBash, "git or bash is not installed");
    const unready = await project("0.2.0", {
      "package.json": JSON.stringify({ name: "example", version: "0.2.0" }),
      ".changeset/one.md": changeset("patch", "Fixed: one"),
    });

    const problems = await publishable(unready);

    expect(problems.map(({ source, message }) => `${source ?? ""} ${message}`)).toEqual([
      "package.json names no repository, without which npm attests no provenance",
      " 0.2.0 leaves out .changeset/one.md",
      "CHANGELOG.md has no section for 0.2.0",
      " this commit has no tag v0.2.0",
    ]);
  });
});

describe("npm run release:check and release:version", () => {
  it("refuse a version that is too low, and make one of the changesets that is not", async ({
    skip,
  }) => {
    skip(!hasGitAndBash, "git or bash is not installed");
    const { folder } = await project("0.1.0", { "spec/platform/openapi.yaml": api("/v1/b") });
    await writeFile(join(folder, ".changeset/one.md"), changeset("patch", "Fixed: one"));
    const refused = await runCommand("release-check", [], folder);
    await writeFile(join(folder, ".changeset/two.md"), changeset("minor", "Breaking: two"));
    const accepted = await runCommand("release-check", [], folder);
    const written = await runCommand("release-version", [], folder);
    const again = await runCommand("release-version", [], folder);

    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toMatch(
      /^The API changed since 0\.1\.0 .* minor release .* 0\.1\.1 \(patch\).*\n {2}breaking: .*\/v1\/a/,
    );
    expect(accepted).toMatchObject({ exitCode: 0, stdout: "0.1.0 → 0.2.0\n" });
    expect(written).toMatchObject({ exitCode: 0, stdout: "Wrote version 0.2.0\n" });
    expect(again).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("there is no changeset (npx changeset)") as string,
    });
    for (const name of ["package.json", "package-lock.json"])
      expect(JSON.parse(await readFile(join(folder, name), "utf8"))).toMatchObject({
        version: "0.2.0",
      });
    expect(await readFile(join(folder, "src/client/version.ts"), "utf8")).toContain(
      'export const version = "0.2.0";',
    );
    expect(await readdir(join(folder, ".changeset"))).toEqual(["config.json"]);
    expect(await readFile(join(folder, "CHANGELOG.md"), "utf8")).toMatch(
      /^# Changelog\n\n## 0\.2\.0 \(\d{4}-\d\d-\d\d\)\n\n### Breaking\n\n- two\n\n### Fixed\n\n- one\n\n## 0\.1\.0/,
    );
  });
});
