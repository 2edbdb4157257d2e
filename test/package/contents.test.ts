import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { SourceMap, type SourceMapPayload } from "node:module";
import { dirname, join, normalize, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { packedProject } from "../support/packed-project.ts";

const project = packedProject();
const root = resolve(import.meta.dirname, "../..");

let files: readonly string[] = [];
beforeAll(async () => {
  const entries = await readdir(installed(), { recursive: true, withFileTypes: true });
  files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(installed().length + 1));
});

function installed(path = ""): string {
  return join(project(), "node_modules/spheron-client", path);
}

const read = (path: string) => readFile(installed(path), "utf8");
const modules = () => files.filter((path) => path.endsWith(".js"));

describe("the packed package", () => {
  it("holds modules with their types and maps, and what is said of it", () => {
    const kinds = files.map((path) =>
      path.replace(/^dist\/(src|generated)\/.*?(\.d\.ts|\.js|\.js\.map)$/, "dist/$1/*$2"),
    );

    expect([...new Set(kinds)].sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist/generated/*.d.ts",
      "dist/generated/*.js",
      "dist/generated/*.js.map",
      "dist/src/*.d.ts",
      "dist/src/*.js",
      "dist/src/*.js.map",
      "package.json",
    ]);
  });

  it("holds no module whose source is gone (remove dist/ when it does)", () => {
    const sources = modules().map((path) => path.replace(/^dist\/(.*)\.js$/, "$1.ts"));

    expect(sources.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("has every file that another one imports", async () => {
    const missing: string[] = [];
    for (const path of files.filter((path) => /\.(js|d\.ts)$/.test(path))) {
      const ending = path.endsWith(".js") ? ".js" : ".d.ts";
      for (const [, target = ""] of (await read(path)).matchAll(/\b(?:from|import) "(\.[^"]+)"/g)) {
        const imported = normalize(join(dirname(path), target)).replace(/\.[jt]s$/, ending);
        if (!files.includes(imported)) missing.push(`${path}: ${target}`);
      }
    }

    expect(missing).toEqual([]);
  });

  it("has every file that its manifest names", async () => {
    const { exports } = JSON.parse(await read("package.json")) as {
      exports: Record<string, Record<string, string>>;
    };
    const named = Object.values(exports)
      .flatMap((conditions) => Object.values(conditions))
      .map((path) => path.replace("./", "").replace("*", "getProject"));

    expect(named.filter((path) => !files.includes(path))).toEqual([]);
  });

  it("leads from each module to the text that it was made of", async () => {
    for (const path of modules()) {
      const map = JSON.parse(await read(`${path}.map`)) as SourceMapPayload;
      const [source = ""] = map.sources;
      const text = await readFile(join(root, dirname(path), source), "utf8");

      expect(map.sourcesContent, path).toEqual([text]);
    }
    const lines = (await read("dist/src/client.js")).split("\n");
    const line = lines.findIndex((text) => text.startsWith("export function createClient"));
    const map = JSON.parse(await read("dist/src/client.js.map")) as SourceMapPayload;
    const entry = new SourceMap(map).findEntry(line, 0);

    expect(
      "originalLine" in entry && map.sourcesContent[0]?.split("\n")[entry.originalLine],
    ).toMatch("export function createClient");
  });
});
