import { benchmarks } from "./benchmarks.ts";

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  const known = Object.keys(benchmarks).join(", ");
  console.error(`no benchmark ${unknown.join(", ")}: there are ${known}`);
  process.exitCode = 2;
} else {
  for (const [name, run] of Object.entries(benchmarks)) {
    if (asked.length === 0 || asked.includes(name)) await run();
  }
}
