import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { InputError } from "../lib/problem.ts";

const run = promisify(execFile);

/** Documents that are too large for every clone to have: 930 MB of packages, with GitHub's document in two versions. */
export interface LargeDocuments {
  /** GitHub's document, 13 MB. */
  readonly github: string;
  /** The document of GitHub's product for servers of one's own. */
  readonly githubEnterprise: string;
  /** The same document, a year older. */
  readonly olderGithub: string;
}

/**
 * The large documents, which are installed the first time.
 *
 * @throws InputError when npm cannot install them
 */
export async function installLargeDocuments(root: string): Promise<LargeDocuments> {
  const documents = largeDocuments(root);
  const isInstalled = Object.values(documents).every((path: string) => existsSync(path));
  if (!isInstalled) await install(folderIn(root));
  return documents;
}

/** Where the large documents are once they are installed. */
export function largeDocuments(root: string): LargeDocuments {
  const packages = join(folderIn(root), "node_modules");
  const newer = join(packages, "@octokit/openapi/generated");
  const older = join(packages, "octokit-openapi-22/generated");
  return {
    github: join(newer, "api.github.com.json"),
    githubEnterprise: join(newer, "ghes-3.19.json"),
    olderGithub: join(older, "api.github.com.json"),
  };
}

const folderIn = (root: string) => join(root, "scripts/corpus/large");

async function install(folder: string): Promise<void> {
  try {
    await run("npm", ["ci", "--prefix", folder, "--silent"]);
  } catch (error) {
    throw new InputError(
      {
        source: folder,
        message: `could not be installed; run npm ci --prefix ${folder} to see why`,
      },
      { cause: error },
    );
  }
}
