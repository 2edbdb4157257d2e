import { UploadError } from "./upload-error.ts";

/**
 * The name that a file is sent under: `css/main.css`, as the form of `@spheron/storage` has it after it was given
 * `./css/main.css`. Letters stay as they are, composed or not.
 *
 * @throws UploadError when the path could lead out of the upload, or is not the path of a file
 */
export function toFileName(path: string): string {
  const broken = rules.find(([isBroken]) => isBroken(path));
  if (broken !== undefined) throw new UploadError(broken[1], path);
  const segments = path.split("/").filter((segment) => segment !== ".");
  if (segments.length === 0 || segments.includes(""))
    throw new UploadError("is not the path of a file: a name between two slashes is missing", path);
  if (segments.includes(".."))
    throw new UploadError("has .. in it: paths are relative to the upload and stay in it", path);
  return segments.join("/");
}

const rules: readonly (readonly [isBroken: (path: string) => boolean, what: string])[] = [
  [
    (path) => path.startsWith("/") || /^[a-z]:/i.test(path),
    "is an absolute path: give it relative to the upload",
  ],
  [(path) => path.includes("\\"), "has a backslash in it: separate folders by /"],
  // A form writes line breaks in names as %0D and %0A, so that the file would arrive under another one.
  [hasControlCharacter, "has a control character in it, which no form carries"],
];

function hasControlCharacter(path: string): boolean {
  return Array.from(path).some((character) => character < " " || character === "\u007f");
}
