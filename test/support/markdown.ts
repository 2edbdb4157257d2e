/** The rows of the first table in a section of a Markdown text, each as the texts of its cells. */
export function tableBelow(markdown: string, heading: string): string[][] {
  const [, section = ""] = markdown.split(`## ${heading}\n`);
  const lines = section.split(/^## /m)[0]?.split("\n") ?? [];
  const rows = lines.filter((line) => line.startsWith("|")).slice(2);
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
