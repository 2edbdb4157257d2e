import { formatProblem } from "../lib/problem.ts";
import { apiChangesSince } from "../release/api-changes.ts";
import { checkRelease } from "../release/check.ts";
import { readPlan } from "../release/plan.ts";
import { checkPublishable } from "../release/publishable.ts";
import { exitCodes, runCommand } from "./run.ts";

await runCommand({
  usage: `npm run release:check [-- --publish]

Holds the version of the next release, which changesets or package.json say, against what changed in the API since the
last one, the newest tag vX.Y.Z before this commit. Exits with 1 when the version rises too little.

Below 1.0.0 a breaking change asks for a minor release and everything else for a patch, as npm's ^ takes them.

  --publish   also check that this very commit can be published: version, tag, changelog, repository`,
  options: { publish: { type: "boolean" } },
  async run({ values, project, progress }) {
    const plan = await progress.step("Read the changesets", () => readPlan(project));
    const { last, next } = plan;
    const changes = await apiChangesSince(plan, project, progress);
    const problems = [
      ...checkRelease(plan, changes),
      ...(values.publish === true ? await checkPublishable(plan, project) : []),
    ];
    for (const problem of problems) console.log(formatProblem(problem));
    if (problems.length > 0) return exitCodes.found;
    console.log(last === undefined ? `${next} is the first release` : `${last} → ${next}`);
    return exitCodes.done;
  },
});
