/** Splits code at a separator that stands outside of strings and brackets. */
export function splitOutside(code: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  let mark: string | undefined;
  for (let index = 0; index < code.length; index += 1) {
    const character = code.charAt(index);
    if (mark !== undefined) {
      if (character === mark) mark = undefined;
      continue;
    }
    if (character === '"' || character === "'") mark = character;
    else if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character)) depth -= 1;
    else if (depth === 0 && code.startsWith(separator, index)) {
      parts.push(code.slice(start, index));
      start = index + separator.length;
      index = start - 1;
    }
  }
  return [...parts, code.slice(start)];
}
