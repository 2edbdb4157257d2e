import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";

/** What ties a test to the speed of the machine: a limit of its own, a wait for time to pass, and a look at the time. */
const tiesToTime = [
  /^ *\}, [\d_]+\);$/m,
  /\btimeout: ?[\d_]+/,
  /\b(it|test|beforeAll|afterAll)\(.*, [\d_]+\);$/m,
  /\bset(Timeout|Interval)\(/,
  /\b(performance|Date)\.now\(\)/,
  /\bhrtime\b/,
];

const folders = await readdir("test", { recursive: true });
const files = folders.filter(
  (path) => /\.test\.ts$|^(faults|support)\/.*\.ts$/.test(path) && !path.includes("node_modules"),
);

it("no test depends on how fast the machine is", async () => {
  const found: string[] = [];
  for (const path of files) {
    const text = await readFile(join("test", path), "utf8");
    if (path.startsWith("repository/time-limits")) continue;
    if (tiesToTime.some((pattern) => pattern.test(text))) found.push(path);
  }

  expect(found).toEqual([]);
});
