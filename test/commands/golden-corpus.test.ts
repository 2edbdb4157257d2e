import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { prepareForGeneration } from "../../scripts/document/to-openapi-3.1.ts";
import { readSource } from "../../scripts/document/read.ts";
import { readApiFacts } from "../../scripts/generate/api-facts.ts";
import { generateFiles } from "../../scripts/generate/generate.ts";
import { emptyFolder } from "../support/command.ts";
import { typeErrors, writeFiles } from "../support/compile.ts";

const require = createRequire(import.meta.url);
const corpus = join(require.resolve("@readme/oas-examples/package.json"), "..");

/** Small documents of every version, each about one corner of the specification. */
const documents = ["2.0", "3.0", "3.1"].flatMap((version) => {
  const folder = join(corpus, version);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".json")).map((name) => join(folder, name));
});

/** Documents of the corpus that are wrong, and what is wrong with them. */
const wrong: Readonly<Record<string, RegExp>> = {
  "3.0/json/parameters-style.json": /holds "#", which no path can/,
  "3.1/json/parameters-style.json": /holds "#", which no path can/,
};

/** What many projects ask of code that they copied. */
const strictest = { noUnusedLocals: true, noUnusedParameters: true };

async function generate(path: string): Promise<Map<string, string>> {
  const document = await prepareForGeneration(await readSource(path));
  return generateFiles(document, readApiFacts(document, "other"));
}

describe("documents of others", () => {
  it("that are valid become types that compile, whatever version they are in", async () => {
    const folder = await emptyFolder();
    const paths: string[] = [];
    for (const path of documents.filter((name) => wrong[relative(corpus, name)] === undefined)) {
      const files = await generate(path);
      paths.push(...(await writeFiles(join(folder, relative(corpus, path)), files)));
    }

    expect(paths.length).toBeGreaterThan(3 * 60);
    expect(await typeErrors(paths, strictest)).toEqual([]);
  });

  it.each(Object.entries(wrong))("%s is refused", async (name, message) => {
    const source = await readSource(join(corpus, name));

    await expect(prepareForGeneration(source)).rejects.toThrow(message);
  });
});
