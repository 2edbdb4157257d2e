import { existsSync } from "node:fs";
import { relative } from "node:path";
import { changelogFiles } from "../api-changelog/changelog.ts";
import {
  apiName,
  formatApiFile,
  identifier,
  webAddress,
  type ApiFile,
} from "../document/api-file.ts";
import { buildApi } from "../document/build-api.ts";
import { objectMember, stringMember, type JsonObject } from "../document/json.ts";
import { parseSource } from "../document/parse.ts";
import { retrieveDocument, replacementsFor, type RetrieveOptions } from "../fetch/retrieve.ts";
import { findBaseUrl } from "../generate/api-facts.ts";
import { newestName } from "../history/snapshots.ts";
import { readFolder } from "../lib/folder.ts";
import { InputError } from "../lib/problem.ts";
import type { Progress } from "../lib/progress.ts";
import { apiFolderAt, type ApiFolder, type Project } from "../lib/project.ts";
import type { Replacement } from "../lib/replace.ts";
import { generateSound, toFacts } from "./generate-api.ts";

/** What the document does not say, or says wrong. */
export interface AddOptions {
  readonly title: string | undefined;
  readonly baseUrl: string | undefined;
  readonly tokenVariable: string | undefined;
}

/**
 * Everything that makes an API of a published document: what it is, its document, and the generated files.
 *
 * @throws InputError when the name cannot be used, or a step fails
 */
export async function addApi(
  project: Project,
  name: string,
  options: AddOptions,
  retrieve: RetrieveOptions,
  progress: Progress,
): Promise<Replacement[]> {
  if (!apiName.isValid(name))
    throw new InputError({ message: `${JSON.stringify(name)} is not ${apiName.wanted}` });
  if (options.baseUrl !== undefined && !webAddress.isValid(options.baseUrl))
    throw new InputError({ message: `--base-url is not ${webAddress.wanted}` });
  if (options.tokenVariable !== undefined && !identifier.isValid(options.tokenVariable))
    throw new InputError({ message: `--token-variable is not ${identifier.wanted}` });
  const api = apiFolderAt(project.root, name);
  await assertFree(api);
  const retrieved = await progress.step("Retrieve the document", () => retrieveDocument(retrieve));
  if (retrieved.kind === "unchanged")
    throw new InputError({
      source: retrieve.from.join(", "),
      message: "the server sent no document",
    });
  const { documentUrl, url } = retrieved.lock;
  const built = await buildApi(api, progress, retrieved.source);
  const file = describeApi(name, built.document, options, documentUrl ?? url);
  const readBuilt = () => parseSource(built.text, api.document);
  const files = await generateSound(toFacts(file), built.document, readBuilt, progress);
  const changelog = changelogFiles(api, [
    { name: newestName, text: built.text, document: built.document },
  ]);
  return [
    { path: api.apiFile, content: formatApiFile(file) },
    ...replacementsFor(api, retrieved),
    { path: api.document, content: built.text },
    { path: api.generated, content: new Map([...files, ...changelog]) },
  ];
}

async function assertFree({ root, folder: spec, generated }: ApiFolder): Promise<void> {
  for (const folder of [spec, generated]) {
    const isEmpty = !existsSync(folder) || (await readFolder(folder)).size === 0;
    if (isEmpty) continue;
    throw new InputError({
      source: relative(root, folder),
      message: "is there already",
      hint: "choose another name; npm run regenerate updates an API",
    });
  }
}

function describeApi(
  name: string,
  document: JsonObject,
  { title, baseUrl, tokenVariable }: AddOptions,
  from: string,
): ApiFile {
  const server = baseUrl ?? findBaseUrl(document, from);
  if (server === undefined)
    throw new InputError({
      source: from,
      message: "the document names no server whose URL is absolute",
      hint: "say with --base-url where calls go",
    });
  return {
    name,
    title: title ?? stringMember(objectMember(document, "info"), "title") ?? name,
    baseUrl: server,
    ...(tokenVariable === undefined ? {} : { tokenVariable }),
  };
}
