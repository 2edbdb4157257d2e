import { fetchOptions, retrieveOptions } from "../fetch/options.ts";
import { regenerate } from "../regenerate.ts";
import { runCommand } from "./run.ts";

await runCommand({
  usage: `npm run regenerate [-- --from URL|FILE|-]

What to run when the API changed: retrieves the published document, builds spec/platform/openapi.yaml, says what changed, keeps
the one before in spec/platform/history/ if clients can tell them apart, generates the types and writes the changelog. Either all
of it happens or nothing.

Takes the options of npm run spec:fetch, except --output.`,
  options: fetchOptions,
  async run({ values, project, progress }) {
    const changed = await regenerate(project, await retrieveOptions(values, project), progress);
    console.log(changed.length === 0 ? "Nothing changed" : `Wrote ${changed.join(", ")}`);
  },
});
