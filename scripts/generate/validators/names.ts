/**
 * Gives names of the document a form that can be part of an identifier and of a file name, the same for the same name.
 * Those that differ in case alone get a number, because some file systems take them for one.
 */
export function createNames(): (name: string) => string {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  return (name) => {
    const known = given.get(name);
    if (known !== undefined) return known;
    const base = name.replaceAll(/[^A-Za-z0-9_]+/g, "_").replace(/^(?=\d|$)/, "_");
    let free = base;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${base}_${count}`;
    taken.add(free.toLowerCase());
    given.set(name, free);
    return free;
  };
}
