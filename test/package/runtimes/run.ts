import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { printTable } from "../../../bench/table.ts";
import { launchChromium } from "../../support/launch-chromium.ts";
import {
  installPacked,
  optionalPackages,
  packProject,
  versionsHere,
} from "../../support/packed.ts";
import { listRuntimes } from "./runtimes.ts";
import { tryPackage, type Tried } from "./try-package.ts";

const usage = `npm run test:runtimes

Packs the package, installs the tarball into an empty project, and tries every helper there on Node, Deno, Bun, workerd
and in Chromium, against the mock. Exits with 1 when one does not work. What is not installed is not run, and named.`;

async function tryEverywhere(folder: string): Promise<Tried[]> {
  const browser = await launchChromium();
  try {
    const project = join(folder, "project");
    await mkdir(project);
    await installPacked(await packProject(folder), project, await versionsHere(optionalPackages));
    const tried: Tried[] = [];
    for (const runtime of listRuntimes(() => browser))
      tried.push(await tryPackage(runtime, project));
    return tried;
  } finally {
    await browser?.close();
  }
}

function print(tried: readonly Tried[]): void {
  const helpers = new Set(tried.flatMap(({ outcomes }) => outcomes.map(({ helper }) => helper)));
  const cell = ({ outcomes }: Tried, name: string) => {
    const outcome = outcomes.find(({ helper }) => helper === name);
    if (outcome === undefined) return "";
    return outcome.fault === undefined ? "works" : "FAILS";
  };
  const rows = [...helpers].map((helper) => ({
    helper,
    ...Object.fromEntries(tried.map((one) => [one.runtime, cell(one, helper)])),
  }));
  printTable(
    "The packed package; what needs files or Node's modules has no place elsewhere:",
    rows,
  );
  for (const { runtime, notRun, outcomes } of tried) {
    if (notRun !== undefined) console.log(`\n${runtime} was not run: ${notRun}`);
    for (const { helper, fault } of outcomes)
      if (fault !== undefined) console.error(`\n${runtime}: ${helper} ${fault}`);
  }
}

const { values } = parseArgs({ options: { help: { type: "boolean", short: "h" } } });
if (values.help === true) {
  console.log(usage);
} else {
  const folder = await mkdtemp(join(tmpdir(), "spheron-client-runtimes-"));
  try {
    const tried = await tryEverywhere(folder);
    print(tried);
    if (tried.some(({ outcomes }) => outcomes.some(({ fault }) => fault !== undefined)))
      process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}
