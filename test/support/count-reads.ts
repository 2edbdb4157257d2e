/** A view of the value that counts how often something is read from it or from what is in it. */
export function countReads<T extends object>(value: T): { readonly value: T; reads(): number } {
  let reads = 0;
  const views = new WeakMap<object, object>();
  const view = (target: object): object => {
    const known = views.get(target);
    if (known !== undefined) return known;
    const made = new Proxy(target, {
      get(object, key, receiver) {
        reads += 1;
        const found: unknown = Reflect.get(object, key, receiver);
        return typeof found === "object" && found !== null ? view(found) : found;
      },
      getOwnPropertyDescriptor(object, key) {
        reads += 1;
        return Reflect.getOwnPropertyDescriptor(object, key);
      },
      ownKeys(object) {
        reads += 1;
        return Reflect.ownKeys(object);
      },
    });
    views.set(target, made);
    return made;
  };
  return { value: view(value) as T, reads: () => reads };
}
