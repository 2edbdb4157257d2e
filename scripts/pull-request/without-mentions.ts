/** Names in a document may read as `@someone`, whom GitHub would notify, or as `closes #1`, which it would do. */
export function withoutMentions(text: string): string {
  return text.replaceAll(/(@|#|\bGH-|\/(?:issues|pull|discussions)\/)(?=\w)/gi, "$1\u200B");
}
