import type { Reporter, TestModule } from "vitest/node";
import { printTable } from "../../bench/table.ts";

/** Prints which test files took longest, and for how long they ran and loaded what they import. */
export default class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const timed = modules.map((module) => {
      const { collectDuration, duration } = module.diagnostic();
      return { file: module.relativeModuleId, ms: collectDuration + duration };
    });
    const slowest = timed.toSorted((one, other) => other.ms - one.ms).slice(0, 20);
    const rows = slowest.map(({ file, ms }) => ({ file, seconds: (ms / 1000).toFixed(1) }));
    printTable("The twenty slowest test files", rows);
  }
}
