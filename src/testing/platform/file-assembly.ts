import { joinBytes } from "../../client/bytes.ts";

/** A file as it arrived. */
export interface UploadedFile {
  /** Relative path. */
  readonly name: string;
  /** Bytes of the whole file. */
  readonly sizeBytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Left out for files larger than the mock keeps. */
  readonly content?: Uint8Array;
}

/** A SHA-256 in the making. */
export interface Hash {
  update(bytes: Uint8Array): void;
  /** Hexadecimal. */
  digest(): string | Promise<string>;
}

interface Slice {
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** Puts the slices of files together in whatever order they come. */
export interface FileAssembly {
  /** Says what is wrong with the slice, if anything is. A slice that comes a second time is ignored. */
  add(slice: Slice): string | undefined;
  /** The slices that have not come: `./a.bin: 2 of 3 slices`. */
  missing(): string[];
  files(): Promise<UploadedFile[]>;
}

interface Parts {
  readonly count: number;
  readonly hash: Hash;
  /** Slices that wait for one before them. */
  readonly waiting: Map<number, Uint8Array>;
  next: number;
  sizeBytes: number;
  kept: Uint8Array[];
}

export function createFileAssembly(createHash: () => Hash, keepBytes: number): FileAssembly {
  const parts = new Map<string, Parts>();
  const findParts = ({ name, count }: Slice) => {
    const known = parts.get(name);
    if (known !== undefined) return known;
    const fresh = {
      count,
      hash: createHash(),
      waiting: new Map(),
      next: 0,
      sizeBytes: 0,
      kept: [],
    };
    parts.set(name, fresh);
    return fresh;
  };
  return {
    add(slice) {
      const { name, index, count, bytes } = slice;
      if (index >= count) return `${name}: there is no slice ${index} of ${count}`;
      const file = findParts(slice);
      if (file.count !== count) return `${name}: was to have ${file.count} slices, not ${count}`;
      if (index >= file.next) file.waiting.set(index, bytes);
      appendWaiting(file, keepBytes);
      return undefined;
    },
    missing: () =>
      [...parts].flatMap(([name, { next, waiting, count }]) =>
        next === count ? [] : [`${name}: ${next + waiting.size} of ${count} slices`],
      ),
    files: () =>
      Promise.all(
        [...parts].map(async ([name, { hash, sizeBytes, kept }]) => ({
          name,
          sizeBytes,
          sha256: await hash.digest(),
          ...(sizeBytes <= keepBytes && { content: joinBytes(kept) }),
        })),
      ),
  };
}

function appendWaiting(file: Parts, keepBytes: number): void {
  for (;;) {
    const bytes = file.waiting.get(file.next);
    if (bytes === undefined) return;
    file.waiting.delete(file.next);
    file.next += 1;
    file.sizeBytes += bytes.length;
    file.hash.update(bytes);
    if (file.sizeBytes > keepBytes) file.kept = [];
    else file.kept.push(bytes);
  }
}

/** For platforms whose only SHA-256 takes everything at once; holds all bytes until then. */
export function createWebHash(): Hash {
  const parts: Uint8Array[] = [];
  return {
    update(bytes) {
      parts.push(bytes);
    },
    async digest() {
      const digest = await crypto.subtle.digest("SHA-256", joinBytes(parts));
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join(
        "",
      );
    },
  };
}
