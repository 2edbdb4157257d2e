import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { blocksOf } from "../../docs/blocks.ts";
import { packagesOfTests, versionsHere } from "../../support/packed.ts";
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

const project = packedProject(await versionsHere(packagesOfTests));

describe("Jest runs tests", () => {
  it.for(kinds)("of $kind", async ({ nodes, type, files, env }, { skip }) => {
    if (lacking !== undefined) skip(lacking);
    // Jest looks for modules to convert below its own folder, so that the kinds take turns in it.
    const folder = project();
    const written = Object.entries({ ...files, "package.json": JSON.stringify({ type }) });
    for (const [name, text] of written) await writeFile(join(folder, name), text);
    onTestFinished(async () => {
      for (const [name] of written) await rm(join(folder, name));
    });

    for (const node of nodes) {
      const args = [jest, "--no-cache", "--no-watchman", "--rootDir", folder];
      const options = { cwd: folder, env: { PATH: process.env["PATH"], ...env } };
      const { stderr } = await run(node ?? "", args, options);

      expect(stderr).toContain("1 passed, 1 total");
    }
  });
});
