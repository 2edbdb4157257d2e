import type { Browser } from "playwright-core";
import { bun, deno, lacking, otherNodes } from "./binaries.ts";
import { pageRuntime } from "./page.ts";
import { processRuntime } from "./process.ts";
import type { Runtime } from "./runtime.ts";
import { workerRuntime } from "./worker.ts";

const denoArguments = [
  ["run", "--no-prompt", "--no-remote", "--node-modules-dir=manual"],
  ["--allow-net", "--allow-read", "--allow-write", "--allow-env"],
].flat();

const fromNpm: readonly Runtime[] = [
  ...Object.entries(otherNodes).map(([version, binary]) =>
    processRuntime(`Node ${version}`, "node", binary),
  ),
  processRuntime("Deno", "deno-and-bun", deno, denoArguments),
  processRuntime("Bun", "deno-and-bun", bun, ["run", "--no-install"]),
  workerRuntime,
];

/** Everything that the package is tried on: this Node, what npm has, and the browser if there is one. */
export function listRuntimes(browser: () => Browser | undefined): readonly Runtime[] {
  return [
    processRuntime("Node", "node", process.execPath),
    ...fromNpm.map((runtime) => ({ ...runtime, missing: () => lacking })),
    pageRuntime(browser),
  ];
}
