import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { moveLinks, readGuideGroups } from "../../../../scripts/docs/guides.ts";
import { emptyFolder } from "../../../support/command.ts";
import { writeFiles } from "../../../support/compile.ts";

const list = `# Guides

Use it:

| guide                | says            |
| -------------------- | --------------- |
| [Zebra](zebra.md)    | see [a](ant.md) |
| [Ant](ant.md#first)  | more            |

Work on it:

| guide                           | says |
| ------------------------------- | ---- |
| [Document](../spec/a/README.md) | what |
`;

async function projectWith(files: readonly string[]): Promise<string> {
  const root = await emptyFolder();
  await writeFiles(
    root,
    new Map([["docs/README.md", list], ...files.map((file) => [file, "# A"] as const)]),
  );
  return root;
}

describe("the guides of the site", () => {
  it("are in the order and the groups of their list", async () => {
    const root = await projectWith(["docs/zebra.md"]);

    expect(await readGuideGroups(root)).toEqual([
      { title: "Use it", guides: ["docs/zebra.md", "docs/ant.md"] },
      { title: "Work on it", guides: ["spec/a/README.md"] },
    ]);
  });

  it("are all listed", async () => {
    const root = await projectWith(["docs/zebra.md", "docs/bee.md"]);

    await expect(readGuideGroups(root)).rejects.toThrow("docs/README.md does not list docs/bee.md");
  });
});

it("links of a moved file lead where they led, and others stay", () => {
  const text = "[a](docs/a.md#b) [c](#c) [d](https://d.example/) [e](LICENSE)";

  expect(moveLinks(text, "/project", join("/project", "build/pages"))).toBe(
    "[a](../../docs/a.md#b) [c](#c) [d](https://d.example/) [e](../../LICENSE)",
  );
});
