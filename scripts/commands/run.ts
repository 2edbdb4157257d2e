import { resolve } from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { escapeControlCharacters, toOneLine } from "../lib/escape-control-characters.ts";
import { findKnownCheck } from "../lib/known-checks.ts";
import { withLock } from "../lib/lock.ts";
import {
  isInterrupted,
  settleInterruptedReplacement,
  writeAllOrNothing,
  type Replacement,
} from "../lib/replace.ts";
import { describeArgumentError } from "../../src/testing/command/argument-error.ts";
import { InputError, formatProblem, type Problem } from "../lib/problem.ts";
import { projectAt, type Project } from "../lib/project.ts";
import { createProgress, type Progress } from "../lib/progress.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>;

/** Puts all files in place, or none. */
type Write = (replacements: readonly Replacement[]) => Promise<void>;

export interface Command<O extends Options> {
  /** Printed by `--help` and after wrong usage. */
  readonly usage: string;
  readonly options: O;
  /** How many arguments without a name the command takes; none when left out. */
  readonly positionals?: number;
  /** Whether it writes into the project, so that no other command may do so until it has ended. */
  isWriting?(values: Parsed<O>["values"]): boolean;
  /** Whether it compares files of the project and does nothing else, so that it need not do so again until one changes. */
  isCheck?(values: Parsed<O>["values"]): boolean;
  /** Does the work; the exit code is 0 unless it returns another. */
  run(input: {
    readonly values: Parsed<O>["values"];
    readonly positionals: readonly string[];
    readonly project: Project;
    readonly progress: Progress;
    readonly write: Write;
  }): Promise<number | void>;
}

export const exitCodes = { done: 0, found: 1, badInput: 2 } as const;

/** The project that the commands are part of. */
const ownProject = resolve(import.meta.dirname, "../..");

/**
 * Runs a command on this process's arguments, in the project of the current folder, and sets the exit code:
 * 0 done, 1 a check found something, 2 bad usage or bad input. A stack is printed only with `--debug`.
 */
export async function runCommand<const O extends Options>(command: Command<O>): Promise<void> {
  const progress = createProgress(process.stderr);
  const debug = process.argv.includes("--debug");
  try {
    const options = { ...command.options, help: { type: "boolean" }, debug: { type: "boolean" } };
    const { values, positionals } = parseArgs({
      options,
      allowPositionals: true,
      strict: true,
    });
    if ("help" in values && values.help === true) {
      console.log(command.usage);
      return;
    }
    if (positionals.length > (command.positionals ?? 0)) {
      throw new TypeError(`Unexpected argument '${positionals.at(-1)}'`);
    }
    const root = process.cwd();
    const run = async (write: Write) => {
      const known =
        root === ownProject && command.isCheck?.(values) === true
          ? await findKnownCheck(root, process.argv.slice(1))
          : undefined;
      if (known?.hasPassed === true) {
        progress.note("Nothing has changed since this was checked");
        return exitCodes.done;
      }
      const warnings: Problem[] = [];
      const watched: Progress = {
        ...progress,
        warn(problem) {
          warnings.push(problem);
          progress.warn(problem);
        },
      };
      const input = { values, positionals, project: projectAt(root), progress: watched, write };
      const code = (await command.run(input)) ?? exitCodes.done;
      if (code === exitCodes.done && warnings.length === 0) await known?.remember();
      return code;
    };
    const write: Write = (replacements) => writeAllOrNothing(root, replacements);
    const locked = <T>(work: () => Promise<T>) =>
      withLock(root, async () => {
        await settleInterruptedReplacement(root);
        return work();
      });
    const isWriting = command.isWriting?.(values) === true;
    if (!isWriting && isInterrupted(root)) await locked(() => Promise.resolve());
    process.exitCode = isWriting
      ? await locked(() => run(write))
      : await run((replacements) => locked(() => write(replacements)));
  } catch (error) {
    progress.stop();
    console.error(escapeControlCharacters(describe(error, command, debug)));
    process.exitCode = exitCodes.badInput;
  }
}

/** Prints what may hold names of a document or words of a client. */
export function print(text: string): void {
  console.log(escapeControlCharacters(text));
}

function describe(
  error: unknown,
  { usage, options }: Pick<Command<Options>, "usage" | "options">,
  debug: boolean,
): string {
  if (debug && error instanceof Error) return error.stack ?? error.message;
  if (error instanceof InputError) return error.problems.map(formatProblem).join("\n");
  if (error instanceof TypeError && isUsageError(error)) {
    const { message, hint } = describeArgumentError(error.message, Object.keys(options));
    return `${toOneLine(message)} (${hint})\n\n${usage}`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return `${toOneLine(message)}\n(probably not a problem of your input; --debug prints the stack)`;
}

function isUsageError(error: TypeError): boolean {
  const code = "code" in error ? String(error.code) : "";
  return code.startsWith("ERR_PARSE_ARGS") || error.message.startsWith("Unexpected argument");
}
