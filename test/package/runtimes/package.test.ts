import { expect, it } from "vitest";
import { installedChromium } from "../../support/chromium.ts";
import { packagesOfTests, versionsHere } from "../../support/packed.ts";
import { packedProject } from "../../support/packed-project.ts";
import { listRuntimes } from "./runtimes.ts";
import { tryPackage } from "./try-package.ts";

const project = packedProject(await versionsHere(packagesOfTests));
const browser = installedChromium();

it.for(listRuntimes(browser))("every helper works in $name", async (runtime, { skip }) => {
  const { outcomes, notRun } = await tryPackage(runtime, project());

  if (notRun !== undefined) skip(notRun);
  expect(outcomes.length).toBeGreaterThan(8);
  expect(outcomes.filter(({ fault }) => fault !== undefined)).toEqual([]);
});
