import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";

const folder = "src/testing";
/** What users import for the platform API; everything else in the folder works for any API. */
const frontDoors = ["index.ts", "msw.ts"];
const names = await readdir(folder);
const engineFiles = names.filter((name) => name.endsWith(".ts") && !frontDoors.includes(name));

it.each(engineFiles)("%s names no API", async (name) => {
  const text = await readFile(join(folder, name), "utf8");

  expect(text).not.toMatch(/from "[^"]*(platform|generated)\//);
  expect(text).not.toMatch(/organization|deployment|project|bucket|upload|spheron\.network/i);
});
