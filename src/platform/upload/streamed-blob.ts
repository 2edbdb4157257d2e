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
  const stream = () => streamOf(read);
  return Object.defineProperties(new Blob([], { type }), {
    size: { value: size },
    stream: { value: stream },
    arrayBuffer: { value: () => new Response(stream()).arrayBuffer() },
  });
}

/**
 * A stream whose branches are read anew when it is teed. Node's `fetch` tees each body and reads one of the branches; the
 * other one would hold all that was sent until the response comes.
 */
function streamOf(
  read: () => AsyncGenerator<Uint8Array, void, undefined>,
): ReadableStream<Uint8Array> {
  let chunks: AsyncGenerator<Uint8Array, void, undefined> | undefined;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        chunks ??= read();
        const next = await chunks.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await chunks?.return();
      },
    },
    { highWaterMark: 0 },
  );
  const teePlainly = stream.tee.bind(stream);
  const tee = (): ReturnType<typeof teePlainly> => {
    if (chunks !== undefined) return teePlainly();
    // As a plain tee does it.
    stream.getReader();
    return [streamOf(read), streamOf(read)];
  };
  return Object.assign(stream, { tee });
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
