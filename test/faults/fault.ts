import type { ClientOptions, SpheronClient } from "../../src/index.ts";
import type { ManualClock } from "../support/clock.ts";
import { answer, type Script } from "./server.ts";

export const get = (spheron: SpheronClient) => spheron.v1.GET("/profile");
export const headRequest = (spheron: SpheronClient) => spheron.v1.HEAD("/profile" as never);
export const pin = { params: { query: { bucket: "b" } }, body: { cids: ["c"] } };
export const post = (spheron: SpheronClient) => spheron.v2.POST("/ipfs/pins", pin);

export interface Fault {
  readonly name: string;
  /** One for each request, the last one for ever; those that need the clock end the time limit. */
  readonly scripts: readonly Script[] | ((clock: ManualClock) => readonly Script[]);
  readonly call?: typeof get | typeof post | typeof headRequest;
  readonly options?: ClientOptions;
  /** Fields of the error, or the data. */
  readonly outcome: { readonly error: object } | { readonly data: unknown };
  readonly requests: number;
}

export const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
export const reset: Script = (socket) => socket.resetAndDestroy();
export const close: Script = (socket) => socket.destroy();
export const ok = answer(200, '{"a":1}');
export const data = { a: 1 };
export const connection = { error: { kind: "connection" } };
export const timeout = { error: { kind: "timeout", scope: "attempt" } };

/** Gives the client, which runs in this process too, a turn to read what was written. */
export async function clientReads(): Promise<void> {
  for (let turns = 0; turns < 2; turns += 1) await new Promise((turn) => setImmediate(turn));
}

/** Writes, and then lets the time of the attempt be over. */
export const stalled =
  (text: string) =>
  (clock: ManualClock): readonly Script[] => [
    (socket) => {
      socket.write(text, () => {
        void clientReads().then(clock.endLimits);
      });
    },
  ];
export const once = { maxAttempts: 1 };
