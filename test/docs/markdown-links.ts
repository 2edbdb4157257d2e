/** Where the links of a Markdown page lead, without those in code. */
export function linksOf(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
}

/** What headings are called in links, as GitHub and npm name them. */
export function anchorsOf(markdown: string): string[] {
  const headings = [...markdown.replaceAll(fenced, "").matchAll(/^#{1,6} (.+)$/gm)];
  return headings.map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

const fenced = /^ *```[^]*?^ *```$/gm;

function withoutCode(markdown: string): string {
  return markdown.replaceAll(fenced, "").replaceAll(/`[^`\n]*`/g, "code");
}
