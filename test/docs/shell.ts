/** One command of a shell script: `SPHERON_TOKEN=… npm run test:live -- --record DIR > answers.txt`. */
export interface ShellCommand {
  readonly environment: readonly string[];
  readonly words: readonly string[];
}

/** The commands of a script, in order. Knows as much of a shell as the guides use. */
export function commandsOf(script: string): ShellCommand[] {
  const lines = script.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.flatMap((line) => line.split(" && ")).map(parseCommand);
}

function parseCommand(text: string): ShellCommand {
  const [command = ""] = text.split(" > ");
  const words = command.trim().split(/ +/);
  const first = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  return { environment: words.slice(0, first), words: words.slice(first) };
}
