import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { objectMember } from "../../scripts/document/json.ts";

const pages = [
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CODE_OF_CONDUCT.md",
  ".github/pull_request_template.md",
  ".github/ISSUE_TEMPLATE/fault.md",
];

describe.each(pages)("%s", (page) => {
  const text = readFile(page, "utf8");

  it("names commands that there are", async () => {
    const manifest: unknown = JSON.parse(await readFile("package.json", "utf8"));
    const named = (await text).matchAll(/npm run (?:-s )?([\w:-]+)/g);

    for (const [, name = ""] of named)
      expect(Object.keys(objectMember(manifest, "scripts"))).toContain(name);
  });

  it("names files and folders that there are", async () => {
    const inCode = (await text).matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`/g);
    const linked = (await text).matchAll(/\]\(([^)#:]+)/g);
    const named = [...inCode, ...linked].map(([, path = ""]) => path);
    // `NAME` stands for each API, and `build/` is written by commands.
    const paths = named
      .map((path) => path.replace("/NAME/", "/platform/"))
      .filter((path) => !path.startsWith("build/"));

    for (const path of paths.filter((one) => one !== "spheron-client/testing"))
      expect(existsSync(path), path).toBe(true);
  });
});
