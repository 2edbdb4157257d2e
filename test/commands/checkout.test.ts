import {
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesIn } from "../../scripts/lib/folder.ts";
import { emptyFolder, runCommand, type Ran } from "../support/command.ts";
import { apiDocument, jsonResponse, operation } from "../support/documents.ts";
import { commitAll, git, hasGitAndBash } from "../support/git.ts";

const document = (path: string) =>
  JSON.stringify(
    apiDocument({
      servers: [{ url: "https://lamps.example" }],
      paths: {
        [path]: { get: operation({ responses: jsonResponse({ type: "object" }), tags: ["lamp"] }) },
        "/a": { get: operation({ summary: "One\r\ntwo", tags: ["lamp"] }) },
      },
    }),
    undefined,
    2,
  );

const overlay = `overlay: 1.0.0
info: { title: Corrections, version: 1.0.0 }
actions:
  - target: $.info
    description: It is more than one lamp.
    update: { title: Lamps }
`;

/** Runs a command that has to be successful. */
async function run(folder: string, name: string, ...args: string[]): Promise<Ran> {
  const ran = await runCommand(name, args, folder);
  expect(ran.stderr + ran.stdout, name).not.toMatch(/cannot|not current|debug/);
  expect(ran.exitCode, name).toBe(0);
  return ran;
}

const made = await mkdtemp(join(tmpdir(), "spheron-client-"));
afterAll(() => rm(made, { recursive: true, force: true }));
beforeAll(() => makeApi(made));

/** A project with an API, a correction of it and a snapshot. */
async function inCopy(name = "copy"): Promise<string> {
  const folder = join(await emptyFolder(), name);
  await cp(made, folder, { recursive: true });
  return folder;
}

/** Makes them by the commands. */
async function makeApi(folder: string): Promise<void> {
  await writeFile(join(folder, "package.json"), '{ "name": "example", "version": "1.0.0" }\n');
  await writeFile(join(folder, "old.json"), document("/b"));
  await writeFile(join(folder, "new.json"), document("/c"));
  await run(folder, "api-add", "lamps", "--from", "old.json");
  await writeFile(join(folder, "spec/lamps/overlay.yaml"), overlay);
  const again = ["--save-source", "--accept-new-identity"];
  await run(folder, "regenerate", "--from", "new.json", ...again);
}

const checks = ["generate", "changelog", "spec-build"];

describe("a checkout", () => {
  it("may lie in a folder whose name has spaces, umlauts and signs", async () => {
    const folder = await inCopy("Jürgen's Ordner & Söhne #1 %41 (日本)");

    await run(folder, "regenerate", "--from", "old.json", "--accept-new-identity");
    for (const name of checks) await run(folder, name, "--check");
    const diff = await run(folder, "spec-diff", "old.json", "new.json");
    await run(folder, "generate", "--input", "old.json", "--output", "wo anders/ü");

    expect(diff.stdout).toContain("GET /c");
    expect(await readdir(join(folder, "wo anders"))).toEqual(["ü"]);
    expect((await filesIn(folder)).filter((name) => name.includes(".replacing"))).toEqual([]);
  });

  it("may have the line ends of Windows", async () => {
    const folder = await inCopy();
    for (const name of await filesIn(folder)) {
      const text = await readFile(join(folder, name), "utf8");
      if (!name.endsWith("new.json"))
        await writeFile(join(folder, name), text.replaceAll("\n", "\r\n"));
    }

    for (const name of checks) await run(folder, name, "--check");
    const again = await run(folder, "regenerate");

    expect(again.stdout).toBe("Nothing changed\n");
  });

  it("may have a link for generated/, which stays", async () => {
    const [folder, elsewhere] = [await inCopy(), await emptyFolder()];
    await rename(join(folder, "generated"), join(elsewhere, "code"));
    await symlink(join(elsewhere, "code"), join(folder, "generated"));
    await writeFile(join(folder, "spec/lamps/openapi.yaml"), document("/d"));

    await run(folder, "generate");
    await run(folder, "changelog");

    expect((await lstat(join(folder, "generated"))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(elsewhere, "code/lamps/schema.ts"), "utf8")).toContain('"/d"');
    expect(await readdir(elsewhere)).toEqual(["code"]);
  });
});

describe.runIf(hasGitAndBash)("a clone of this repository where git writes CRLF", () => {
  it("has the line ends of the repository, and published documents to the byte", async () => {
    const [folder, clone] = [await emptyFolder(), join(await emptyFolder(), "clone")];
    await cp(resolve(".gitattributes"), join(folder, ".gitattributes"));
    await mkdir(join(folder, "spec/lamps"), { recursive: true });
    await writeFile(join(folder, "spec/lamps/overlay.yaml"), overlay);
    await writeFile(join(folder, "spec/lamps/published.yaml"), "a: 1\r\nb: 2\n");
    await git(folder, "init", "--quiet");
    await git(folder, "config", "core.autocrlf", "true");
    await commitAll(folder);

    await git(folder, "clone", "--quiet", "-c", "core.autocrlf=true", folder, clone);

    const read = (name: string) => readFile(join(clone, "spec/lamps", name), "utf8");
    expect(await read("overlay.yaml")).toBe(overlay);
    expect(await read("published.yaml")).toBe("a: 1\r\nb: 2\n");
  });
});

describe("a command that writes", () => {
  const lockOf = (holder: object) => JSON.stringify({ host: hostname(), ...holder });

  it("stops while another one writes, and those that read do not", async () => {
    const folder = await inCopy();
    await writeFile(join(folder, ".replacing.lock"), lockOf({ pid: process.pid }));

    const written = await Promise.all(
      [["generate"], ["regenerate"], ["spec-fetch", "--output", "x"], ["docs"]].map(
        ([name = "", ...args]) => runCommand(name, args, folder),
      ),
    );
    await run(folder, "generate", "--check");
    await run(folder, "spec-diff", "old.json", "new.json");

    for (const { exitCode, stderr } of written) {
      expect(exitCode).toBe(2);
      expect(stderr).toBe(
        `another command is writing here: process ${process.pid} (run this again when it has ended, or remove .replacing.lock if it no longer runs)\n`,
      );
    }
  });

  it("says so where it is defined; test:live alone writes only when it has called everything", async () => {
    const folder = resolve("scripts/commands");
    const texts = (await readdir(folder)).map(
      async (name) => [name, await readFile(join(folder, name), "utf8")] as const,
    );

    const silent = (await Promise.all(texts)).filter(
      ([, text]) => text.includes("await write") && !text.includes("isWriting"),
    );

    expect(silent.map(([name]) => name)).toEqual(["test-live.ts"]);
  });

  it("takes over the lock of one that was killed, and what it left", async () => {
    const folder = await inCopy();
    await writeFile(join(folder, ".replacing.lock"), lockOf({ pid: 2 ** 30 }));
    await writeFile(join(folder, ".replacing.json"), '["old.json"]');
    await writeFile(join(folder, ".old.json.next"), document("/moved"));

    const diff = await run(folder, "spec-diff", "old.json", "new.json");

    expect(diff.stdout).toContain("/moved");
    expect((await readdir(folder)).filter((name) => name.startsWith("."))).toEqual([".changeset"]);
  });
});
