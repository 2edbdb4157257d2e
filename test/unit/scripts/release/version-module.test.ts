import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { versionModule } from "../../../../scripts/release/version-module.ts";

it("the client has the version of the package", async () => {
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };

  expect(await readFile("src/client/version.ts", "utf8")).toBe(versionModule(version));
});
