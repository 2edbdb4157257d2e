import { relative } from "node:path";
import { fetchOptions, saveOption, readRetrieveOptions } from "../fetch/options.ts";
import { apiOption, chooseApi, chooseApis } from "../lib/project.ts";
import { nextSteps, type Regenerated } from "../pipeline/next-steps.ts";
import { regenerate } from "../pipeline/regenerate.ts";
import { print, runCommand } from "./run.ts";

await runCommand({
  usage: `npm run regenerate [-- --api NAME] [--from URL|FILE|- [--save-source]]

What to run when the API changed: retrieves the published document, builds spec/NAME/openapi.yaml, says what changed, keeps
the one before in spec/NAME/history/ if clients can tell them apart, generates the types and writes the changelog. Either all
of it happens or nothing.

  --api NAME      the API; all of them by default
  --from URL      where to look this once
  --save-source   look there from now on

Takes the options of npm run spec:fetch, except --output. --from and --header are for one API.`,
  options: { ...apiOption, ...fetchOptions, ...saveOption },
  isWriting: () => true,
  async run({ values, project, progress, write }) {
    const apis =
      values.from === undefined && values.header === undefined
        ? chooseApis(project, values.api)
        : [chooseApi(project, values.api)];
    const regenerated: Regenerated[] = [];
    for (const api of apis) {
      const options = await readRetrieveOptions(values, api);
      const replacements = await regenerate(project, api, options, progress);
      regenerated.push({ api, options, replacements });
    }
    const replacements = regenerated.flatMap((one) => one.replacements);
    await write(replacements);
    const written = replacements.map(({ path }) => relative(project.root, path));
    print(written.length === 0 ? "Nothing changed" : `Wrote ${written.join(", ")}`);
    for (const line of nextSteps(project, regenerated)) print(line);
  },
});
