import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with what was skipped and why, and `N passed, N failed`; a test that was skipped without a stated reason counts as failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = 0;
    for (const module of modules) {
      if (module.state() === "failed" && module.errors().length > 0) failed += 1;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === "passed") passed += 1;
        else if (result.state === "failed") failed += 1;
        else if (result.state === "skipped" && result.note !== undefined)
          console.log(`skipped: ${test.fullName} (${result.note})`);
        else {
          failed += 1;
          process.exitCode = 1;
          console.error(`skipped without a reason: ${test.fullName}`);
        }
      }
    }
    console.log(`${passed} passed, ${failed} failed`);
  }
}
