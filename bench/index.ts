const benchmarks: Readonly<Record<string, () => Promise<unknown>>> = {
  generate: () => import("./generate.ts"),
  diff: () => import("./diff/index.ts"),
  calls: () => import("./client/calls.ts"),
  validate: () => import("./validate.ts"),
  traffic: () => import("./client/traffic.ts"),
  upload: () => import("./upload/compare.ts"),
  types: () => import("./types/index.ts"),
};

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
