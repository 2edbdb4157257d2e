// Opens an editor and asks it for paths, in a process that has done nothing else.
import { openEditor } from "../../test/support/editor.ts";

export interface Completion {
  /** CPU time from opening the editor until it responds. */
  readonly ms: number;
  /** How many names it offers. */
  readonly offered: number;
}

const [file = "", module = "", position = ""] = process.argv.slice(2);
const start = process.cpuUsage();
const offered = openEditor(module, file).complete(position).size;
const { user, system } = process.cpuUsage(start);
const completion: Completion = { ms: (user + system) / 1000, offered };
process.stdout.write(JSON.stringify(completion));
