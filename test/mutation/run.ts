import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { firstFailure } from "./judge.ts";
import { mutate, type Mutation } from "./mutation.ts";
import { mutations } from "./mutations/index.ts";
import { inProjectCopy } from "./project-copy.ts";

const usage = `npm run test:mutation [-- --only TEXT]

Puts faults into the document, the generated files and the client, one at a time, and shows for each which test
notices it. Exits with 1 when one is not noticed.

  --only TEXT   only faults that have the text in their suite, file or name`;

interface Outcome {
  readonly mutation: Mutation;
  /** What a test said; nothing when every test passed. */
  readonly failure: string | undefined;
}

async function judge(folder: string, mutation: Mutation): Promise<Outcome> {
  const path = join(folder, mutation.file);
  const text = await readFile(path, "utf8");
  await writeFile(path, mutate(text, mutation));
  const failure = await firstFailure(folder, mutation.suite);
  await writeFile(path, text);
  return { mutation, failure };
}

function print({ mutation, failure }: Outcome): void {
  const { file, name, suite } = mutation;
  console.log(`${failure === undefined ? "SURVIVED" : "noticed "} ${file}: ${name}`);
  console.log(`         ${suite}: ${(failure ?? "every test passed").slice(0, 240)}`);
}

/** A suite that fails on the project as it is notices nothing. */
async function refuseFailingSuites(chosen: readonly Mutation[]): Promise<void> {
  await inProjectCopy(async (folder) => {
    for (const suite of new Set(chosen.map((mutation) => mutation.suite))) {
      const failure = await firstFailure(folder, suite);
      if (failure === undefined) continue;
      throw new Error(`the suite ${suite} fails without any fault: ${failure}`);
    }
  });
}

/** Judges all of them, as many at a time as there are cores. */
async function judgeAll(chosen: readonly Mutation[]): Promise<Outcome[]> {
  const open = [...chosen];
  const outcomes: Outcome[] = [];
  const worker = () =>
    inProjectCopy(async (folder) => {
      for (let mutation = open.shift(); mutation !== undefined; mutation = open.shift()) {
        const outcome = await judge(folder, mutation);
        outcomes.push(outcome);
        print(outcome);
      }
    });
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return outcomes;
}

async function main(only: string): Promise<void> {
  const chosen = mutations.filter(({ suite, file, name }) =>
    `${suite} ${file} ${name}`.includes(only),
  );
  await refuseFailingSuites(chosen);
  const outcomes = await judgeAll(chosen);
  const noticed = outcomes.filter(({ failure }) => failure !== undefined).length;
  console.log(`\n${noticed} of ${outcomes.length} faults were noticed`);
  if (noticed < outcomes.length || noticed === 0) process.exitCode = 1;
}

const { values } = parseArgs({ options: { only: { type: "string" }, help: { type: "boolean" } } });
if (values.help === true) console.log(usage);
else await main(values.only ?? "");
