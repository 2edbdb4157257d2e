import { relative } from "node:path";
import { InputError } from "./problem.ts";

const reasons: Readonly<Record<string, string>> = {
  EACCES: "there is no permission to write here",
  EPERM: "there is no permission to write here, or another program uses it",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the quota of the disk is used up",
  EBUSY: "another program uses it, or it is the root of a file system",
  EXDEV: "it is on another file system than the folder around it",
  ENAMETOOLONG: "the name is too long for the file system",
  ENOTDIR: "a part of the path is a file, not a folder",
  EEXIST: "a part of the path is a file, not a folder",
  EISDIR: "this is a folder, not a file",
  ELOOP: "its symbolic links lead in a circle",
  EMFILE: "too many files are open",
};

/** The error of the file system in words; any other as it is. */
export function describeFileError(error: unknown, path: string, hint: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  if (code === undefined || error instanceof InputError) return error;
  const message = `cannot be written: ${reasons[code] ?? code}`;
  const source = relative(process.cwd(), path) || path;
  return new InputError({ source, message, hint }, { cause: error });
}
