/** The code of a stream that ended before its response did. */
export const cancelled = "ERR_HTTP2_STREAM_CANCEL";

/** Node ends some streams without an error, or without one that tells the cause. */
export function createStreamError(code: string): Error {
  return Object.assign(new Error("the server closed the HTTP/2 stream"), { code });
}
