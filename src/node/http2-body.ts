import { constants, type ClientHttp2Stream } from "node:http2";
import { Readable } from "node:stream";

/** The code of a stream that ended before its response did. */
export const cancelled = "ERR_HTTP2_STREAM_CANCEL";

/**
 * What the server says in the stream, from its beginning on. Node ends a stream that was cut off as if it were whole;
 * here that fails.
 */
export function bodyOf(stream: ClientHttp2Stream): Readable {
  const body = new Readable({
    read: () => void stream.resume(),
    destroy: (error, callback) => {
      // Servers treat many resets as an attack, and end the connection.
      if (!stream.readableEnded) letGo(stream);
      callback(error);
    },
  });
  let isWhole = false;
  const push = stream.push.bind(stream);
  // A stream that the server resets without an error is ended by Node, which has closed it then.
  stream.push = (chunk: unknown, encoding) => {
    if (chunk === null) isWhole ||= !stream.closed;
    return push(chunk, encoding);
  };
  stream.on("data", (bytes: Buffer) => {
    if (!body.push(bytes)) stream.pause();
  });
  stream.once("end", () => {
    if (!isWhole) {
      body.destroy(createStreamError(cancelled));
      return;
    }
    body.push(null);
    // The response is complete, and the server may never read the rest of the request.
    if (!stream.writableFinished) letGo(stream);
  });
  stream.once("error", (error: Error) => {
    // An error of the rest of the request, after the response, does not concern the body.
    if (!stream.readableEnded) body.destroy(error);
  });
  // A stream that is not being read ends without a word when its connection breaks.
  stream.once("close", () => {
    if (!stream.readableEnded) body.destroy(createStreamError(cancelled));
  });
  // It may fail before it is read. Then reading it fails.
  body.on("error", () => undefined);
  return body;
}

/** Also when it waits for a reader, with all of the response at hand. */
function letGo(stream: ClientHttp2Stream): void {
  // While a request is still being sent, Node waits for its end with such a reset.
  if (stream.writableFinished) stream.close(constants.NGHTTP2_CANCEL);
  stream.destroy();
}

/** Node ends some streams without an error, or without one that tells the cause. */
export function createStreamError(code: string): Error {
  return Object.assign(new Error("the server closed the HTTP/2 stream"), { code });
}
