import { execFile } from "node:child_process";
import { chmod, cp, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { emptyFolder, projectCopy, runCommand } from "../support/command.ts";
import { commitAll, git, hasGitAndBash } from "../support/git.ts";

const run = promisify(execFile);

/** A checkout with a remote of its own, which is a folder. */
async function checkout(): Promise<{ folder: string; remote: string }> {
  const [folder, remote] = [await projectCopy(), await emptyFolder()];
  await cp(".ci", join(folder, ".ci"), { recursive: true });
  await git(remote, "init", "--quiet", "--bare");
  await commitAll(folder);
  await git(folder, "remote", "add", "origin", remote);
  await git(folder, "push", "--quiet", "origin", "main");
  return { folder, remote };
}

async function change(folder: string, from: string, to: string): Promise<void> {
  const path = join(folder, "spec/platform/openapi.yaml");
  await writeFile(path, (await readFile(path, "utf8")).replaceAll(from, to));
}

/** Reads outputs of a step as GitHub Actions does. */
function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let line = lines.shift(); line !== undefined && line !== ""; line = lines.shift()) {
    const [name = "", end = ""] = line.split("<<");
    outputs[name] = lines.splice(0, lines.indexOf(end)).join("\n");
    lines.shift();
  }
  return outputs;
}

async function describeChange(folder: string): Promise<Record<string, string>> {
  const ran = await runCommand("pull-request", ["--output", "outputs"], folder);
  expect(ran).toMatchObject({ exitCode: 0, stdout: "" });
  return outputsOf(await readFile(join(folder, "outputs"), "utf8"));
}

/** Stands in for GitHub's command line: notes how it was called, and knows the given pull request. */
async function fakeGh(existing = ""): Promise<{ path: string; calls: () => Promise<string> }> {
  const path = await emptyFolder();
  const log = join(path, "calls");
  const lines = [
    "#!/usr/bin/env bash",
    `printf '%s\\n' "$*" >>'${log}'`,
    `case "$1 $2" in`,
    `  "pr list") echo '${existing}' ;;`,
    `  "pr view") echo 'semver: patch' ;;`,
    `esac`,
    `if [[ "$*" == *"--body-file -"* ]]; then cat >>'${log}'; fi`,
  ];
  await writeFile(join(path, "gh"), lines.join("\n"));
  await chmod(join(path, "gh"), 0o755);
  return { path, calls: () => readFile(log, "utf8") };
}

async function openPullRequest(
  folder: string,
  { title, body, label }: Record<string, string>,
  gh: { path: string },
): Promise<void> {
  const path = [gh.path, process.env["PATH"]].join(delimiter);
  const env = { ...process.env, PATH: path, GITHUB_REF_NAME: "main" };
  await run(".ci/open-pull-request", {
    cwd: folder,
    env: { ...env, TITLE: title, BODY: body, LABEL: label },
  });
}

describe("npm run pull-request", () => {
  it("says nothing but that nothing changed, when nothing did", async ({ skip }) => {
    skip(!hasGitAndBash, "git or bash is not installed");
    const { folder } = await checkout();

    expect(await describeChange(folder)).toEqual({ changed: "false" });
  });

  it("describes the regenerated document, whatever its author put in", async ({ skip }) => {
    skip(!hasGitAndBash, "git or bash is not installed");
    const { folder } = await checkout();
    const hostile = String.raw`"1\nEOF\nlabel=x\n::set-env name=PATH::x"`;
    await change(folder, "2024-03.1-reconstructed", hostile);
    await change(folder, "preferedAppType", '"@someone\\n::error::x"');

    const outputs = await describeChange(folder);

    expect(Object.keys(outputs)).toEqual(["changed", "title", "body", "label"]);
    expect(outputs).toMatchObject({ changed: "true", label: "semver: patch" });
    expect(outputs["title"]).toMatch(/^platform: the property `[^`\n]*` was renamed to `[^\n]*$/);
    expect(outputs["body"]).toMatch(/^Breaking: the changeset asks for a patch release\./);
    expect(outputs["body"]).toContain("# Changes of the API platform");
    expect(outputs["body"]).not.toMatch(/^::|@someone/m);
  });
});

describe("opening the pull request", () => {
  it("pushes one commit to one branch, and keeps one pull request for it", async ({ skip }) => {
    skip(!hasGitAndBash, "git or bash is not installed");
    const { folder, remote } = await checkout();
    await change(folder, "preferedAppType", "renamedField");
    const outputs = { title: "Changed", body: "- one\n- two", label: "semver: major" };
    const [first, second] = [await fakeGh(), await fakeGh("7")];

    await openPullRequest(folder, outputs, first);
    await git(folder, "switch", "--quiet", "main");
    await change(folder, "preferedAppType", "renamedAgain");
    await openPullRequest(folder, { ...outputs, title: 'Twice "$(exit 1)"' }, second);

    expect(await first.calls()).toContain(
      "pr create --base main --head regenerate --title Changed --body-file - --label semver: major\n- one\n- two\n",
    );
    expect(await first.calls()).toContain("label create semver: minor --force --color fbca04");
    expect(await first.calls()).not.toContain("pr edit");
    expect(await first.calls()).toContain("workflow run ci.yml --ref regenerate");
    expect(await second.calls()).toContain("pr edit 7 --remove-label semver: patch\n");
    expect(await second.calls()).toContain('pr edit 7 --title Twice "$(exit 1)" --body-file -');
    expect(await second.calls()).not.toContain("pr create");
    expect(await git(remote, "log", "--format=%s", "main..regenerate")).toBe('Twice "$(exit 1)"');
    expect(await git(remote, "for-each-ref", "--format=%(refname:short)")).toBe("main\nregenerate");
    expect(await git(remote, "show", "regenerate:spec/platform/openapi.yaml")).toContain(
      "renamedAgain",
    );
  });
});
