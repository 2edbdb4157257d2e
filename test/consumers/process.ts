import { everywhere } from "./everywhere.ts";
import { runTrials, type Surroundings } from "./trial.ts";
import { withFiles } from "./with-files.ts";

const surroundings = JSON.parse(process.argv[2] ?? "") as Surroundings;
console.log(JSON.stringify(await runTrials([...everywhere, ...withFiles], surroundings)));
