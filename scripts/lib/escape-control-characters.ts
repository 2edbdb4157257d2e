/**
 * Characters that show nothing, end a line or turn the direction of what follows. U+200C and U+200D join and part letters
 * of real words.
 */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200C\u200D])\p{Cf}/gu;

/**
 * The text with a sign for each character that shows nothing or turns the direction of what follows, so that a name
 * from a document neither looks like another nor moves the cursor of a terminal. Tabs and line ends stay.
 */
export function escapeControlCharacters(text: string): string {
  return text.replaceAll(hidden, (character) =>
    character === "\n" || character === "\t" ? character : "\uFFFD",
  );
}

/** The text as one line, so that nothing in it passes for a line of its own. */
export function toOneLine(text: string): string {
  return escapeControlCharacters(text.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " "));
}

/**
 * JSON or TypeScript with escape sequences for such characters, which can only be in literals and comments: it means
 * the same, and shows what is there.
 */
export function escapeInLiterals(code: string): string {
  return code.replaceAll(hidden, (character) =>
    character === "\n" || character === "\t"
      ? character
      : Array.from({ length: character.length }, (_, index) => toSequence(character, index)).join(
          "",
        ),
  );
}

function toSequence(text: string, index: number): string {
  return `\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}`;
}
