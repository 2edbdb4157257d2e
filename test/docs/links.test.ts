import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { guides } from "./guides.ts";
import { anchorsOf, linksOf } from "./markdown-links.ts";
import { root } from "./project.ts";

/** The guides, and the pages that stand in the project's folder or describe one of its folders. */
const pages = [
  ...guides.map(({ name }) => name),
  ...readdirSync(root).filter((name) => name.endsWith(".md") && name !== "README.md"),
  "spec/platform/README.md",
];

describe("the links of a page lead to what there is", () => {
  it.each(pages)("%s", (page) => {
    const links = linksOf(readFileSync(join(root, page), "utf8"));

    expect(links.filter((link) => !leads(page, link))).toEqual([]);
  });
});

describe("the table of contents", () => {
  it("leads to every guide", () => {
    const links = linksOf(guides.find(({ name }) => name === "docs/README.md")?.markdown ?? "");
    const others = guides
      .map(({ name }) => relative("docs", name))
      .filter((name) => !/README/.test(name));

    expect(links).toEqual(expect.arrayContaining(others));
  });
});

function leads(page: string, link: string): boolean {
  if (/^https:\/\//.test(link)) return URL.canParse(link);
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  if (!existsSync(join(root, target))) return false;
  if (anchor === undefined) return true;
  return anchorsOf(readFileSync(join(root, target), "utf8")).includes(anchor);
}
