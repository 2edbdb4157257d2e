/** The member of a value that a JSON Pointer names (RFC 6901), or `undefined` if it does not exist. */
export function readPointer(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (holder, key) =>
        typeof holder === "object" && holder !== null && Object.hasOwn(holder, key)
          ? (holder as Readonly<Record<string, unknown>>)[key]
          : undefined,
      value,
    );
}

/** The same, where it is a number. */
export function readNumber(value: unknown, pointer: string | undefined): number | undefined {
  const found = pointer === undefined ? undefined : readPointer(value, pointer);
  return typeof found === "number" ? found : undefined;
}
