import { join } from "node:path";
import { manifest, root } from "./project.ts";

/** Where each import of the package leads in the sources: `spheron-client/upload` to `src/platform/upload/upload.ts`. */
export const packageEntries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(manifest.exports).flatMap(([subpath, entry]) =>
    // package.json itself, for tools that read it.
    typeof entry === "string"
      ? []
      : [
          [
            manifest.name + subpath.slice(1),
            join(root, entry.default.replace(/^\.\/dist\//, "").replace(/\.js$/, ".ts")),
          ],
        ],
  ),
);

/** The source of an import of the package, or `undefined` for any other import. */
export function sourceOf(specifier: string): string | undefined {
  const exact = packageEntries[specifier];
  if (exact !== undefined) return exact;
  const entry = Object.entries(packageEntries).find(
    ([name]) => name.endsWith("*") && specifier.startsWith(name.slice(0, -1)),
  );
  if (entry === undefined) return undefined;
  const [name, path] = entry;
  return path.replace("*", specifier.slice(name.length - 1));
}
