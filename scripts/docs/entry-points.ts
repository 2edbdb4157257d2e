import { isObject, objectMember, stringMember } from "../document/json.ts";
import { toPointer } from "../document/pointer.ts";
import { InputError } from "../lib/problem.ts";

/** Sources of what users import, by the name they import it by: `NAME/paginate`. */
export type EntryPoints = ReadonlyMap<string, string>;

/**
 * Reads the exports of a package.json, without itself. Those that stand for many modules, such as `./validators/*`, are left
 * out: each of them looks like the next.
 *
 * @throws InputError when an export is not built from a source of `src/`
 */
export function entryPointsOf(manifest: unknown): EntryPoints {
  const name = stringMember(manifest, "name") ?? "";
  const subpaths = Object.entries(objectMember(manifest, "exports")).filter(
    ([subpath]) => !subpath.includes("*") && subpath !== "./package.json",
  );
  return new Map(
    subpaths.map(([subpath, target]) => [name + subpath.slice(1), sourceOf(subpath, target)]),
  );
}

function sourceOf(subpath: string, target: unknown): string {
  const built = isObject(target) ? stringMember(target, "default") : undefined;
  const [, source] = /^\.\/dist\/(src\/.+)\.js$/.exec(built ?? "") ?? [];
  if (source === undefined)
    throw new InputError({
      source: "package.json",
      pointer: toPointer(["exports", subpath]),
      message: "is not built from src/",
    });
  return `${source}.ts`;
}
