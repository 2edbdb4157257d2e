import { splitIntoParts, wholeField, type Part } from "./split-into-parts.ts";
import type { NamedEntry } from "./source.ts";

/** What one request sends. */
export interface Payload {
  readonly parts: readonly Part[];
  /** Bytes of the parts, without what the form adds. */
  readonly size: number;
}

/** What a form adds to a part besides its name, at most: without it a million empty files would be one request. */
const headBytes = 200;

/** What is known of the files that are being sent is in memory. */
export const mostParts = 1000;

const encoder = new TextEncoder();

/**
 * Small files together, in the order in which they come, and each slice of a larger one alone. No payload has more than
 * `payloadSize` bytes, nor more than thousands of files. The next file is taken when the next payload is asked for.
 */
export async function* batchParts(
  entries: AsyncIterable<NamedEntry>,
  payloadSize: number,
): AsyncGenerator<Payload, void, undefined> {
  let together: Part[] = [];
  let room = payloadSize;
  for await (const entry of entries) {
    for await (const part of splitIntoParts(entry, payloadSize)) {
      if (part.field !== wholeField) {
        yield payloadOf([part]);
        continue;
      }
      const needed = part.size + headBytes + encoder.encode(part.name).length;
      if (together.length === mostParts || (needed > room && together.length > 0)) {
        yield payloadOf(together);
        [together, room] = [[], payloadSize];
      }
      together.push(part);
      room -= needed;
    }
  }
  if (together.length > 0) yield payloadOf(together);
}

function payloadOf(parts: readonly Part[]): Payload {
  return { parts, size: parts.reduce((sum, { size }) => sum + size, 0) };
}
