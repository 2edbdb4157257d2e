import { join, relative } from "node:path";
import { apiOption, chooseApis } from "../lib/project.ts";
import { runCommand } from "./run.ts";

await runCommand({
  usage: `npm run docs [-- --api NAME]

Writes the documentation as a static site into build/docs/: a quick start, the guides, a page for each operation with a
call of the client, the changelog of each API, and the reference of the package. It loads nothing from elsewhere.

  --api NAME   the API; all of them by default`,
  options: apiOption,
  isWriting: () => true,
  async run({ values, project, progress, write }) {
    const folder = join(project.root, "build/docs");
    // It imports generated code, which need not be there when this is asked for help.
    const { buildSite } = await import("../docs/site.ts");
    const content = await buildSite(project, chooseApis(project, values.api), progress);
    await write([{ path: folder, content }]);
    console.log(`Wrote ${relative(project.root, folder)}/index.html`);
  },
});
