import { formatProblem, type Problem } from "../lib/problem.ts";

/** Says on standard error what is wrong in a document and hinders nothing. */
export function printWarnings(warnings: readonly Problem[]): void {
  for (const warning of warnings) console.error(`warning: ${formatProblem(warning)}`);
}
