import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";

/** A limit of its own, which a slow machine may meet: of a hook or a test, or of something that it waits for. */
const limits = [
  /^ *\}, [\d_]+\);$/m,
  /\btimeout: ?\d[\d_]{2,}/,
  /\b(it|test|beforeAll|afterAll)\(.*, [\d_]+\);$/m,
];

const folders = await readdir("test", { recursive: true });
const files = folders.filter(
  (path) => /\.test\.ts$|^(faults|support)\/.*\.ts$/.test(path) && !path.includes("node_modules"),
);

it("no test has a time limit of its own", async () => {
  const found: string[] = [];
  for (const path of files) {
    const text = await readFile(join("test", path), "utf8");
    if (path.startsWith("repository/time-limits")) continue;
    if (limits.some((pattern) => pattern.test(text))) found.push(path);
  }

  expect(found).toEqual([]);
});
