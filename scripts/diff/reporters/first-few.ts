/** The first names, and how many others there are. One more is as long as the note that it is left out. */
export function firstFew(
  names: readonly string[],
  most: number,
): { readonly shown: readonly string[]; readonly others: number } {
  const shown = names.length <= most + 1 ? names : names.slice(0, most);
  return { shown, others: names.length - shown.length };
}

/** `a, b and 3 more` */
export function listFew(names: readonly string[], most: number): string {
  const { shown, others } = firstFew(names, most);
  if (others > 0) return `${shown.join(", ")} and ${others} more`;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}
