import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

/** The Chromium of this machine, for all tests of a file; `undefined` where none is installed. */
export function installedChromium(): () => Browser | undefined {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const executablePath = findOnPath("chromium");
    if (executablePath === undefined) return;
    browser = await chromium.launch({ executablePath, args: ["--disable-gpu", "--disable-quic"] });
  });
  afterAll(() => browser?.close());
  return () => browser;
}

function findOnPath(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
