import { toOneLine } from "./escape-control-characters.ts";
import { formatProblem, type Problem } from "./problem.ts";

/** Tells a person which step is running and how long each one took. */
export interface Progress {
  /** Runs one step; its label is printed with the duration when it is done. */
  step<T>(label: string, work: () => T | Promise<T>): Promise<T>;
  /** Prints a line of its own. */
  note(line: string): void;
  /** Says what is wrong in an input and hinders nothing. */
  readonly warn: (problem: Problem) => void;
  /** Clears an unfinished line before something else is printed. */
  stop(): void;
}

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** On a terminal the running step is shown and then overwritten; elsewhere each finished step is a plain line. */
export function createProgress(
  output: Output,
  now: () => number = () => performance.now(),
): Progress {
  const clearLine = output.isTTY === true ? "\r\u001B[2K" : "";
  return {
    async step(name, work) {
      const label = toOneLine(name);
      if (output.isTTY === true) output.write(`${clearLine}  ${label} …`);
      const start = now();
      const result = await work();
      output.write(`${clearLine}  ${label} (${formatDuration(now() - start)})\n`);
      return result;
    },
    note(line) {
      output.write(`${clearLine}  ${toOneLine(line)}\n`);
    },
    warn(problem) {
      output.write(`${clearLine}warning: ${formatProblem(problem)}\n`);
    },
    stop() {
      output.write(clearLine);
    },
  };
}

function formatDuration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
