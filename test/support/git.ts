import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Whether the tests that need both can run; those that cannot say so. */
export const hasGitAndBash = await Promise.all([
  run("git", ["--version"]),
  run("bash", ["--version"]),
]).then(
  () => true,
  () => false,
);

/** Runs git in the folder, and gives what it prints. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  return (await run("git", args, { cwd: folder })).stdout.trim();
}

/** Commits all that the folder holds; makes a repository of it where it is none. */
export async function commitAll(folder: string): Promise<void> {
  await git(folder, "init", "--quiet", "--initial-branch", "main");
  await git(folder, "add", ".");
  await git(folder, "-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-qm", "a");
}
