// Prints the CPU time in milliseconds from opening an editor until it offers paths, in a process that has done nothing else;
// NaN when it offers none.
import { openEditor } from "../../test/support/editor.ts";

const [file = "", module = "", position = ""] = process.argv.slice(2);
const start = process.cpuUsage();
const offered = openEditor(module, file).complete(position);
const { user, system } = process.cpuUsage(start);
process.stdout.write(String(offered.size === 0 ? Number.NaN : (user + system) / 1000));
