import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "./launch-chromium.ts";

/** The Chromium of this machine, for all tests of a file; `undefined` where none is installed. */
export function installedChromium(): () => Browser | undefined {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return () => browser;
}
