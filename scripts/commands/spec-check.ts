import { resolve } from "node:path";
import { toProblems } from "../document/issue.ts";
import { upgradeValid } from "../document/to-openapi-3.1.ts";
import { readSource } from "../document/read.ts";
import { exceptions } from "../lint/exceptions.ts";
import { lintDocument } from "../lint/lint.ts";
import { rules } from "../lint/rules/index.ts";
import { formatProblem } from "../lib/problem.ts";
import { exitCodes, runCommand } from "./run.ts";

const list = rules.map(({ id, why }) => `  ${id.padEnd(17)} ${why}`).join("\n");

await runCommand({
  usage: `npm run spec:check [-- --input FILE]

Checks the document by the rules that this API promises to keep, and exits with 1 when it breaks one:

${list}

  --input FILE   the document; spec/platform/openapi.yaml by default`,
  options: { input: { type: "string" } },
  async run({ values, project, progress }) {
    const input = resolve(values.input ?? project.document);
    const source = await readSource(input, "npm run spec:build writes spec/platform/openapi.yaml");
    const findings = await progress.step("Check the document", async () =>
      lintDocument(await upgradeValid(source), exceptions),
    );
    for (const problem of toProblems(findings, source)) console.error(formatProblem(problem));
    if (findings.length === 0) console.log(`${source.name} keeps all ${rules.length} rules`);
    return findings.length === 0 ? exitCodes.done : exitCodes.found;
  },
});
