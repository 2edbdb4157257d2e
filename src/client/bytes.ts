/** `Uint8Array<ArrayBuffer>`, in words that TypeScript before 5.7 knows too. */
export type Bytes = ReturnType<InstanceType<typeof TextEncoder>["encode"]>;

export function joinBytes(parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}
