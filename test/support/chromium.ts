import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "./launch-chromium.ts";

/** The Chromium of this machine, once a test runs; `undefined` where none is installed. */
export type Installed = () => Browser | undefined;

/** One for all tests of a file. */
export function installedChromium(): Installed {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return () => browser;
}
