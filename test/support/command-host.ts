import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";

/** A command to run, and what a process of its own would be given. */
export interface CommandTask {
  readonly path: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: string;
}

export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const home = process.cwd();
let runs = 0;

process.on("message", (task: CommandTask) => {
  void run(task).then((ran) => process.send?.(ran));
});
process.once("disconnect", () => process.exit());

/** Runs the module of the command anew; what the module imports stays loaded. */
async function run({ path, args, folder, env, stdin }: CommandTask): Promise<Ran> {
  const stdout = divert(process.stdout);
  const stderr = divert(process.stderr);
  process.chdir(folder);
  process.argv = [process.execPath, path, ...args];
  process.env = env;
  process.exitCode = 0;
  const input = Readable.from(Buffer.from(stdin));
  Object.defineProperty(process, "stdin", { value: input, configurable: true });
  runs += 1;
  await import(`${pathToFileURL(path).href}?run=${runs}`);
  // The folder may be gone before the next run.
  process.chdir(home);
  return { exitCode: process.exitCode, stdout: stdout(), stderr: stderr() };
}

type Written = () => void;

/** Keeps what is written from now on. */
function divert(stream: NodeJS.WriteStream): () => string {
  const parts: Buffer[] = [];
  stream.write = (
    part: string | Uint8Array,
    encoding?: BufferEncoding | Written,
    then?: Written,
  ) => {
    parts.push(Buffer.from(part));
    const written = typeof encoding === "function" ? encoding : then;
    written?.();
    return true;
  };
  return () => Buffer.concat(parts).toString();
}
