import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { objectMember, stringMember } from "../../../scripts/document/json.ts";

export const root = resolve(import.meta.dirname, "../../..");

/** Versions by the name of the package. */
export type Versions = ReadonlyMap<string, string>;

/** What the package.json in a folder names, for running and for development. */
export async function dependenciesOf(folder: string): Promise<Versions> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const lists = ["dependencies", "devDependencies"].map((key) => objectMember(manifest, key));
  return new Map(
    lists.flatMap((list) =>
      Object.keys(list).map((name) => [name, stringMember(list, name) ?? ""] as const),
    ),
  );
}
