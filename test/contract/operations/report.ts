import type { TaskMeta } from "vitest";
import type { Reporter, TestModule } from "vitest/node";
import type { CoverageRow } from "./coverage.ts";

declare module "vitest" {
  interface TaskMeta {
    /** How much of the document was exercised; on the tests that hold it to be all. */
    coverage?: CoverageRow & { readonly api: string };
  }
}

type Covered = NonNullable<TaskMeta["coverage"]>;

/** Prints how much of the documents the tests of operations have exercised. */
export default class CoverageReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { coverage } = test.meta();
        if (coverage !== undefined) console.log(wordRow(coverage));
      }
    }
  }
}

/** `platform   request media types    52 of   52   100 %` */
function wordRow({ api, subject, exercised, declared }: Covered): string {
  const percent = declared === 0 ? 100 : Math.floor((exercised / declared) * 100);
  const [done, all] = [exercised, declared].map((number) => String(number).padStart(5));
  return `${api.padEnd(11)}${subject.padEnd(20)}${done ?? ""} of${all ?? ""}  ${String(percent).padStart(3)} %`;
}
