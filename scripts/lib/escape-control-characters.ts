/**
 * The text with a sign for each character that shows nothing or turns the direction of what follows, so that a name
 * from a document neither looks like another nor moves the cursor of a terminal. Tabs and line ends stay.
 */
export function escapeControlCharacters(text: string): string {
  return text.replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (character) =>
    character === "\n" || character === "\t" ? character : "\uFFFD",
  );
}
