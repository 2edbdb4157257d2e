/** A docstring of the lines, at the indent. Without any it is nothing. */
export function docComment(lines: readonly string[], indent: string): string {
  const [only, ...others] = lines.flatMap((line) => line.replaceAll("*/", "* /").split(/\r\n?|\n/));
  if (only === undefined) return "";
  if (others.length === 0) return `${indent}/** ${only} */\n`;
  const written = [only, ...others].map((line) => `${indent} * ${line}`.trimEnd());
  return `${indent}/**\n${written.join("\n")}\n${indent} */\n`;
}
