import { writtenChangelog } from "../api-changelog/cached-changelog.ts";
import { changelogFiles } from "../api-changelog/changelog.ts";
import { buildApi, readPublished } from "../document/build-api.ts";
import { parseSource } from "../document/parse.ts";
import { newestName, readHistory } from "../history/snapshots.ts";
import type { Progress } from "../lib/progress.ts";
import { apiOption, chooseApis, type ApiFolder, type Project } from "../lib/project.ts";
import type { Replacement } from "../lib/replace.ts";
import { generateSound, readFacts } from "../pipeline/generate-api.ts";
import { runCommand } from "./run.ts";

/** Imported late: the clients are made of what this command writes. */
const quickStarts: Readonly<
  Record<string, (project: Project, progress: Progress) => Promise<void>>
> = {
  platform: async (...given) => (await import("../platform/quick-start.ts")).makeCalls(...given),
  gpu: async (...given) => (await import("../gpu/quick-start.ts")).rentMachine(...given),
};

await runCommand({
  usage: `npm start [-- --api NAME]

The quick start, without network: builds spec/NAME/openapi.yaml from the vendored document, generates the types, starts
a mock of the API on this machine, makes typed calls against it and prints what came back.

  --api NAME   this API only; all of them by default`,
  options: apiOption,
  isWriting: () => true,
  async run({ values, project, progress, write }) {
    const apis = chooseApis(project, values.api);
    const replacements: Replacement[] = [];
    for (const api of apis) replacements.push(...(await rebuild(api, progress)));
    await write(replacements);
    for (const { name } of apis) await quickStarts[name]?.(project, progress);
    console.log(
      "\nNext: npm run mock keeps a mock running, and README.md shows what else the clients do.",
    );
  },
});

async function rebuild(api: ApiFolder, progress: Progress): Promise<Replacement[]> {
  const { document, text } = await buildApi(api, progress, await readPublished(api, false));
  const readBuilt = () => parseSource(text, api.document);
  const files = await generateSound(await readFacts(api), document, readBuilt, progress);
  const changelog =
    (await writtenChangelog(api, text)) ??
    (await progress.step("Write the changelog", async () => {
      const history = await readHistory(api);
      return changelogFiles(api, [...history, { name: newestName, text, document }]);
    }));
  return [
    { path: api.document, content: text },
    { path: api.generated, content: new Map([...files, ...changelog]) },
  ];
}
