import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "./problem.ts";

/** Where everything lives in a checkout. All paths are absolute. */
export interface Project {
  readonly root: string;
  /** `package.json`. */
  readonly manifest: string;
  /** What the next release contains, in a file for each change. */
  readonly changesets: string;
  /** The changelog of the client. */
  readonly releases: string;
  /** The module that tells the client its version. */
  readonly versionModule: string;
  /** The APIs, by name: each folder of `spec/` that holds an api.json. */
  readonly apis: readonly ApiFolder[];
}

/** Where everything of one API lives. */
export interface ApiFolder {
  readonly name: string;
  /** The project's folder. */
  readonly root: string;
  /** `spec/NAME/` */
  readonly folder: string;
  /** What the API is: `spec/NAME/api.json`. */
  readonly apiFile: string;
  /** What lint lets pass; need not be there. */
  readonly lintFile: string;
  /** Where live tests get the values of parameters; need not be there. */
  readonly liveFile: string;
  /** The lock: where the published document came from. */
  readonly sourceLock: string;
  /** The document as retrieved. */
  readonly published: string;
  readonly overlay: string;
  /** The upgraded and corrected document that everything downstream reads. */
  readonly document: string;
  readonly evidence: string;
  readonly history: string;
  readonly generated: string;
  /** The changelog of the API, beside what is generated. */
  readonly changelog: string;
  readonly changelogPage: string;
  /** The same as news for feed readers. */
  readonly changelogFeed: string;
  /** What each operation takes and returns, to read. */
  readonly reference: string;
}

export function projectAt(root: string): Project {
  return {
    root,
    manifest: join(root, "package.json"),
    changesets: join(root, ".changeset"),
    releases: join(root, "CHANGELOG.md"),
    versionModule: join(root, "src/client/version.ts"),
    apis: findApis(root),
  };
}

function findApis(root: string): ApiFolder[] {
  const spec = join(root, "spec");
  const names = existsSync(spec) ? readdirSync(spec).sort() : [];
  return names.map((name) => apiFolderAt(root, name)).filter(({ apiFile }) => existsSync(apiFile));
}

/** The paths of an API, whether it is there or not. */
export function apiFolderAt(root: string, name: string): ApiFolder {
  const [spec, generated] = [join(root, "spec", name), join(root, "generated", name)];
  return {
    name,
    root,
    folder: spec,
    apiFile: join(spec, "api.json"),
    lintFile: join(spec, "lint.json"),
    liveFile: join(spec, "live.json"),
    sourceLock: join(spec, "source.json"),
    published: join(spec, "published.yaml"),
    overlay: join(spec, "overlay.yaml"),
    document: join(spec, "openapi.yaml"),
    evidence: join(spec, "evidence"),
    history: join(spec, "history"),
    generated,
    changelog: join(generated, "API-CHANGELOG.md"),
    changelogPage: join(generated, "api-changelog.html"),
    changelogFeed: join(generated, "api-changelog.atom"),
    reference: join(generated, "API-REFERENCE.md"),
  };
}

/** The command line option of every command that works on APIs. */
export const apiOption = { api: { type: "string" } } as const;

/**
 * The API with the name, or all APIs without a name.
 *
 * @throws InputError when there is no such API
 */
export function chooseApis({ apis }: Project, name: string | undefined): readonly ApiFolder[] {
  if (apis.length === 0)
    throw new InputError({
      message: "there is no API: no folder of spec/ holds an api.json",
      hint: "npm run api:add -- NAME --from URL adds one",
    });
  if (name === undefined) return apis;
  const chosen = apis.filter((api) => api.name === name);
  if (chosen.length > 0) return chosen;
  throw new InputError({
    message: `there is no API named ${JSON.stringify(name)}`,
    hint: `there are ${listNames(apis)}`,
  });
}

/**
 * The API with the name, or the only one without a name.
 *
 * @throws InputError when there is no such API, or when there are several and no name
 */
export function chooseApi(project: Project, name: string | undefined): ApiFolder {
  const [only, ...others] = chooseApis(project, name);
  if (only !== undefined && others.length === 0) return only;
  throw new InputError({
    message: "there are several APIs, and this is for one",
    hint: `say which with --api: ${listNames(project.apis)}`,
  });
}

function listNames(apis: readonly ApiFolder[]): string {
  return apis.map(({ name }) => name).join(", ");
}
