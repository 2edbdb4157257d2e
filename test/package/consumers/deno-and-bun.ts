import { everywhere } from "./everywhere.ts";
import { printOutcomes } from "./print-outcomes.ts";
import { withFiles } from "./with-files.ts";

await printOutcomes([...everywhere, ...withFiles]);
