import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { load } from "js-yaml";
import semver from "semver";
import { describe, expect, it } from "vitest";
import {
  arrayMember,
  member,
  objectMember,
  stringMember,
  type JsonValue,
} from "../../scripts/document/json.ts";
import { git, hasGitAndBash } from "../support/git.ts";

const updates = arrayMember(load(await readFile(".github/dependabot.yml", "utf8")), "updates");
const updatesOf = (ecosystem: string) =>
  updates.filter((update) => stringMember(update, "package-ecosystem") === ecosystem);
const npm = updatesOf("npm");
const folders = npm.flatMap((update) => arrayMember(update, "directories")).map(text);
const ignored = npm.flatMap((update) => arrayMember(update, "ignore"));
/** Its versions stay, so that figures can be compared with earlier ones. */
const kept = "/scripts/corpus/large";
const nameOf = (rule: JsonValue) => stringMember(rule, "dependency-name") ?? "";

function text(value: JsonValue): string {
  return typeof value === "string" ? value : "";
}

async function manifestIn(folder: string): Promise<unknown> {
  return JSON.parse(await readFile(posix.join(".", folder, "package.json"), "utf8"));
}

describe("updates of dependencies", () => {
  it("are looked for wherever packages are installed, and for the workflows", async ({ skip }) => {
    skip(!hasGitAndBash, "git or bash is not installed");
    const listed = await git(".", "ls-files", "--cached", "*package-lock.json");
    const locked = listed.split("\n").map((file) => posix.join("/", posix.dirname(file)));

    expect([...folders, kept].toSorted()).toEqual(locked.toSorted());
    expect(updatesOf("github-actions").map((update) => member(update, "directory"))).toEqual(["/"]);
  });

  it("wait for some days, in which bad versions are withdrawn", () => {
    for (const update of updates)
      expect(objectMember(update, "cooldown")).toEqual({ "default-days": 7 });
  });

  it.each(ignored.map((rule) => [nameOf(rule), rule] as const))(
    "leave out versions of %s that the project does not use",
    async (name, rule) => {
      const manifests = await Promise.all(folders.map(manifestIn));
      const used = manifests
        .flatMap((manifest) => [
          stringMember(objectMember(manifest, "dependencies"), name),
          stringMember(objectMember(manifest, "devDependencies"), name),
        ])
        .filter((version) => version !== undefined);

      expect(used).not.toEqual([]);
      for (const range of arrayMember(rule, "versions").map(text)) {
        expect(semver.validRange(range)).not.toBeNull();
        for (const version of used) expect(semver.satisfies(version, range)).toBe(false);
      }
    },
  );
});
