import type {
  Reporter,
  SerializedError,
  TestCase,
  TestModule,
  TestSuite,
  Vitest,
} from "vitest/node";

/**
 * Ends a run with what failed, what was skipped because of that, what else was skipped and why, and `N passed, N failed`.
 * A hook that fails is one failure, however many tests it keeps from running. A test that was skipped without a stated
 * reason counts as failed.
 */
export default class ClosingLine implements Reporter {
  #isFiltered = false;

  onInit({ config }: Vitest): void {
    this.#isFiltered = config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const summary = createSummary(this.#isFiltered);
    const inOrder = modules.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
    for (const module of inOrder) summary.addSuite(module, undefined);
    for (const error of unhandled) summary.addFailure("outside of the tests", [error]);

    for (const line of summary.lines()) console.log(line);
    if (summary.hasFailed()) process.exitCode = 1;
  }
}

type Part = TestModule | TestSuite | TestCase;
type Errors = readonly Pick<SerializedError, "message">[];

function createSummary(isFiltered: boolean) {
  let passed = 0;
  const failures: string[] = [];
  /** How many tests did not run, by the file or suite whose hook failed. */
  const prevented = new Map<string, number>();
  const skipped: string[] = [];

  const addFailure = (name: string, errors: Errors) => {
    const [firstLine = ""] = (errors[0]?.message ?? "").split("\n");
    failures.push(firstLine === "" ? `failed: ${name}` : `failed: ${name}: ${firstLine}`);
  };
  const addPrevented = (by: string) => {
    prevented.set(by, (prevented.get(by) ?? 0) + 1);
  };
  /** The process of the tests has died, or somebody has ended the run. */
  const addUnfinished = ({ module }: TestCase) => {
    const name = fullNameOf(module);
    if (!prevented.has(name)) addFailure(name, [{ message: "did not run to its end" }]);
    addPrevented(name);
  };
  const addTest = (test: TestCase, broken: string | undefined) => {
    const result = test.result();
    if (result.state === "passed") passed += 1;
    else if (result.state === "failed") addFailure(fullNameOf(test), result.errors);
    else if (result.state === "skipped" && result.note !== undefined)
      skipped.push(`skipped: ${test.fullName} (${result.note})`);
    else if (broken !== undefined) addPrevented(broken);
    else if (result.state === "pending") addUnfinished(test);
    else if (!isFiltered) addFailure(`${fullNameOf(test)} was skipped without a reason`, []);
  };
  const addSuite = (suite: TestModule | TestSuite, brokenParent: string | undefined) => {
    const errors = suite.errors();
    if (errors.length > 0) addFailure(fullNameOf(suite), errors);
    const broken = errors.length > 0 ? fullNameOf(suite) : brokenParent;
    for (const child of suite.children) {
      if (child.type === "suite") addSuite(child, broken);
      else addTest(child, broken);
    }
  };

  return {
    addSuite,
    addFailure,
    hasFailed: () => failures.length > 0,
    lines: () => [
      ...failures,
      ...[...prevented].map(([name, count]) => `skipped because of it: ${count} in ${name}`),
      ...skipped,
      `${passed} passed, ${failures.length} failed`,
    ],
  };
}

function fullNameOf(part: Part): string {
  if (part.type === "module") return part.relativeModuleId;
  return `${part.module.relativeModuleId} > ${part.fullName}`;
}
