/** The rows of the first table in a section of a Markdown text, each as the texts of its cells. */
export function tableBelow(markdown: string, heading: string): string[][] {
  const [, section = ""] = markdown.split(`## ${heading}\n`);
  return tableRows(section.split(/^## /m)[0] ?? "");
}

/** The rows of the tables in a Markdown text, each as the texts of its cells; without the first table's head. */
export function tableRows(markdown: string): string[][] {
  const lines = markdown.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
