import { constants, type ClientHttp2Stream } from "node:http2";
import { Readable } from "node:stream";

/** What the server says in the stream. Node ends a stream that was cut off as if it were whole; here that fails. */
export function bodyOf(stream: ClientHttp2Stream): Readable {
  const body = new Readable({
    read: () => void stream.resume(),
    destroy: (error, callback) => {
      // Servers take many resets for an attack, and end the connection.
      if (!stream.readableEnded) stream.close(constants.NGHTTP2_CANCEL);
      callback(error);
    },
  });
  stream.on("data", (bytes: Buffer) => {
    if (!body.push(bytes)) stream.pause();
  });
  stream.once("end", () => {
    if (stream.rstCode) body.destroy(closedBy(stream));
    else body.push(null);
  });
  stream.once("error", (error: Error) => body.destroy(error));
  // It may fail before it is read, and says so then.
  body.on("error", () => undefined);
  return body;
}

/** Why a stream has ended that Node ends without an error, or without one that tells the cause. */
export function closedBy({ rstCode }: ClientHttp2Stream): Error {
  const code =
    rstCode === constants.NGHTTP2_REFUSED_STREAM
      ? "NGHTTP2_REFUSED_STREAM"
      : "ERR_HTTP2_STREAM_CANCEL";
  return Object.assign(new Error("the server closed the HTTP/2 stream"), { code });
}
