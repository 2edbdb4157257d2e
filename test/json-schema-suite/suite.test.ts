import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compileFiles } from "../../scripts/generate/compile.ts";
import { countVerdicts, fits, runSuite, type SuiteRun } from "./suite.ts";

let { verdicts, files }: SuiteRun = { verdicts: [], files: new Map() };

beforeAll(async () => {
  ({ verdicts, files } = await runSuite());
});

const named = (outcome: string) =>
  verdicts.filter((verdict) => verdict.outcome === outcome).map(({ test }) => test);

describe("of the official tests of JSON Schema 2020-12", () => {
  it("as many are judged rightly as the table says", () => {
    const readme = readFileSync(join(import.meta.dirname, "README.md"), "utf8");

    expect(readme.slice(readme.indexOf("| keyword"))).toBe(`${countVerdicts(verdicts)}\n`);
  });

  it("no valid value is refused", () => {
    expect(named("wronglyRefused")).toEqual([]);
  });

  it("every schema that is refused is refused with its location", () => {
    const reasons = verdicts.flatMap(({ reason }) => reason ?? []);

    expect(reasons.filter((reason) => !reason.startsWith("/components/schemas/"))).toEqual([]);
  });

  it("everything that is generated compiles", () => {
    expect(compileFiles(files).errors).toEqual([]);
  });

  it("every valid value is valid when it has been stripped, and is left as it was", () => {
    const broken = verdicts.flatMap(({ keyword, test, data, outcome, validator }) => {
      if (validator?.strip === undefined || outcome !== "right" || !fits(validator, data))
        return [];
      const before = JSON.stringify(data);
      const isBroken = !fits(validator, validator.strip(data)) || JSON.stringify(data) !== before;
      return isBroken ? [`${keyword}: ${test}`] : [];
    });

    expect(broken).toEqual([]);
  });
});
