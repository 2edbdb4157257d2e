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
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const step = await iterator.next();
      if (step.done === true) controller.close();
      else
        controller.enqueue(
          typeof step.value === "string" ? encoder.encode(step.value) : step.value,
        );
    },
    async cancel(reason) {
      await iterator.return?.(reason);
    },
  });
}

function isAsyncIterable(body: unknown): body is AsyncIterable<Uint8Array | string> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
