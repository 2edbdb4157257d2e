import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reporters } from "../../scripts/diff/reporters/index.ts";
import { createApiError } from "../../src/client/errors/api-error.ts";
import { breaks } from "../../src/testing/faults.ts";
import { tableBelow, tableRows } from "../support/markdown.ts";
import { guide } from "./guides.ts";
import { packageEntries, sourceOf } from "./package-entries.ts";
import { root } from "./project.ts";

/** The texts between backticks. */
const codeIn = (text = "") => [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

describe("the imports in README.md", () => {
  const imports = tableRows(guide("README.md").markdown)
    .filter(([name]) => name?.startsWith("`spheron-client"))
    .map(([name, has]) => ({ name: codeIn(name)[0] ?? "", has: codeIn(has) }));

  it("are all that the package has", () => {
    expect(imports.map(({ name }) => name).sort()).toEqual(Object.keys(packageEntries).sort());
  });

  it.each(imports.filter(({ name }) => !name.endsWith("*")))("$name has $has", async (row) => {
    const exported = (await import(sourceOf(row.name) ?? row.name)) as object;

    for (const name of row.has) expect(exported).toHaveProperty(name);
  });
});

describe("the errors in docs/errors.md", () => {
  const { markdown } = guide("docs/errors.md");

  it("are all kinds, with their classes and what each has", async () => {
    const classes = await errorClasses();
    const rows = tableRows(markdown.split("\n## ")[0] ?? "").map(([kind, name, , has]) => ({
      kind: codeIn(kind)[0],
      name: codeIn(name)[0],
      members: codeIn(has).sort(),
    }));

    expect(rows).toHaveLength(classes.length);
    expect(rows).toEqual(expect.arrayContaining(classes));
  });

  it.each(tableBelow(markdown, "By status"))("are a %s for %s", (name = "", statuses = "") => {
    for (const [status] of statuses.matchAll(/\d+/g)) {
      const operation = { method: "GET", path: "/" };
      const facts = { operation, status: Number(status), headers: new Headers(), body: undefined };
      expect(createApiError(facts).name).toBe(codeIn(name)[0]);
    }
  });
});

it.each(Object.keys(reporters))("docs/review.md names the format %s", (format) => {
  expect(guide("docs/review.md").markdown).toContain(`\`${format}\``);
});

it("docs/regenerate.md names everything in generated/", async () => {
  const rows = tableBelow(guide("docs/regenerate.md").markdown, "The files");
  const named = rows.flatMap(([files]) => codeIn(files)).map((name) => name.replace(/\/$/, ""));

  expect(named.sort()).toEqual((await readdir(join(root, "generated/platform"))).sort());
});

it("docs/measured.md names every benchmark", async () => {
  const text = await readFile(join(root, "bench/index.ts"), "utf8");
  const benchmarks = [...text.matchAll(/^ {2}(\w+): \(\) => import/gm)].map(
    ([, name = ""]) => name,
  );
  const [, named = ""] = /There are ([^.]+)\./.exec(guide("docs/measured.md").markdown) ?? [];

  expect(new Set(codeIn(named))).toEqual(new Set(benchmarks));
});

it("docs/test.md names every way in which the mock breaks a call", () => {
  const rows = tableBelow(guide("docs/test.md").markdown, "Faults").map(
    ([rule]) => codeIn(rule)[0],
  );

  expect(rows.filter((rule) => rule?.startsWith("broken"))).toEqual(
    breaks.map((word) => `broken: "${word}"`),
  );
});

/** Kind, name and own members of each class that has a kind. */
async function errorClasses() {
  const names = await readdir(join(root, "src"), { recursive: true });
  const files = names.filter((name) => /(client\/errors\/|-error).*\.ts$/.test(name));
  const texts = files.map((name) => readFile(join(root, "src", name), "utf8"));
  const parts = (await Promise.all(texts)).flatMap((text) => text.split(/^export /m));
  return parts.flatMap((text) => {
    const [, name] = /^class (\w+)/.exec(text) ?? [];
    const [, kind] = /readonly kind = "([\w-]+)"/.exec(text) ?? [];
    const members = [...text.matchAll(/^ {2}readonly (\w+):/gm)].map(([, member = ""]) => member);
    return kind === undefined ? [] : [{ kind, name, members: members.sort() }];
  });
}
