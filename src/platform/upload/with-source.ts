import { UploadError } from "./upload-error.ts";
import { rejectOnAbort } from "../../client/transport/reject-on-abort.ts";
import { initiateOperation } from "./protocol.ts";
import { openSource, type OpenSource, type UploadSource } from "./source.ts";

/**
 * Hands over the files of a source, of which the first is there already: an upload without one is not to be begun.
 * The source is closed afterwards.
 *
 * @throws UploadError when there are no files, or the first one cannot be used
 */
export async function withSource<T>(
  source: UploadSource,
  signal: AbortSignal | undefined,
  use: (opened: OpenSource) => Promise<T>,
): Promise<T> {
  const { entries, totalBytes } = openSource(source);
  try {
    const first = await rejectOnAbort(entries.next(), signal, initiateOperation);
    if (first.done === true) throw new UploadError("There are no files to upload");
    return await use({ entries: startWith(first.value, entries), totalBytes });
  } finally {
    // One that never answers is not waited for, and what it says now changes nothing.
    entries.return().catch(() => undefined);
  }
}

async function* startWith<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  yield first;
  yield* rest;
}
