import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFolder } from "../../../../scripts/lib/folder.ts";
import { emptyFolder } from "../../../support/command.ts";

describe("the texts of a folder", () => {
  it("have our line ends, and are only read from files", async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, "a"));
    await writeFile(join(folder, "a/b.ts"), "1\r\n2\n");
    await symlink(join(folder, "a/b.ts"), join(folder, "file"));
    await symlink(join(folder, "a"), join(folder, "folder"));
    await symlink(join(folder, "gone"), join(folder, "nothing"));
    await symlink("/dev/zero", join(folder, "zero"));

    const texts = await readFolder(folder);

    expect([...texts]).toEqual([
      ["a/b.ts", "1\n2\n"],
      ["file", "1\n2\n"],
      ["folder", ""],
      ["nothing", ""],
      ["zero", ""],
    ]);
  });

  it("are an empty list without the folder", async () => {
    expect([...(await readFolder(join(await emptyFolder(), "a")))]).toEqual([]);
  });
});
