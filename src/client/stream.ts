type Chunks = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>;

const encoder = new TextEncoder();

/** Whether the body comes in pieces, as a stream of the web or of Node, or from an async generator. */
export function isStream(body: unknown): body is Chunks {
  return body instanceof ReadableStream || isAsyncIterable(body);
}

/** The body as a stream that `fetch` takes. It is read no faster than it is sent. */
export function toStream(body: Chunks): ReadableStream<Uint8Array> {
  if (body instanceof ReadableStream) return body;
  const iterator = body[Symbol.asyncIterator]();
  return createStream(
    () => iterator.next(),
    async (reason) => {
      await iterator.return?.(reason);
    },
  );
}

/** A stream of what `next` returns, until it is done. `next` is called no faster than the stream is read. */
export function createStream(
  next: () => Promise<IteratorResult<Uint8Array | string, unknown>>,
  cancel: (reason: unknown) => Promise<void>,
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await next();
      if (done === true) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    cancel,
  });
}

function isAsyncIterable(body: unknown): body is AsyncIterable<Uint8Array | string> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
