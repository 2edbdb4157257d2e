import { join } from "node:path";
import { findOutdated } from "../lib/outdated-files.ts";
import { exitCodes, runCommand } from "./run.ts";
import { reportOutdated } from "./report-outdated.ts";

await runCommand({
  usage: `npm run diff:rules [-- --check]

Writes docs/diff-rules.md, the list of all rules of spec:diff.

  --check   write nothing; exit with 1 when the file is not what would be written`,
  options: { check: { type: "boolean" } },
  isWriting: ({ check }) => check !== true,
  isCheck: ({ check }) => check === true,
  async run({ values, project, write }) {
    const { formatRuleList } = await import("../diff/rule-list.ts");
    const path = join(project.root, "docs/diff-rules.md");
    const replacements = [{ path, content: await formatRuleList() }];
    if (values.check === true)
      return reportOutdated(await findOutdated(replacements), "diff:rules");
    await write(replacements);
    console.log("Wrote docs/diff-rules.md");
    return exitCodes.done;
  },
});
