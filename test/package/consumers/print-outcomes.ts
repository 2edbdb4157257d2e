import { runTrials, type Surroundings, type Trial } from "./trial.ts";

/** The first argument of the process has the surroundings. */
export async function printOutcomes(trials: readonly Trial[]): Promise<void> {
  const surroundings = JSON.parse(process.argv[2] ?? "") as Surroundings;
  console.log(JSON.stringify(await runTrials(trials, surroundings)));
}
