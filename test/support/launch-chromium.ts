import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Starts the Chromium of this machine; `undefined` where none is installed. */
export async function launchChromium(): Promise<Browser | undefined> {
  const executablePath = findOnPath("chromium");
  if (executablePath === undefined) return undefined;
  return chromium.launch({ executablePath, args: ["--disable-gpu", "--disable-quic"] });
}

function findOnPath(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
