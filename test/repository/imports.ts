import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import ts from "typescript";

/** The TypeScript files in a folder, by their path from the project's folder. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name.replaceAll("\\", "/")))
    .sort();
}

/** The files of this project that the file imports, also for types alone or when it needs them. */
export function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => join(dirname(file), fileName));
}

/** Each circle as one of the ways around it: `a.ts -> b.ts -> a.ts`. */
export function findCircles(files: readonly string[]): string[] {
  const circles: string[] = [];
  const finished = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start !== -1) circles.push([...way.slice(start), file].join(" -> "));
    if (start !== -1 || finished.has(file)) return;
    for (const next of importsOf(file)) if (files.includes(next)) follow(next, [...way, file]);
    finished.add(file);
  };
  for (const file of files) follow(file, []);
  return circles;
}
