import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, runCommand } from "../support/command.ts";
import { apiDocument, jsonResponse, operation } from "../support/documents.ts";

const responses = jsonResponse({ type: "object", properties: { a: { type: "string" } } });
const good = apiDocument({ paths: { "/a": { get: operation({ operationId: "a", responses }) } } });
const wrong = apiDocument({ paths: { "/a#b": { get: operation() } } });

async function folderWith(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await emptyFolder();
  await mkdir(join(folder, "documents"));
  for (const [name, value] of Object.entries(files))
    await writeFile(join(folder, "documents", name), JSON.stringify(value, undefined, 2));
  return folder;
}

describe("test:corpus", () => {
  it("takes the API documents of a folder through the pipeline, and prints what became of them", async () => {
    const folder = await folderWith({
      "good.json": good,
      "wrong.json": wrong,
      "other.json": { name: "no API document" },
    });

    const { exitCode, stdout } = await runCommand("test-corpus", ["documents"], folder);

    const rows = stdout.split("\n").filter((line) => line.includes(".json"));
    expect(
      rows.map((row) =>
        row
          .split("|")
          .slice(1, 8)
          .map((cell) => cell.trim()),
      ),
    ).toEqual([
      ["wrong.json", "", "0", "0", "refused", "1", "0"],
      ["good.json", "openapi-3.1", "1", "0", "ok", "0", "27"],
    ]);
    expect(stdout).toContain("2 documents: 1 ok, 1 refused, 0 failed; 27 values judged");
    expect(exitCode).toBe(0);
  });

  it("says so when a folder has no document", async () => {
    const { exitCode, stderr } = await runCommand(
      "test-corpus",
      ["documents"],
      await folderWith({}),
    );

    expect(stderr).toContain("documents holds no API document");
    expect(exitCode).toBe(2);
  });
});
