import { relative } from "node:path";
import { fetchOptions, readRetrieveOptions } from "../fetch/options.ts";
import { apiOption, chooseApi, chooseApis } from "../lib/project.ts";
import type { Replacement } from "../lib/replace.ts";
import { regenerate } from "../pipeline/regenerate.ts";
import { runCommand } from "./run.ts";

await runCommand({
  usage: `npm run regenerate [-- --api NAME] [--from URL|FILE|-]

What to run when the API changed: retrieves the published document, builds spec/NAME/openapi.yaml, says what changed, keeps
the one before in spec/NAME/history/ if clients can tell them apart, generates the types and writes the changelog. Either all
of it happens or nothing.

  --api NAME   the API; all of them by default

Takes the options of npm run spec:fetch, except --output. --from and --header are for one API.`,
  options: { ...apiOption, ...fetchOptions },
  isWriting: () => true,
  async run({ values, project, progress, write }) {
    const apis =
      values.from === undefined && values.header === undefined
        ? chooseApis(project, values.api)
        : [chooseApi(project, values.api)];
    const replacements: Replacement[] = [];
    for (const api of apis) {
      const options = await readRetrieveOptions(values, api);
      replacements.push(...(await regenerate(project, api, options, progress)));
    }
    await write(replacements);
    const written = replacements.map(({ path }) => relative(project.root, path));
    console.log(written.length === 0 ? "Nothing changed" : `Wrote ${written.join(", ")}`);
  },
});
