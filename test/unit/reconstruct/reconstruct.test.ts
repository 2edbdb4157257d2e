import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { staleReplacements } from "../../../scripts/files/stale.ts";
import type { Replacement } from "../../../scripts/files/replace.ts";
import { InputError } from "../../../scripts/problem.ts";
import { projectAt, type Project } from "../../../scripts/project.ts";
import { reconstruct } from "../../../scripts/reconstruct/reconstruct.ts";
import { emptyFolder } from "../../support/command.ts";

/** A project that has evidence and nothing else. */
async function evidenceAlone(): Promise<Project> {
  const project = projectAt(await emptyFolder());
  await cp("spec/evidence", project.evidence, { recursive: true });
  return project;
}

function contentOf(replacements: readonly Replacement[], path: string): string {
  const content = replacements.find((replacement) => replacement.path === path)?.content;
  if (typeof content !== "string") throw new Error(`${path} is not written`);
  return content;
}

describe("reconstruct", () => {
  it("gives what is committed, to the byte", async () => {
    const replacements = await reconstruct(projectAt(process.cwd()));

    expect(await staleReplacements(replacements)).toEqual([]);
  });

  it("gives the same bytes in another folder, and needs the evidence alone", async () => {
    const [one, other] = [await evidenceAlone(), await evidenceAlone()];

    const contents = await Promise.all(
      [one, other].map(async (project) =>
        (await reconstruct(project)).map(({ content }) =>
          content instanceof Map ? [...content] : content,
        ),
      ),
    );

    expect(contents[0]).toEqual(contents[1]);
    expect(JSON.stringify(contents)).not.toContain(one.root);
  });

  it("notices what is stale", async () => {
    const project = await evidenceAlone();
    await writeFile(project.published, "openapi: 3.0.3\n");

    const stale = await staleReplacements(await reconstruct(project));

    expect(stale).toContain(project.published);
    expect(stale).toContain(join(project.history, "2022-11.yaml"));
  });

  it("corrects a fact by one edit", async () => {
    const project = await evidenceAlone();
    const file = join(project.evidence, "schemas.json");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace('"ipfs-filecoin",\n   "ipfs"\n', '"ipfs-filecoin"\n'));

    const published = contentOf(await reconstruct(project), project.published);

    expect(published).not.toMatch(/^ +- ipfs-filecoin\n +- ipfs$(?!\n +- skynet)/m);
  });

  it("refuses to replace a document that was published", async () => {
    const project = await evidenceAlone();
    const lock = { origin: "published", url: "https://example.com/openapi.json" };
    await writeFile(project.sourceLock, JSON.stringify(lock));

    const attempt = reconstruct(project);

    await expect(attempt).rejects.toThrow(InputError);
    await expect(attempt).rejects.toThrow(
      "this is the document that https://example.com/openapi.json published (remove spec/source.json first",
    );
  });

  it("says which operation has an era that no surface has", async () => {
    const project = await evidenceAlone();
    const file = join(project.evidence, "surfaces.json");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace('"docs 2022":', '"docs 2021":'));

    await expect(reconstruct(project)).rejects.toThrow(
      "surfaces.json does not place the era of getStatus: docs 2022",
    );
  });
});
