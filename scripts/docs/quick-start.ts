/** What the README says to who has the repository, and a reader of the site has not. */
const repositoryOnly = /<!-- repository -->.*?<!-- \/repository -->\n*/gs;

/** The README as a quick start: what the package is, how to install it, the first calls, then the rest. */
export function toQuickStart(readme: string): string {
  return readme.replaceAll(repositoryOnly, "").replace(/^# .*/, "# Quick start");
}
