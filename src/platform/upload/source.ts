import { UploadError } from "./upload-error.ts";
import { toFileName } from "./file-name.ts";

/** Bytes of which any part can be read, also several times; every `Blob` and `File` is one. */
export interface Sliceable {
  /** Bytes. */
  readonly size: number;
  /** The bytes from `start` up to `end`, without that one. */
  slice(start: number, end: number): Blob | Promise<Blob>;
  /**
   * Yields the same bytes in chunks. If the platform can send those, a part need not be held in memory. Chunks
   * wait to be sent, so that each needs a buffer of its own.
   */
  read?(start: number, end: number): AsyncIterable<Uint8Array>;
}

/** One file. */
export interface UploadEntry {
  /** Relative path with forward slashes, such as `css/main.css`. */
  readonly path: string;
  /** Streams are read once, in turn, and a payload of them is held in memory until it has been sent. */
  readonly content: Sliceable | AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;
  /** Bytes of a stream; needed when it is larger than a payload, since its parts carry how many there are. */
  readonly size?: number | undefined;
}

/** A file of a browser goes under its `webkitRelativePath`, or its name. */
export type UploadItem = File | UploadEntry;

/** A file, or files in whatever order; they are taken from there when there is room to send them. */
export type UploadSource = UploadItem | Iterable<UploadItem> | AsyncIterable<UploadItem>;

/** A file with the name that it is going to have. */
export interface NamedEntry extends Omit<UploadEntry, "path"> {
  readonly name: string;
}

export interface OpenSource {
  readonly entries: AsyncGenerator<NamedEntry, void, undefined>;
  /** Bytes of all files, where they are known beforehand. */
  readonly totalBytes: number | undefined;
}

/**
 * @throws UploadError when a list has names that cannot be used; the entries of other sources throw it as they come
 */
export function openSource(source: UploadSource): OpenSource {
  const isOne = typeof source === "string" || "content" in source || source instanceof Blob;
  const items = isOne ? [source] : source;
  const toEntry = sourcesOfDistinctPaths.has(items) ? nameOne : createNaming();
  if (!isList(items)) return { entries: nameEach(items, toEntry), totalBytes: undefined };
  const entries = Array.from(items, toEntry);
  const sizes = entries.map(sizeOf);
  const totalBytes = sizes.includes(undefined)
    ? undefined
    : sizes.reduce<number>((sum, size = 0) => sum + size, 0);
  return { entries: nameEach(entries, (entry) => entry), totalBytes };
}

/** Bytes of the file, where they are known. */
function sizeOf({ content, size }: Pick<UploadEntry, "content" | "size">) {
  return isSliceable(content) ? content.size : size;
}

export function isSliceable(content: UploadEntry["content"]): content is Sliceable {
  return "slice" in content;
}

type Items = Iterable<UploadItem> | AsyncIterable<UploadItem>;

/** Whether all items are there already: an array, a set, the `FileList` of a browser. */
function isList(items: Items): items is Iterable<UploadItem> {
  return Symbol.iterator in items && ("length" in items || "size" in items);
}

async function* nameEach<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  toEntry: (item: Item) => NamedEntry,
): AsyncGenerator<NamedEntry, void, undefined> {
  for await (const item of items) yield toEntry(item);
}

function createNaming(): (item: UploadItem) => NamedEntry {
  const taken = new Set<string>();
  return (item) => {
    const entry = nameOne(item);
    if (taken.has(entry.name))
      throw new UploadError("comes twice: each file needs its own path", entryOf(item).path);
    taken.add(entry.name);
    return entry;
  };
}

function nameOne(item: UploadItem): NamedEntry {
  const { path, content, size } = entryOf(item);
  return { name: toFileName(path), content, size };
}

const sourcesOfDistinctPaths = new WeakSet<object>();

/** Says of a source that no path comes twice, so that its names need not be kept to find that out. */
export function withDistinctPaths<Source extends object>(source: Source): Source {
  sourcesOfDistinctPaths.add(source);
  return source;
}

function entryOf(item: UploadItem): UploadEntry {
  if (typeof item === "string")
    throw new UploadError("is a path: pass folder(path) of spheron-client/upload/node", item);
  if ("content" in item) return item;
  if (item instanceof Blob && "name" in item)
    return { path: item.webkitRelativePath || item.name, content: item };
  throw new UploadError("a Blob has no name: upload it as { path, content: blob }");
}
