import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { onTestFinished, type TestContext } from "vitest";
import { openPage } from "./launch-chromium.ts";

export interface WatchedPage {
  readonly page: Page;
  /** Everything that the browser complains of; a test may add what else it watches for. */
  readonly complaints: string[];
}

/** An empty page that is closed with the test. */
export async function openWatchedPage(
  browser: Browser | undefined,
  { skip }: TestContext,
  options: BrowserContextOptions,
): Promise<WatchedPage> {
  if (browser === undefined) return skip("Chromium is not installed");
  const page = await openPage(browser, options);
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, complaints };
}
