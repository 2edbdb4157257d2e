/** Whether the page begins like the one before, as it does when the server ignores what it is asked for. */
export function repeatsPage(items: readonly unknown[], before: readonly unknown[]): boolean {
  const common = Math.min(items.length, before.length);
  return (
    common > 0 &&
    items.slice(0, common).every((item, index) => identify(item) === identify(before[index]))
  );
}

/** The id of an item, or the whole item if it has no id. */
function identify(item: unknown): unknown {
  if (typeof item === "object" && item !== null) {
    if ("id" in item) return item.id;
    if ("_id" in item) return item._id;
  }
  try {
    return JSON.stringify(item);
  } catch {
    // An item can be nested deeper than the stack. It is itself then, and like no other.
    return item;
  }
}
