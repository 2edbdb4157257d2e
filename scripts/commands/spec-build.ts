import { relative } from "node:path";
import { findOutdated } from "../lib/outdated-files.ts";
import { apiOption, chooseApis } from "../lib/project.ts";
import type { Replacement } from "../lib/replace.ts";
import { exitCodes, runCommand } from "./run.ts";
import { reportOutdated } from "./report-outdated.ts";

await runCommand({
  usage: `npm run spec:build [-- --api NAME] [--bundle] [--check]

Builds spec/NAME/openapi.yaml: validates spec/NAME/published.yaml, upgrades it to OpenAPI 3.1, applies
spec/NAME/overlay.yaml, validates the result and writes it in a stable order.

  --api NAME   the API; all of them by default
  --bundle     put in the files that the document refers to, if they are below its folder
  --check      write nothing; exit with 1 when spec/NAME/openapi.yaml is not what would be written`,
  options: { ...apiOption, bundle: { type: "boolean" }, check: { type: "boolean" } },
  isWriting: ({ check }) => check !== true,
  isCheck: ({ check }) => check === true,
  async run({ values, project, progress, write }) {
    const { buildApi, readPublished } = await import("../document/build-api.ts");
    const replacements: Replacement[] = [];
    for (const api of chooseApis(project, values.api)) {
      const published = await readPublished(api, values.bundle === true);
      const { text } = await buildApi(api, progress, published);
      replacements.push({ path: api.document, content: text });
    }
    if (values.check === true)
      return reportOutdated(await findOutdated(replacements), "spec:build");
    await write(replacements);
    for (const { path } of replacements) console.log(`Wrote ${relative(project.root, path)}`);
    return exitCodes.done;
  },
});
