import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests of one module that take many seconds all the same. */
const longUnits = /\/(?:linear|oracle|reconstruct)\.test\.ts$/;

/** Runs what starts processes, compilers and browsers first, so that no such file ends alone on an idle machine. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isShort = ({ moduleId }: TestSpecification) =>
      moduleId.includes("/test/unit/") && !longUnits.test(moduleId);
    return [...sorted.filter((file) => !isShort(file)), ...sorted.filter(isShort)];
  }
}
