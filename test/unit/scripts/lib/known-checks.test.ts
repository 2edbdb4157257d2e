import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findKnownCheck } from "../../../../scripts/lib/known-checks.ts";
import { emptyFolder } from "../../../support/command.ts";

const args = ["/project/scripts/commands/generate.ts", "--check"];

/** A project of a few files, of which a check has passed. */
async function checkedProject(): Promise<string> {
  const root = await emptyFolder();
  for (const folder of ["spec/a", "generated/a/validators", "scripts", "node_modules"])
    await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, "spec/a/openapi.yaml"), "openapi: 3.1.0\n");
  await writeFile(join(root, "generated/a/schema.ts"), "export {};\n");
  await writeFile(join(root, "scripts/generate.ts"), "generate();\n");
  await (await findKnownCheck(root, args)).remember();
  return root;
}

describe("a check that has passed", () => {
  it("need not be done again while nothing changes", async () => {
    const root = await checkedProject();

    expect((await findKnownCheck(root, args)).hasPassed).toBe(true);
  });

  it("is not known before it has passed", async () => {
    const known = await findKnownCheck(await emptyFolder(), args);

    expect(known.hasPassed).toBe(false);
  });

  it.each<[string, (root: string) => Promise<void>]>([
    ["a document", (root) => writeFile(join(root, "spec/a/openapi.yaml"), "openapi: 3.0.3\n")],
    ["line ends", (root) => writeFile(join(root, "generated/a/schema.ts"), "export {};\r\n")],
    ["the generator", (root) => writeFile(join(root, "scripts/generate.ts"), "other();\n")],
    ["the project's settings", (root) => writeFile(join(root, "package.json"), "{}")],
    ["a package", (root) => writeFile(join(root, "node_modules/.package-lock.json"), "{}")],
    ["a file more", (root) => writeFile(join(root, "generated/a/validators/b.ts"), "")],
    ["a file less", (root) => rm(join(root, "generated/a/schema.ts"))],
    ["a link to nothing", (root) => symlink("nowhere", join(root, "generated/a/link.ts"))],
  ])("has to be done again after a change: %s", async (_what, change) => {
    const root = await checkedProject();

    await change(root);

    expect((await findKnownCheck(root, args)).hasPassed).toBe(false);
  });

  it("is done again where nothing can be written", async () => {
    const root = await emptyFolder();
    await writeFile(join(root, "node_modules"), "a file where a folder should be");

    await (await findKnownCheck(root, args)).remember();

    expect((await findKnownCheck(root, args)).hasPassed).toBe(false);
  });

  it("says nothing of one with other arguments", async () => {
    const root = await checkedProject();

    const ofOneApi = await findKnownCheck(root, [...args, "--api", "a"]);

    expect(ofOneApi.hasPassed).toBe(false);
  });
});
