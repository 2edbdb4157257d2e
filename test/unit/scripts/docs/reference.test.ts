import { join } from "node:path";
import { expect, it } from "vitest";
import { entryPointsOf } from "../../../../scripts/docs/entry-points.ts";
import { writeReference } from "../../../../scripts/docs/reference.ts";
import { emptyFolder } from "../../../support/command.ts";
import { writeFiles } from "../../../support/compile.ts";

async function referenceOf(source: string, readme = "# Lamps"): Promise<void> {
  const root = await emptyFolder();
  const tsconfig = JSON.stringify({
    compilerOptions: { types: [], skipLibCheck: true },
    include: ["src"],
  });
  await writeFiles(
    root,
    new Map([
      ["src/index.ts", source],
      ["README.md", readme],
      ["GUIDE.md", "# Guide"],
      ["tsconfig.build.json", tsconfig],
    ]),
  );
  const entryPoints = new Map([["lamps", "src/index.ts"]]);
  await writeReference(
    { root, name: "lamps", entryPoints, start: "README.md", guides: ["GUIDE.md"], others: [] },
    join(root, "site"),
  );
}

it.for([
  [
    "an export without a docstring",
    "export const lamp = 1;",
    "# Lamps",
    /lamp .* does not have any documentation/,
  ],
  [
    "a link to what is not there",
    "/** See {@link bulb}. */\nexport const lamp = 1;",
    "# Lamps",
    /bulb/,
  ],
  [
    "a file that is not there",
    "/** A lamp. */\nexport const lamp = 1;",
    "[Guide](guides.md)",
    /guides\.md/,
  ],
] as const)("refuses %s", async ([, source, readme, message]) => {
  await expect(referenceOf(source, readme)).rejects.toThrow(message);
});

it("reads the sources of what can be imported from the exports", () => {
  const exports = {
    ".": { default: "./dist/src/index.js" },
    "./upload/node": { default: "./dist/src/platform/upload/folder.js" },
    "./validators/*": { default: "./dist/generated/validators/*.js" },
  };

  expect([...entryPointsOf({ name: "lamps", exports })]).toEqual([
    ["lamps", "src/index.ts"],
    ["lamps/upload/node", "src/platform/upload/folder.ts"],
  ]);
});

it("refuses an export that has another source", () => {
  expect(() =>
    entryPointsOf({ name: "lamps", exports: { "./a/b": { default: "./b.js" } } }),
  ).toThrow("package.json #/exports/.~1a~1b is not built from src/");
});
