import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { patience } from "./patience.ts";

/** Starts the Chromium of this machine; `undefined` where none is installed. One without windows takes a third of the time. */
export async function launchChromium(): Promise<Browser | undefined> {
  const executablePath = findOnPath("chromium-headless-shell") ?? findOnPath("chromium");
  if (executablePath === undefined) return undefined;
  const args = ["--disable-gpu", "--disable-quic"];
  return chromium.launch({ executablePath, args, timeout: patience.stepMs });
}

/** An empty page. */
export async function openPage(browser: Browser, options?: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(patience.stepMs);
  return page;
}

function findOnPath(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
