import { astToString } from "openapi-typescript";
import type ts from "typescript";
import { toChunks, type Chunk } from "./chunks.ts";
import { formatPlainLines } from "./plain-lines.ts";
import { formatTypeScript } from "./prettier.ts";

/**
 * The statements as prettier formats them. Prettier takes more than half of the time of generation, and most members
 * consist of lines in which it changes nothing but the indentation; only the others are given to it.
 */
export async function formatStatements(statements: readonly ts.Statement[]): Promise<string> {
  const parts: string[] = [];
  for (const chunk of toChunks(statements)) {
    const text = astToString(chunk.statement);
    parts.push(ownLines(chunk, formatPlainLines(text) ?? (await formatTypeScript(text))));
  }
  return parts.join("");
}

function ownLines({ dropFirst, dropLast }: Chunk, formatted: string): string {
  const lines = formatted.trimEnd().split("\n");
  return `${lines.slice(dropFirst, lines.length - dropLast).join("\n")}\n`;
}
