import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import ts from "typescript";
import { expect, it } from "vitest";
import { arrayMember, objectMember, stringMember } from "../../scripts/document/json.ts";
import { filesIn } from "../../scripts/lib/folder.ts";
import { packedTarball } from "../support/packed-project.ts";

const manifest: unknown = JSON.parse(await readFile("package.json", "utf8"));
const tarball = new Uint8Array(await readFile(await packedTarball()));
const files = createPackageFromTarballData(tarball);
const inside = `/node_modules/${files.packageName}/`;
const names = files.listFiles().map((file) => file.slice(inside.length));
/** One validator of each API stands for all that the wildcard allows. */
const validators: Readonly<Record<string, string>> = {
  "./validators/*": "./validators/getProject",
  "./gpu/validators/*": "./gpu/validators/getDeployment",
};
const withoutWildcard = (path: string) => validators[path] ?? path;
const isOfTypesOnly = (path: string) => path.endsWith("/types");
const textOf = (name: string) => files.readFile(inside + name);

it("has nothing that publint would have otherwise", async () => {
  const { buffer, byteOffset, byteLength } = Uint8Array.from(tarball);
  const content = buffer.slice(byteOffset, byteOffset + byteLength);

  const { messages, pkg } = await publint({ pack: { tarball: content }, strict: true });

  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

it("has types for its modules, whichever way TypeScript resolves them", async () => {
  const includeEntrypoints = Object.values(validators);
  const checked = await checkPackage(files, { includeEntrypoints });

  // Those who resolve as before `exports`, and CommonJS before require() took modules, are not served.
  const notServed = ["node10", "node16-cjs"];
  const problems = arrayMember(checked, "problems").filter(
    (problem) => !notServed.includes(stringMember(problem, "resolutionKind") ?? ""),
  );
  expect(checked.types).toEqual({ kind: "included" });
  expect(problems).toEqual([]);
});

// A module whose source is gone stays in dist/ until dist/ is removed.
it("holds what the sources compile to, what is said of it, and nothing else", async () => {
  const sources = ["src", "generated"].map(async (folder) =>
    (await filesIn(folder)).map((name) => `dist/${folder}/${name}`),
  );
  const compiled = (await Promise.all(sources))
    .flat()
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => [".js", ".js.map", ".d.ts"].map((end) => name.replace(/\.ts$/, end)))
    // Of a module that has types alone, its declarations are enough.
    .filter((name) => !/^dist\/generated\/[^/]+\/schema\.js/.test(name));

  expect(names.toSorted()).toEqual(
    ["CHANGELOG.md", "LICENSE", "README.md", "package.json", ...compiled].toSorted(),
  );
});

it("has every file that another one imports", () => {
  const imported = names
    .filter((name) => /\.(js|d\.ts)$/.test(name))
    .flatMap((name) =>
      ts
        .preProcessFile(textOf(name))
        .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
        .map(({ fileName }) => join(dirname(name), fileName))
        .map((path) => (name.endsWith(".d.ts") ? path.replace(/\.[jt]s$/, ".d.ts") : path)),
    );

  expect([...new Set(imported)].filter((path) => !names.includes(path))).toEqual([]);
});

it("imports only packages that it names, and holds no code of theirs", () => {
  const declared = ["dependencies", "peerDependencies"].flatMap((kind) =>
    Object.keys(objectMember(manifest, kind)),
  );

  const imported = names
    .filter((name) => /\.(js|d\.ts)$/.test(name))
    .flatMap((name) => ts.preProcessFile(textOf(name)).importedFiles)
    .map(({ fileName }) => fileName)
    .filter((specifier) => !/^(\.|node:)/.test(specifier))
    .map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0]);

  expect(new Set(imported)).toEqual(new Set(declared));
});

it("contains the sources that its source maps lead to", () => {
  const maps = names.filter((name) => name.endsWith(".map"));

  const without = maps.filter((name) => {
    const map: unknown = JSON.parse(textOf(name));
    return arrayMember(map, "sources").length !== arrayMember(map, "sourcesContent").length;
  });

  expect(without).toEqual([]);
});

it("can be loaded by import and by require(), each subpath to the same module", async () => {
  const require = createRequire(import.meta.url);
  const subpaths = Object.keys(objectMember(manifest, "exports"))
    .filter((path) => path !== "./package.json")
    .map(withoutWildcard)
    .map((path) => join("spheron-client", path));

  for (const path of subpaths) {
    const [imported, required] = [await import(/* @vite-ignore */ path), require(path)] as object[];
    const exported = Object.keys(imported ?? {}).toSorted();
    if (!isOfTypesOnly(path)) expect(exported, path).not.toEqual([]);
    expect(Object.keys(required ?? {}).toSorted(), path).toEqual(exported);
  }
});
