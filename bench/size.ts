import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Results } from "./results.ts";

const run = promisify(execFile);

/** What `npm run size` finds of each entry of size-limit in package.json, in bytes. */
interface Entry {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit: number;
}

/** How many kB the clients should take; all else should take what its budget is. */
const goals: Readonly<Record<string, number>> = {
  "createClient with openapi-fetch's serializers": 8.5,
  "createClient and createGpuClient in one bundle": 10,
};

await run("npm", ["run", "--silent", "build"]);
// It exits with 1 when an entry is over its budget, which is then one of the rows.
const { stdout } = await run("npx", ["size-limit", "--json"]).catch((error: unknown) => {
  if (error instanceof Error && "stdout" in error) return { stdout: String(error.stdout) };
  throw error;
});
const entries = JSON.parse(stdout) as readonly Entry[];

export const results: Results = {
  tables: [
    {
      title: "size, minified and gzipped",
      rows: entries.map(({ name, size, sizeLimit }) => ({
        what: name,
        size: `${(size / 1000).toFixed(2)} kB`,
        budget: `${(sizeLimit / 1000).toFixed(2)} kB`,
      })),
    },
  ],
  targets: entries.map(({ name, size, sizeLimit }) => ({
    goal: "Size",
    what: name,
    figure: size / 1000,
    unit: "kB",
    limit: { atMost: goals[name] ?? sizeLimit / 1000 },
  })),
};
