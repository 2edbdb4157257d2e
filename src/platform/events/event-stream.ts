import { createParser } from "eventsource-parser";
import type { Frame } from "./read-event.ts";

/** Characters of a frame at most; a longer one would fill the memory. */
const longestFrame = 2 ** 24;

/** Whether a `content-type` is that of an event stream. Neither case nor parameters matter. */
export function isEventStream(contentType: string): boolean {
  return /^[\t ]*text\/event-stream[\t ]*(;|$)/i.test(contentType);
}

/**
 * Reads the bytes of a stream, cut anywhere, as frames. The stream is UTF-8, whatever its media type says.
 *
 * The function that it returns throws when a frame is too long.
 */
export function createFrameReader(
  onRetry: (ms: number) => void,
): (bytes: Uint8Array) => readonly Frame[] {
  const frames: Frame[] = [];
  const decoder = new TextDecoder();
  const parser = createParser({
    onEvent: (frame) => frames.push(frame),
    onRetry,
    onError(error) {
      if (error.type === "max-buffer-size-exceeded") throw error;
    },
    maxBufferSize: longestFrame,
  });
  // The parser takes three letters at the beginning of its first text for a byte order mark, which the decoder has removed.
  parser.feed("");
  const normalizeLineEnds = createLineEndNormalizer();
  return (bytes) => {
    parser.feed(normalizeLineEnds(decoder.decode(bytes, { stream: true })));
    return frames.splice(0);
  };
}

/** The parser keeps a line that ends with CR until more comes, which may be never: here CR ends a line at once. */
function createLineEndNormalizer(): (text: string) => string {
  let isAfterCr = false;
  return (text) => {
    if (text === "") return text;
    const rest = isAfterCr && text.startsWith("\n") ? text.slice(1) : text;
    isAfterCr = text.endsWith("\r");
    return rest.replaceAll(/\r\n?/g, "\n");
  };
}
