import { resolve } from "node:path";
import { toProblems } from "../document/issue.ts";
import { readSource } from "../document/read.ts";
import { upgradeValid } from "../document/to-openapi-3.1.ts";
import { formatProblem } from "../lib/problem.ts";
import { apiOption, chooseApis } from "../lib/project.ts";
import { noExceptions, readExceptions } from "../lint/exceptions.ts";
import { lintDocument } from "../lint/lint.ts";
import { rules } from "../lint/rules/index.ts";
import { exitCodes, runCommand } from "./run.ts";

const list = rules.map(({ id, why }) => `  ${id.padEnd(17)} ${why}`).join("\n");

await runCommand({
  usage: `npm run spec:check [-- --api NAME] [--input FILE]

Checks the document by the rules that an API here keeps, and exits with 1 when it breaks one. spec/NAME/lint.json lists
what the rules let pass.

${list}

  --api NAME     the API; all of them by default
  --input FILE   a document instead of spec/NAME/openapi.yaml; without --api nothing is let pass`,
  options: { ...apiOption, input: { type: "string" } },
  async run({ values, project, progress }) {
    const { input } = values;
    const checks =
      input !== undefined && values.api === undefined
        ? [{ path: input, exceptions: noExceptions }]
        : await Promise.all(
            chooseApis(project, values.api).map(async (api) => ({
              path: input ?? api.document,
              exceptions: await readExceptions(api),
            })),
          );
    let hasIssues = false;
    for (const { path, exceptions } of checks) {
      const hint = input === undefined ? "npm run spec:build writes it" : "check --input";
      const source = await readSource(resolve(path), hint);
      const issues = await progress.step("Check the document", async () =>
        lintDocument(await upgradeValid(source, progress.warn), exceptions),
      );
      for (const problem of toProblems(issues, source)) console.error(formatProblem(problem));
      if (issues.length === 0) console.log(`${source.name} keeps all ${rules.length} rules`);
      hasIssues ||= issues.length > 0;
    }
    return hasIssues ? exitCodes.found : exitCodes.done;
  },
});
