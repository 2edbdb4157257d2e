import { finished, type Readable } from "node:stream";
import type { Bytes } from "../client/bytes.ts";

/**
 * The bytes as a stream of the web. Node's own adapter throws where nobody can catch it when it is cancelled while bytes
 * are at hand.
 */
export function toWebStream(body: Readable): ReadableStream<Bytes> {
  let cancel = () => {};
  return new ReadableStream<Bytes>({
    start(controller) {
      const pass = (bytes: Buffer) => {
        // A Buffer may share its memory with others.
        controller.enqueue(new Uint8Array(bytes));
        if ((controller.desiredSize ?? 0) <= 0) body.pause();
      };
      const stopWatching = finished(body, { writable: false }, (error) => {
        body.off("data", pass);
        if (error == null) controller.close();
        else controller.error(error);
      });
      body.on("data", pass).pause();
      cancel = () => {
        stopWatching();
        // It may say that it was ended, which is what was wanted.
        body.off("data", pass).on("error", () => undefined);
        body.destroy();
      };
    },
    pull() {
      body.resume();
    },
    cancel: () => {
      cancel();
    },
  });
}
