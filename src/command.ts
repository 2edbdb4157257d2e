#!/usr/bin/env node
import { parseArgs } from "node:util";
import { isSpheronError } from "./client/errors/guards.ts";
import { describeArgumentError } from "./testing/command/argument-error.ts";
import {
  describeOptions,
  MockOptionError,
  readText,
  toParseArgs,
  type MockOptionTable,
  type MockOptionValues,
} from "./testing/command/mock-option.ts";
import { collectOptions, serveMock } from "./testing/command/serve-mock.ts";
import { gpuMock } from "./testing/gpu/served-mock.ts";
import { platformMock } from "./testing/platform/served-mock.ts";

const mocks = { platform: platformMock, gpu: gpuMock };
const options: MockOptionTable = {
  api: {
    value: "NAME",
    about: "the API: platform (Spheron API v2, the default) or gpu (GPU marketplace)",
  },
  ...collectOptions(mocks),
  help: { about: "prints this" },
};
const usage = `npx spheron-client mock [--api NAME] [--port N] [options]

Serves a mock of an API of Spheron on this machine, until Ctrl-C. It prints its address, and a line for each request:
method, path, status, milliseconds, and what the API's document does not allow about it.

${describeOptions(options)}`;

/** Usage that is wrong. */
const badUsage = 2;

process.exitCode = await run(process.argv.slice(2));

/** Runs the command, and returns the exit code. */
async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    if (values["help"] === true) {
      console.log(usage);
      return 0;
    }
    const [command, ...more] = positionals;
    if (command !== "mock" || more.length > 0) {
      const wrong = more[0] ?? command;
      const found = wrong === undefined ? "no command is given" : `there is no command ${wrong}`;
      throw new MockOptionError(found, "spheron-client has the command mock; --help says more");
    }
    await serveMock(mocks, readText(values, "api") ?? "platform", values, print);
    return 0;
  } catch (error) {
    if (error instanceof MockOptionError)
      print(`${error.message}${error.hint === undefined ? "" : ` (${error.hint})`}`, console.error);
    else if (isSpheronError(error)) print(error.message, console.error);
    else throw error;
    return badUsage;
  }
}

function parse(args: readonly string[]): {
  readonly values: MockOptionValues;
  readonly positionals: readonly string[];
} {
  try {
    return parseArgs({ args: [...args], options: toParseArgs(options), allowPositionals: true });
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    const { message, hint } = describeArgumentError(cause.message, Object.keys(options));
    throw new MockOptionError(message, hint, { cause });
  }
}

/** Prints a line that may hold what others sent, without what would move the cursor of a terminal. */
function print(line: string, write: (line: string) => void = console.log): void {
  write(line.replaceAll(/\p{C}|\p{Zl}|\p{Zp}/gu, "\uFFFD"));
}
