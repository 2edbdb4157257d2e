import { startVitest } from "vitest/node";
import { exitCodes, runCommand } from "./run.ts";

const reporters = ["default", "./test/support/closing-line.ts"];

await runCommand({
  usage: `npm run test:contract [-- --report]

Compares client, generated files and document for every operation of each API. Exits with 1 when they differ, or when an
operation, parameter, media type or status has not been exercised.

  --report   print how much of each document was exercised`,
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
