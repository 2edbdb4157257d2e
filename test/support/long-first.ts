import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Runs what starts processes, compilers and browsers first, so that no such file ends alone on an idle machine. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isShort = ({ moduleId }: TestSpecification) => moduleId.includes("/test/unit/");
    return [...sorted.filter((file) => !isShort(file)), ...sorted.filter(isShort)];
  }
}
