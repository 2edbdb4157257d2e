import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Seconds of CPU that the command of a shell takes, with all processes that it starts and waits for. */
export async function cpuOf(command: string): Promise<number> {
  const timed = `TIMEFORMAT="%U %S"; time ${command} >/dev/null 2>/dev/null`;
  const { stderr } = await run("bash", ["-c", timed]);
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(" ").map(Number);
  return user + system;
}
