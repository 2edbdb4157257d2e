import { startVitest } from "vitest/node";
import { exitCodes, runCommand } from "./run.ts";

const reporters = ["default", "./test/support/closing-line.ts"];

await runCommand({
  usage: `npm run test:contract [-- --report]

Holds client, generated files and document against each other, for every operation of the platform API's document. Exits with 1
when they differ, or when an operation, parameter, media type or status has not been exercised.

  --report   print how much of the document was exercised`,
  options: { report: { type: "boolean" } },
  async run({ values }) {
    const report = values.report === true ? ["./test/contract/operations/report.ts"] : [];
    const vitest = await startVitest("test", ["test/contract/operations"], {
      watch: false,
      reporters: [...reporters, ...report],
    });
    await vitest.close();
    return process.exitCode === undefined || process.exitCode === 0
      ? exitCodes.done
      : exitCodes.found;
  },
});
