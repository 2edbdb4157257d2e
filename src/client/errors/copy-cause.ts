/** Replaces the credentials of a request in a text. */
export type Redact = (text: string) => string;

/** What errors of runtimes and systems say. */
const said = "name message stack code errno syscall address port hostname cause errors".split(" ");

/**
 * The texts of an error, without its other members: parsers keep the bytes that they got, others the whole request.
 * Chains of causes can be circular.
 */
export function copyCause(cause: unknown, redact: Redact, depth = 0): unknown {
  if (typeof cause === "string") return redact(cause);
  if (typeof cause !== "object" || cause === null) return cause;
  if (depth > 5) return undefined;
  if (Array.isArray(cause)) return cause.map((one) => copyCause(one, redact, depth + 1));
  const copy = Object.create(Object.getPrototypeOf(cause) as object | null) as object;
  for (const key of said) {
    const value = copyCause(Reflect.get(cause, key), redact, depth + 1);
    const enumerable = Object.keys(cause).includes(key);
    if (value !== undefined) Object.defineProperty(copy, key, { value, enumerable });
  }
  return copy;
}
