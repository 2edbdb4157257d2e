import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { settleInterruptedReplacement } from "../../scripts/lib/replace.ts";
import { emptyFolder, runCommand, startCommand } from "../support/command.ts";
import { apiDocument, apiFile, operation } from "../support/documents.ts";

const api = (path: string) =>
  JSON.stringify(apiDocument({ paths: { [path]: { get: operation({ tags: ["lamp"] }) } } }));

/** A project with a document, one snapshot before it, and a newer document beside. */
async function smallProject(): Promise<string> {
  const folder = await emptyFolder();
  await mkdir(join(folder, "spec/platform/history"), { recursive: true });
  await writeFile(join(folder, "spec/platform/api.json"), apiFile("platform"));
  await writeFile(join(folder, "spec/platform/history/2024-03.yaml"), api("/v1/a"));
  await writeFile(join(folder, "spec/platform/openapi.yaml"), api("/v1/b"));
  await writeFile(join(folder, "new.json"), api("/v1/c"));
  await writeFile(join(folder, "package.json"), '{ "name": "example", "version": "1.0.0" }');
  return folder;
}

describe("npm run changelog", () => {
  it("writes beside the types, which leave it where it is", async () => {
    const folder = await smallProject();

    const changelog = await runCommand("changelog", [], folder);
    const markdown = await readFile(join(folder, "generated/platform/API-CHANGELOG.md"), "utf8");
    const generate = await runCommand("generate", [], folder);
    const elsewhere = await runCommand("generate", ["--output", "other"], folder);

    expect([changelog, generate, elsewhere].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(changelog.stdout).toBe(
      "Wrote API-CHANGELOG.md, api-changelog.html to generated/platform/\n",
    );
    expect(markdown).toContain("## 2024-03 → now");
    expect(await readFile(join(folder, "generated/platform/API-CHANGELOG.md"), "utf8")).toBe(
      markdown,
    );
    const types = await readdir(join(folder, "other"));
    const changelogs = ["API-CHANGELOG.md", "api-changelog.html"];
    expect(types).toContain("schema.ts");
    expect((await readdir(join(folder, "generated/platform"))).sort()).toEqual(
      [...types, ...changelogs].sort(),
    );
  });

  it("refuses a history that it cannot read, names the files, and writes nothing", async () => {
    const folder = await smallProject();
    await writeFile(join(folder, "spec/platform/history/.DS_Store"), "");
    await writeFile(join(folder, "spec/platform/history/2024-13.yaml"), api("/v1/a"));
    await writeFile(join(folder, "spec/platform/history/notes.txt"), "");

    const { exitCode, stderr } = await runCommand("changelog", [], folder);

    expect(exitCode).toBe(2);
    expect(stderr.match(/^spec\S+ the file is not named for a date/gm)).toEqual([
      "spec/platform/history/2024-13.yaml the file is not named for a date",
      "spec/platform/history/notes.txt the file is not named for a date",
    ]);
    expect(await readdir(folder)).toEqual(["new.json", "package.json", "spec"]);
  });
});

describe("npm run regenerate", () => {
  it("killed at any moment leaves the old snapshots and their changelog, or the new ones", async () => {
    const folder = await smallProject();
    const started = performance.now();
    await runCommand("changelog", [], folder);
    const duration = performance.now() - started;

    for (const part of [0.9, 1.2]) {
      const child = startCommand("regenerate", ["--from", "new.json"], folder);
      const ended = new Promise((closed) => child.on("close", closed));
      await Promise.race([ended, setTimeout(duration * part)]);
      child.kill("SIGKILL");
      await ended;
      await settleInterruptedReplacement(folder);

      const document = await readFile(join(folder, "spec/platform/openapi.yaml"), "utf8");
      const markdown = await readFile(join(folder, "generated/platform/API-CHANGELOG.md"), "utf8");
      const history = (await readdir(join(folder, "spec/platform/history"))).filter(
        (name) => !name.startsWith("."),
      );
      const isNew = document.includes("/v1/c");
      expect(history).toHaveLength(isNew ? 2 : 1);
      expect(markdown.includes("## 2024-03.1 → now")).toBe(isNew);
      expect(existsSync(join(folder, ".changeset"))).toBe(isNew);
    }
  });
});
