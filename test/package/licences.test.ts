import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { init, type InitOpts, type ModuleInfos } from "license-checker-rseidelsohn";
import { expect, it } from "vitest";
import { emptyFolder } from "../support/command.ts";

/** What anyone may ship who ships the client: only that notices be kept. */
const shipped = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"];

/** What we build and test with reaches nobody, so terms for those who pass it on do no harm. */
const building = [...shipped, "BlueOak-1.0.0", "CC0-1.0", "Python-2.0"];

/** Packages that are used all the same, and why they may be. */
const exceptions = [
  [/^lightningcss(-|@)/, "MPL-2.0", "Vite brings it; its terms are for copies of its own files"],
  [/^spdx-(exceptions|ranges)@/, "CC-BY-3.0", "lists of names, which the licence checker reads"],
  [/^caniuse-lite@/, "CC-BY-4.0", "data about browsers, which Jest reads by Babel"],
  [/^spawndamnit@/, "Custom: LICENSE", "its LICENSE file is MIT"],
] as const;

/** The installed packages whose licences are not among those, as `name@version licence`. */
async function otherThan(licences: readonly string[], options: InitOpts): Promise<string[]> {
  const excludeLicenses = licences.join(",");
  const read = promisify<InitOpts, ModuleInfos>(init);
  const found = await read({ ...options, excludeLicenses, unknown: true });
  return Object.entries(found).map(([name, { licenses }]) => `${name} ${String(licenses)}`);
}

it("everything that is installed with the client has a licence that asks for notices alone", async () => {
  expect(await otherThan(shipped, { start: ".", production: true })).toEqual([]);
});

const folders = [".", "test/package/runtimes", "test/contract/judges"];

it.each(folders)("everything that %s installs may be used to build and to test", async (start) => {
  const others = await otherThan(building, { start });

  const refused = others.filter(
    (one) => !exceptions.some(([name, licence]) => name.test(one) && one.includes(licence)),
  );
  expect(refused).toEqual([]);
});

it("every exception is still needed", async () => {
  const found = await Promise.all(folders.map((start) => otherThan(building, { start })));
  const others = found.flat();

  for (const [name, licence, reason] of exceptions)
    expect(others, reason).toContainEqual(
      expect.stringMatching(new RegExp(`${name.source}.*${licence}`)),
    );
});

it.each([
  ["AGPL-3.0-only", "AGPL-3.0-only"],
  ["SEE LICENSE IN terms.txt", "Custom: terms.txt"],
  [undefined, "UNKNOWN"],
  ["(MIT AND GPL-2.0-only)", "(MIT AND GPL-2.0-only)"],
])("a package under %s is found", async (license, told) => {
  const start = await emptyFolder();
  const folder = join(start, "node_modules/other");
  await mkdir(folder, { recursive: true });
  const project = { name: "project", version: "1.0.0", license: "MIT" };
  const manifest = { ...project, dependencies: { other: "1.0.0" } };
  await writeFile(join(start, "package.json"), JSON.stringify(manifest));
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ name: "other", version: "1.0.0", license }),
  );

  expect(await otherThan(building, { start })).toEqual([`other@1.0.0 ${told}`]);
});
