import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

/** A document of the corpus. */
export interface CorpusDocument {
  /** What it is called in the table. */
  readonly name: string;
  readonly path: string;
}

/** The small documents that a development dependency contains. */
export async function listSmallDocuments(root: string): Promise<CorpusDocument[]> {
  const name = "@readme/oas-examples";
  const require = createRequire(join(root, "package.json"));
  const folder = dirname(require.resolve(`${name}/package.json`));
  const paths = await listFiles(folder);
  return paths
    .filter((path) => /^\d\.\d\/.*\.(json|ya?ml)$/.test(path))
    .map((path) => ({ name: `${name}/${path}`, path: join(folder, path) }));
}

/** The API documents below a folder: files in JSON or YAML that say so. */
export async function listDocuments(folder: string): Promise<CorpusDocument[]> {
  const documents: CorpusDocument[] = [];
  for (const name of await listFiles(folder)) {
    if (!/\.(json|ya?ml)$/i.test(name)) continue;
    const path = join(folder, name);
    const text = await readFile(path, "utf8");
    if (/^[\s{]*["']?(openapi|swagger)["']?\s*:/m.test(text)) documents.push({ name, path });
  }
  return documents;
}

/** Files below the folder by their paths in it, in order. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes("node_modules"))
    .sort();
}
