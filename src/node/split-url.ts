/** What a request is sent to, and what it asks for there. */
export interface SplitUrl {
  readonly origin: string;
  /** With the query. */
  readonly path: string;
}

/** A path that `URL` leaves as it is: no dot segments, and nothing that it encodes. */
const settledPath = /^(?:\/(?!\.|%2e)|[\w.~%!$&()*+,;=:@?-])+$/i;

/**
 * As `URL` does it, which costs more than all else that is done to a request here. The origin is read once, as long as
 * it stays the same.
 */
export function createSplitUrl(): (url: string) => SplitUrl {
  let known = { written: "", origin: "" };
  return (url) => {
    // Behind `https://`, or the first letter of the host.
    const end = url.indexOf("/", 8);
    const written = url.slice(0, end);
    const path = url.slice(end);
    if (written === known.written && settledPath.test(path)) return { origin: known.origin, path };
    const { origin, pathname, search } = new URL(url);
    if (`${pathname}${search}` === path) known = { written, origin };
    return { origin, path: pathname + search };
  };
}
