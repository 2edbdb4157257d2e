import { execFile } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../../docs/blocks.ts";
import { versionsHere } from "../../support/packed.ts";
import { packedProject } from "../../support/packed-project.ts";
import { lacking, otherNodes } from "../runtimes/binaries.ts";

const run = promisify(execFile);
const jest = resolve("test/package/runtimes/node_modules/jest/bin/jest.js");
const guide = await readFile("docs/test.md", "utf8");
const settings = blocksOf(guide).filter(({ language }) => language === "js");

const body = `test("reads the profile of the mock", async () => {
  const mock = createMock();
  const spheron = createClient({ fetch: mock.fetch, token: "any" });

  await spheron.v1["/profile"].GET();

  expect(mock.violations).toEqual([]);
});
`;
const asModule = `import { createClient } from "spheron-client";
import { createMock } from "spheron-client/testing";
${body}`;
const asCommonJs = `const { createClient } = require("spheron-client");
const { createMock } = require("spheron-client/testing");
${body}`;

const withModules = { NODE_OPTIONS: "--experimental-vm-modules" };
const asTheGuide = {
  "jest.config.js": settings[0]?.text ?? "",
  "jest-transform.js": settings[1]?.text ?? "",
};

/** Kinds of projects, each with its files, its environment, and the versions of Node for which the guide names it. */
const kinds = [
  {
    kind: "ES modules",
    nodes: [process.execPath, otherNodes["24"]],
    type: "module",
    files: { "profile.test.js": asModule },
    env: withModules,
  },
  {
    kind: "CommonJS",
    nodes: [otherNodes["24"], otherNodes["26"]],
    type: "commonjs",
    files: { "profile.test.js": asCommonJs },
    env: withModules,
  },
  {
    kind: "CommonJS with the setting of the guide",
    nodes: [process.execPath, otherNodes["22"]],
    type: "commonjs",
    files: { ...asTheGuide, "profile.test.js": asCommonJs },
    env: {},
  },
  {
    kind: "TypeScript as CommonJS with the setting of the guide",
    nodes: [process.execPath, otherNodes["24"]],
    type: "commonjs",
    files: { ...asTheGuide, "profile.test.ts": asModule },
    env: {},
  },
];

const project = packedProject(await versionsHere(["ajv", "ajv-formats", "typescript"]));

describe("Jest runs tests", () => {
  it.for(kinds)("of $kind", async ({ kind, nodes, type, files, env }, { skip }) => {
    if (lacking !== undefined) skip(lacking);
    const folder = join(project(), kind.replaceAll(" ", "-"));
    await mkdir(folder);
    await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type }));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    // Jest looks for modules to convert below its own folder.
    await cp(join(project(), "node_modules"), join(folder, "node_modules"), { recursive: true });

    for (const node of nodes) {
      const args = [jest, "--no-cache", "--no-watchman", "--rootDir", folder];
      const options = { cwd: folder, env: { PATH: process.env["PATH"], ...env } };
      const { stderr } = await run(node ?? "", args, options);

      expect(stderr).toContain("1 passed, 1 total");
    }
  });
});
