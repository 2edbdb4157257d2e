import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { suites, type Suite } from "./mutation.ts";

const run = promisify(execFile);

/** What the suite says first against the project in the folder, or `undefined` when it has nothing against it. */
export async function firstFailure(folder: string, suite: Suite): Promise<string | undefined> {
  return suite === "types" ? firstDiagnostic(folder) : firstFailedTest(folder, suites[suite]);
}

async function firstDiagnostic(folder: string): Promise<string | undefined> {
  const { stdout } = await outputOf(folder, "node_modules/typescript/bin/tsc", ["--noEmit"]);
  return stdout.split("\n").find((line) => line.includes("error TS"));
}

interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

async function firstFailedTest(
  folder: string,
  paths: readonly string[],
): Promise<string | undefined> {
  const options = ["run", ...paths, "--bail=1", "--reporter=json"];
  const { stdout, stderr } = await outputOf(folder, "node_modules/vitest/vitest.mjs", options);
  const { testResults } = parseReport(stdout, stderr);
  for (const { name, message, assertionResults } of testResults) {
    const failed = assertionResults.find(({ status }) => status === "failed");
    if (failed !== undefined)
      return `${failed.fullName}: ${failed.failureMessages[0]?.split("\n")[0] ?? ""}`;
    if (message !== "") return `${name.slice(folder.length + 1)}: ${message.split("\n")[0] ?? ""}`;
  }
  return undefined;
}

function parseReport(stdout: string, stderr: string): TestReport {
  try {
    return JSON.parse(stdout) as TestReport;
  } catch (cause) {
    throw new Error(`vitest gave no report: ${stderr || stdout}`, { cause });
  }
}

interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/** Both programs say by their exit code what they say in their output too. */
async function outputOf(folder: string, script: string, args: string[]): Promise<Output> {
  return run(process.execPath, [join(folder, script), ...args], {
    cwd: folder,
    maxBuffer: 100e6,
    env: { ...process.env, SPHERON_TOKEN: "" },
  }).catch((error: unknown) => {
    if (error instanceof Error && "stdout" in error) return error as Error & Output;
    throw error;
  });
}
