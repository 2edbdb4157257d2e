import { createHash } from "node:crypto";

/** File systems take 255 bytes, and what they are written to first has an ending of its own. */
const longest = 100;

const hashLength = 12;

/** Names that Windows keeps for devices, whatever their ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * Names of the document in a form that can be part of an identifier and of a file name, the same for the same name.
 * Those that differ in case alone get a number, because some file systems take them for one. A hash tells apart long
 * ones that begin alike.
 */
export function createNames(): (name: string) => string {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (name) => {
    const known = given.get(name);
    if (known !== undefined) return known;
    const base = toFileName(name);
    let free = base;
    while (taken.has(free.toLowerCase())) {
      const count = (counts.get(base) ?? 1) + 1;
      counts.set(base, count);
      free = `${base}_${count}`;
    }
    taken.add(free.toLowerCase());
    given.set(name, free);
    return free;
  };
}

function toFileName(name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9_]+/g, "_").replace(/^(?=\d|$)/, "_");
  if (devices.test(plain)) return `${plain}_`;
  if (plain.length <= longest) return plain;
  const hash = createHash("sha256").update(name).digest("hex").slice(0, hashLength);
  return `${plain.slice(0, longest - hashLength - 1)}_${hash}`;
}
