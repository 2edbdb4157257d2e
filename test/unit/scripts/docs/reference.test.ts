import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { entryPointsOf } from "../../../../scripts/docs/entry-points.ts";
import { writeReference } from "../../../../scripts/docs/reference.ts";
import { emptyFolder } from "../../../support/command.ts";
import { writeFiles } from "../../../support/compile.ts";

async function referenceOf(source: string, readme = "# Lamps"): Promise<string> {
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
      ["guides/GUIDE.md", "# Guide to <b> and *c*\n\n[Start](../README.md)"],
      ["tsconfig.build.json", tsconfig],
    ]),
  );
  const entryPoints = new Map([["lamps", "src/index.ts"]]);
  const pages = [{ source: join(root, "guides/GUIDE.md"), path: "guides/first" }];
  const navigation = (titles: ReadonlyMap<string, string>) => [
    { text: titles.get("guides/first") ?? "", path: "guides/first.html" },
  ];
  const start = join(root, "README.md");
  await writeReference(
    { root, name: "lamps", entryPoints, start, pages, navigation },
    join(root, "site"),
  );
  return root;
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
    "[Guide](guides/none.md)",
    /none\.md/,
  ],
] as const)("refuses %s", async ([, source, readme, message]) => {
  await expect(referenceOf(source, readme)).rejects.toThrow(message);
});

it("puts a page where it shall be, with its title in the side bar", async () => {
  const root = await referenceOf(
    "/** A lamp. */\nexport const lamp = 1;",
    "# Lamps\n\n[Guide](guides/GUIDE.md)",
  );

  const start = await readFile(join(root, "site/index.html"), "utf8");
  expect(start).toContain('href="guides/first.html"');
  expect(existsSync(join(root, "site/guides/first.html"))).toBe(true);
});

it("shows the options of a function on its page, also those that another type has", async () => {
  const root = await referenceOf(`
/** All. */
export interface All {
  /** How bright it is. */
  readonly brightness?: number;
  /** What colour it has. */
  readonly colour?: string;
}
/** How a lamp is set up. */
export interface LampOptions extends Omit<All, "colour"> {}
/** A lamp. */
export function createLamp(options: LampOptions): LampOptions { return options; }`);

  const page = await readFile(join(root, "site/functions/lamps.createLamp.html"), "utf8");
  expect(page).toContain("How bright it is.");
  expect(page).not.toContain("What colour it has.");
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
