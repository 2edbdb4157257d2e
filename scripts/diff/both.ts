/** The same reading of base and revision, as a pair. (`[base, revision].map` loses the length of the tuple.) */
export function both<Side, Value>(
  base: Side,
  revision: Side,
  read: (side: Side) => Value,
): [base: Value, revision: Value] {
  return [read(base), read(revision)];
}
