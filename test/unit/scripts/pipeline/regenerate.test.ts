import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { Readable } from "node:stream";
import { check } from "prettier";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { readSourceLock } from "../../../../scripts/fetch/source-lock.ts";
import {
  apiFolderAt,
  projectAt,
  type ApiFolder,
  type Project,
} from "../../../../scripts/lib/project.ts";
import { formatProblem, type Problem } from "../../../../scripts/lib/problem.ts";
import { writeAllOrNothing } from "../../../../scripts/lib/replace.ts";
import { regenerate } from "../../../../scripts/pipeline/regenerate.ts";
import { emptyFolder } from "../../../support/command.ts";
import { apiDocument, apiFile, operation, silently } from "../../../support/documents.ts";
import { quickHttp } from "../../../support/retrieve.ts";

const notes: string[] = [];
const progress = {
  ...silently,
  note: (line: string) => void notes.push(line),
  warn: (problem: Problem) => void notes.push(formatProblem(problem)),
  stop: () => undefined,
};

/** A project with one API. */
type OneApi = Project & ApiFolder;

/** A project that holds nothing but a manifest and what its API is. */
async function emptyProject(): Promise<OneApi> {
  const root = await emptyFolder();
  const project = { ...projectAt(root), ...apiFolderAt(root, "lamps") };
  await mkdir(dirname(project.apiFile), { recursive: true });
  await writeFile(project.apiFile, apiFile("lamps"));
  await writeFile(project.manifest, '{ "name": "example", "version": "0.3.0" }');
  return project;
}

/** A document with an operation at each of the paths. */
function api(paths: readonly string[], description = "Done"): JsonObject {
  const items = paths.map((path) => [path, { get: operation({ description }) }] as const);
  return apiDocument({ paths: Object.fromEntries(items) });
}

/** Regenerates from the document as if it had been published on that day. */
async function publish(project: OneApi, document: JsonObject, day: string): Promise<string[]> {
  const from = join(project.root, "api.json");
  await writeFile(from, JSON.stringify(document));
  const lock = await readSourceLock(project.sourceLock);
  const now = () => new Date(`${day}T12:00:00Z`);
  const options = {
    from: [from],
    name: undefined,
    acceptNewIdentity: true,
    lock,
    expected: undefined,
    now,
  };
  const replacements = await regenerate(
    project,
    project,
    { ...options, http: quickHttp, stdin: Readable.from([]) },
    progress,
  );
  await writeAllOrNothing(project.root, replacements);
  return replacements.map(({ path }) => relative(project.root, path));
}

/** The texts of all files below the project's folders. */
async function state(project: OneApi): Promise<Record<string, string>> {
  const entries = await readdir(project.root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== "api.json");
  const texts = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path, await readFile(path, "utf8")] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

const history = async (project: OneApi) => (await readdir(project.history)).sort();

