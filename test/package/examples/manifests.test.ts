import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { stringMember } from "../../../scripts/document/json.ts";
import { dependenciesOf, root } from "./manifest.ts";

const folder = join(root, "examples");
const entries = await readdir(folder, { withFileTypes: true });
const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

it.for(names)("%s names the versions that the tests run it with", async (name) => {
  const manifest: unknown = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const installed = await dependenciesOf(root);

  const named = await dependenciesOf(join(folder, name));

  expect(named.get("spheron-client")).toBe(stringMember(manifest, "version"));
  for (const [dependency, version] of named)
    if (dependency !== "spheron-client")
      expect([dependency, version]).toEqual([dependency, installed.get(dependency)]);
});
