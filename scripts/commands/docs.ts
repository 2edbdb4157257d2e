import { join, relative } from "node:path";
import { writeSite } from "../docs/site.ts";
import { runCommand } from "./run.ts";

await runCommand({
  usage: `npm run docs

Writes the documentation as a static site into build/docs/: the guides, the reference of the package, the API document
with a call of the client for each operation, and the changelog of the API. It loads nothing from elsewhere.`,
  options: {},
  async run({ project, progress }) {
    const folder = join(project.root, "build/docs");
    await writeSite(project, folder, progress);
    console.log(`Wrote ${relative(project.root, folder)}/index.html`);
  },
});