describe("regenerate", () => {
  it("keeps each snapshot under the day on which it was retrieved, also several of one day", async () => {
    const project = await emptyProject();

    await publish(project, api(["/v1/a"]), "2026-01-02");
    await publish(project, api(["/v1/a", "/v1/b"]), "2026-02-03");
    await publish(project, api(["/v1/a", "/v1/c"]), "2026-02-03");
    await publish(project, api(["/v1/a", "/v1/d"]), "2026-02-03");

    expect(await history(project)).toEqual([
      "2026-01-02.yaml",
      "2026-02-03.1.yaml",
      "2026-02-03.yaml",
    ]);
    expect((await readFile(project.changelog, "utf8")).match(/^## .*/gm)).toEqual([
      "## 2026-02-03.1 → now",
      "## 2026-02-03 → 2026-02-03.1",
      "## 2026-01-02 → 2026-02-03",
      "## Numbers",
    ]);
    expect(await readFile(join(project.history, "2026-02-03.1.yaml"), "utf8")).toContain("/v1/c:");
  });

  it("warns of what hinders nothing, with its location in the document as it was published", async () => {
    const project = await emptyProject();
    const pattern = { type: "string", pattern: "[" };

    await publish(
      project,
      { ...api(["/v1/a"]), components: { schemas: { Name: pattern } } },
      "2026-01-02",
    );

    expect(notes).toContainEqual(
      expect.stringMatching(/^\S+:\d+:\d+ #\/components\/schemas\/Name\/pattern /),
    );
  });

  it("keeps a document that was not retrieved behind the newest of the history", async () => {
    const project = await emptyProject();
    await mkdir(project.history, { recursive: true });
    await writeFile(join(project.history, "2024-03.yaml"), JSON.stringify(api(["/v1/a"])));
    await writeFile(project.document, JSON.stringify(api(["/v1/b"])));

    await publish(project, api(["/v1/c"]), "2026-02-03");

    expect(await history(project)).toEqual(["2024-03.1.yaml", "2024-03.yaml"]);
  });

  it("takes prose and order for no new snapshot, and says what changed", async () => {
    const project = await emptyProject();
    await publish(project, api(["/v1/a", "/v1/b"]), "2026-01-02");

    const wrote = await publish(project, api(["/v1/b", "/v1/a"], "Well done"), "2026-02-03");

    expect(wrote).toEqual([
      "spec/lamps/published.yaml",
      "spec/lamps/source.json",
      "spec/lamps/openapi.yaml",
      "generated/lamps",
      expect.stringMatching(/^\.changeset\/api-/),
    ]);
    expect(await readFile(project.document, "utf8")).toContain("Well done");
    expect(notes.at(-1)).toBe(
      "2 changes of prose. Fixed: the changeset asks for a patch release. Below 1.0.0 what is breaking raises the minor version, and all else the patch version.",
    );
  });

  it.each([
    ["Breaking", "minor", ["/v1/b"], "Done"],
    ["Added", "patch", ["/v1/a", "/v1/b"], "Done"],
    ["Fixed", "patch", ["/v1/a"], "Well done"],
  ])("writes a changeset: %s, below 1.0.0 %s", async (group, bump, paths, description) => {
    const project = await emptyProject();
    await publish(project, api(["/v1/a"]), "2026-01-02");
    expect(existsSync(project.changesets)).toBe(false);

    await publish(project, api(paths, description), "2026-02-03");

    const [name = ""] = await readdir(project.changesets);
    const text = await readFile(join(project.changesets, name), "utf8");
    const counts = /\((\d ((breaking )?changes?( that may break| of prose)?|additions?)(, )?)+\)/
      .source;
    expect(text).toMatch(
      new RegExp(`^---\n"example": ${bump}\n---\n\n${group}: The API lamps changed ${counts}\\. `),
    );
    expect(await check(text, { parser: "markdown" })).toBe(true);
  });

  it("writes a changelog that is missing or of other snapshots, though the document is the same", async () => {
    const project = await emptyProject();
    await publish(project, api(["/v1/a"]), "2026-01-02");
    await mkdir(project.history, { recursive: true });
    await writeFile(join(project.history, "2025-06.yaml"), JSON.stringify(api(["/v1/b"])));

    const wrote = await publish(project, api(["/v1/a"]), "2026-02-03");

    expect(wrote).toEqual(["spec/lamps/openapi.yaml", "generated/lamps"]);
    expect(await readFile(project.changelog, "utf8")).toContain("## 2025-06 → now");
    expect(await publish(project, api(["/v1/a"]), "2026-02-03")).toEqual([]);
  });

  it.each([
    [
      "is not named for a date",
      "reconstructed.yaml",
      api([]),
      "spec/lamps/history/reconstructed.yaml the file is not named for a date",
    ],
    ["is no API document", "2024-03.yaml", { a: 1 }, "spec/lamps/history/2024-03.yaml"],
  ])(
    "leaves everything as it was when a file of the history %s",
    async (_what, name, value, message) => {
      const project = await emptyProject();
      await publish(project, api(["/v1/a"]), "2026-01-02");
      await mkdir(project.history, { recursive: true });
      await writeFile(join(project.history, name), JSON.stringify(value));
      const before = await state(project);

      await expect(publish(project, api(["/v1/b"]), "2026-02-03")).rejects.toThrow(message);
      expect(await state(project)).toEqual(before);
    },
  );
});
