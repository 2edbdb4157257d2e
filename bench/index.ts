import { parseArgs } from "node:util";
import { benchmarks } from "./benchmarks.ts";
import { documented } from "./documented.ts";
import { printTable } from "./table.ts";
import { toTargetRow, type Target } from "./target.ts";

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { scale: { type: "string", default: "0.1" } },
});
const scale = Number(values.scale);
const unknown = asked.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  const known = Object.keys(benchmarks).join(", ");
  console.error(`no benchmark ${unknown.join(", ")}: there are ${known}`);
  process.exitCode = 2;
} else if (!(scale > 0 && scale <= 1)) {
  console.error(`--scale ${values.scale} has to be above 0 and at most 1`);
  process.exitCode = 2;
} else {
  const start = performance.now();
  const targets: Target[] = asked.length === 0 ? [...documented] : [];
  for (const [name, run] of Object.entries(benchmarks)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const { results } = await run(scale);
    for (const { title, rows } of results.tables) printTable(title, rows);
    targets.push(...(results.targets ?? []));
  }
  if (targets.length > 0) printTable("Targets", targets.map(toTargetRow));
  console.log(`\nIt took ${((performance.now() - start) / 60_000).toFixed(1)} minutes.`);
}
