/**
 * A Blob that holds no bytes: `read` yields them each time that it is sent. Only `size`, `type`, `stream` and
 * `arrayBuffer` know of them.
 *
 * @param size bytes that `read` yields
 */
export function streamedBlob(
  size: number,
  type: string,
  read: () => AsyncGenerator<Uint8Array, void, undefined>,
): Blob {
  const stream = () => {
    const chunks = read();
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const next = await chunks.next();
          if (next.done === true) controller.close();
          else controller.enqueue(next.value);
        },
        async cancel() {
          await chunks.return();
        },
      },
      { highWaterMark: 0 },
    );
  };
  return Object.defineProperties(new Blob([], { type }), {
    size: { value: size },
    stream: { value: stream },
    arrayBuffer: { value: () => new Response(stream()).arrayBuffer() },
  });
}

let areSent: Promise<boolean> | undefined;

/** Whether this platform sends what `stream` returns. Bun sends the parts that the Blob was made of: nothing. */
export function sendsStreamedBlobs(): Promise<boolean> {
  areSent ??= new Response(streamedBlob(1, "", oneByte))
    .arrayBuffer()
    .then(({ byteLength }) => byteLength === 1);
  return areSent;
}

async function* oneByte(): AsyncGenerator<Uint8Array, void, undefined> {
  yield await Promise.resolve(new Uint8Array(1));
}
