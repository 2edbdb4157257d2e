import { InputError } from "../lib/problem.ts";

/** What the README says to who has the repository, and a reader of the site has not. */
const repositoryOnly = /<!-- repository -->.*?<!-- \/repository -->\n*/gs;

/**
 * The README as a quick start: what the package is, how to install it, the first calls, then the rest.
 *
 * @throws InputError when it has no section on how to install it
 */
export function toQuickStart(readme: string): string {
  const [lead = "", ...sections] = readme.replaceAll(repositoryOnly, "").split(/^(?=## )/m);
  const [, what = "", ...calls] = lead.trim().split("\n\n");
  const install = sections.find((section) => section.startsWith("## Install\n"));
  if (install === undefined)
    throw new InputError({ source: "README.md", message: "has no section named Install" });
  const others = sections.filter((section) => section !== install);
  const parts = ["# Quick start", what, install, "## First calls", ...calls, ...others];
  return `${parts.map((part) => part.trim()).join("\n\n")}\n`;
}
