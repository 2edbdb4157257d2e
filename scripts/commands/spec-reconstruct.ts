import { relative } from "node:path";
import { replaceTogether } from "../files/replace.ts";
import { staleReplacements } from "../files/stale.ts";
import { reconstruct } from "../reconstruct/reconstruct.ts";
import { exitCodes, runCommand } from "./run.ts";

await runCommand({
  usage: `npm run spec:reconstruct [-- --check]

Writes spec/published.yaml, spec/source.json and spec/history/ from the facts in spec/evidence/. Refuses when
spec/published.yaml was retrieved from the API itself.

  --check   write nothing; exit with 1 when a file is not what would be written`,
  options: { check: { type: "boolean" } },
  async run({ values, project, progress }) {
    const replacements = await progress.step("Reconstruct the document and its history", () =>
      reconstruct(project),
    );
    if (values.check === true) {
      const stale = await staleReplacements(replacements);
      for (const path of stale) {
        console.error(
          `${relative(project.root, path)} is not current (run npm run spec:reconstruct)`,
        );
      }
      return stale.length === 0 ? exitCodes.done : exitCodes.found;
    }
    await replaceTogether(project.root, replacements);
    console.log(`Wrote ${replacements.map(({ path }) => relative(project.root, path)).join(", ")}`);
    return exitCodes.done;
  },
});
