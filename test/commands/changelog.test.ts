import { existsSync } from "node:fs";
import { cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { readRetrieveOptions } from "../../scripts/fetch/options.ts";
import { createProgress } from "../../scripts/lib/progress.ts";
import { chooseApi, projectAt } from "../../scripts/lib/project.ts";
import { regenerate } from "../../scripts/pipeline/regenerate.ts";
import { emptyFolder, runCommand } from "../support/command.ts";
import { replaceInProcess, settleNext } from "../support/interrupt.ts";
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

const written = [
  "API-CHANGELOG.md",
  "api-changelog.html",
  "api-changelog.atom",
  "API-REFERENCE.md",
];

/** The files of a folder that are not half written; none where there is no folder. */
async function listVisible(folder: string): Promise<string[]> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  return names.filter((name) => !name.startsWith("."));
}

describe("npm run changelog", () => {
  it("writes beside the types, which leave it where it is", async () => {
    const folder = await smallProject();

    const changelog = await runCommand("changelog", [], folder);
    const markdown = await readFile(join(folder, "generated/platform/API-CHANGELOG.md"), "utf8");
    const generate = await runCommand("generate", [], folder);
    const elsewhere = await runCommand("generate", ["--output", "other"], folder);

    expect([changelog, generate, elsewhere].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(changelog.stdout).toBe(`Wrote ${written.join(", ")} to generated/platform/\n`);
    expect(markdown).toContain("## 2024-03 → now");
    expect(await readFile(join(folder, "generated/platform/API-CHANGELOG.md"), "utf8")).toBe(
      markdown,
    );
    const types = await readdir(join(folder, "other"));
    expect(types).toContain("schema.ts");
    expect((await readdir(join(folder, "generated/platform"))).sort()).toEqual(
      [...types, ...written].sort(),
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
  it("killed at any step leaves the old snapshots and their changelog, or the new ones", async () => {
    const folder = await smallProject();
    await runCommand("changelog", [], folder);
    const project = projectAt(folder);
    const api = chooseApi(project, undefined);
    const options = await readRetrieveOptions({ from: join(folder, "new.json") }, api);
    const replacements = await regenerate(
      project,
      api,
      options,
      createProgress({ write: () => 0 }),
    );
    const inCopy = async () => {
      const copy = await emptyFolder();
      await cp(folder, copy, { recursive: true });
      const moved = replacements.map(({ path, content }) => ({
        path: join(copy, relative(folder, path)),
        content,
      }));
      return [copy, moved] as const;
    };
    const [whole] = (await replaceInProcess(await inCopy())) ?? [];
    const isNew: boolean[] = [];

    for (const at of (whole?.calls ?? []).map((_call, index) => index + 1)) {
      const [copy, moved] = await inCopy();
      await replaceInProcess([copy, moved, { kind: "before", at }]);
      await settleNext(copy);

      const document = await readFile(join(copy, "spec/platform/openapi.yaml"), "utf8");
      const markdown = await readFile(join(copy, "generated/platform/API-CHANGELOG.md"), "utf8");
      const history = await listVisible(join(copy, "spec/platform/history"));
      const changesets = await listVisible(join(copy, ".changeset"));
      const isWritten = document.includes("/v1/c");
      isNew.push(isWritten);
      expect(history, `call ${at}`).toHaveLength(isWritten ? 2 : 1);
      expect(markdown.includes("## 2024-03.1 → now"), `call ${at}`).toBe(isWritten);
      expect(changesets, `call ${at}`).toHaveLength(isWritten ? 1 : 0);
    }
    expect(new Set(isNew)).toEqual(new Set([false, true]));
  });
});
