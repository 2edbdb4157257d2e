/** A piece of code between fences in a Markdown page. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** Of its first line in the page, from 1. */
  readonly line: number;
}

const opening = /^( *)```(\S*)$/;

/** Every fenced block of the page, in order, without the indentation of the list that it stands in. */
export function blocksOf(markdown: string): Block[] {
  const lines = markdown.split("\n");
  const blocks: Block[] = [];
  let from = 0;
  while (from < lines.length) {
    const [, indentation = "", language = ""] = opening.exec(lines[from] ?? "") ?? [];
    const isOpening = opening.test(lines[from] ?? "");
    from += 1;
    if (!isOpening) continue;
    const end = lines.indexOf(`${indentation}\`\`\``, from);
    if (end === -1) throw new Error(`line ${from}: the block is not closed`);
    const text = lines.slice(from, end).map((line) => line.slice(indentation.length));
    blocks.push({ language, text: text.join("\n"), line: from + 1 });
    from = end + 1;
  }
  return blocks;
}
