import { constants, type ClientHttp2Stream } from "node:http2";
import { IncomingBody } from "./incoming-body.ts";

/** The code of a stream that ended before its response did. */
export const cancelled = "ERR_HTTP2_STREAM_CANCEL";

/**
 * What the server says in the stream, from its beginning on. Node ends a stream that was cut off as if it were whole;
 * here that fails.
 */
export function bodyOf(stream: ClientHttp2Stream): IncomingBody {
  const body = new IncomingBody({
    pause: () => void stream.pause(),
    resume: () => void stream.resume(),
    // Servers take many resets for an attack, and end the connection.
    abort: () => {
      if (!stream.readableEnded) letGo(stream);
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
    body.push(bytes);
  });
  stream.on("end", () => {
    if (!isWhole) {
      body.fail(createStreamError(cancelled));
      return;
    }
    body.end();
    // The server has said all, and may never read the rest of the request.
    if (!stream.writableFinished) letGo(stream);
  });
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
