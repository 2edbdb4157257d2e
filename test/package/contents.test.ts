import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packedProject } from "../support/packed-project.ts";

const folder = packedProject();

it("the package installs with nothing but its two dependencies", () => {
  const installed = join(folder(), "node_modules");

  expect(existsSync(join(installed, "spheron-client/dist/src/index.js"))).toBe(true);
  expect(existsSync(join(installed, "undici"))).toBe(false);
});
