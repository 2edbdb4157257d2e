/**
 * A new object with those of the keys that the object has, or a list of such objects for a list. Only the named keys
 * are copied, whatever the API adds.
 *
 * @example
 * const project = pick(await spheron.v1["/project/{projectId}"].GET(options), ["_id", "name"]);
 */
export function pick<Item extends object, Key extends keyof Item>(
  data: readonly Item[],
  keys: readonly Key[],
): Pick<Item, Key>[];
export function pick<Data extends object, Key extends keyof Data>(
  data: Data,
  keys: readonly Key[],
): Pick<Data, Key>;
export function pick(data: object, keys: readonly PropertyKey[]): object {
  return Array.isArray(data)
    ? data.map((item: object) => pickKeys(item, keys))
    : pickKeys(data, keys);
}

function pickKeys(data: object, keys: readonly PropertyKey[]): object {
  const own = keys.filter((key) => Object.hasOwn(data, key));
  return Object.fromEntries(own.map((key) => [key, data[key as keyof typeof data]]));
}
