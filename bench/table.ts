export type Row = Readonly<Record<string, string>>;

/** Prints rows as a table of Markdown, with the keys of the first row as its head. */
export function printTable(title: string, rows: readonly Row[]): void {
  const heads = Object.keys(rows[0] ?? {});
  const table = [heads, ...rows.map((row) => heads.map((head) => row[head] ?? ""))];
  const widths = heads.map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const lines = table.map((row) =>
    line(row.map((cell, column) => cell.padEnd(widths[column] ?? 0))),
  );
  lines.splice(1, 0, line(widths.map((width) => "-".repeat(width))));
  console.log(`\n${title}\n\n${lines.join("\n")}`);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
