import { ConnectionError } from "../../client/errors/connection-error.ts";
import { seconds } from "../../client/errors/spheron-error.ts";
import type { Clock } from "../../client/transport/clock.ts";
import { errorContext } from "../../client/transport/call-context.ts";
import { raceWithDeadline, type Waiting } from "../../client/transport/race-with-deadline.ts";
import { callOperation, type PlatformView } from "../call-operation.ts";
import { createFrameReader, isEventStream } from "./event-stream.ts";
import { readEvent } from "./read-event.ts";
import type { TopicEvent } from "./types.ts";

export interface Connection {
  readonly client: PlatformView;
  readonly topic: string;
  readonly stallMs: number;
  readonly clock: Clock;
  /** Called with the milliseconds that the server wants to pass before a new connection. */
  readonly onRetry: (ms: number) => void;
}

/**
 * The events of one connection. It returns only when the server says with 204 that there is nothing to follow, because
 * the stream has no end.
 *
 * @throws ConnectionError when the stream breaks off, ends, is silent for too long or is not an event stream; what the call throws
 */
export async function* readStream(
  { client, topic, stallMs, clock, onRetry }: Connection,
  waiting: Waiting & { readonly signal: AbortSignal },
): AsyncGenerator<TopicEvent, void, undefined> {
  const fail = (cause: unknown): never => {
    throw new ConnectionError({ ...errorContext(waiting), cause, isPartial: true });
  };
  const { data: body, response } = await callOperation(client, "GET", "/v1/subscribe", {
    params: { query: { sessionId: topic } },
    headers: { accept: "text/event-stream" },
    parseAs: "stream",
    // Whoever reads the stream decides when to open it again.
    maxAttempts: 1,
    signal: waiting.signal,
  }).withResponse();
  if (response.status === 204) return;
  if (body === null) return fail(new Error("the response has no body"));
  const type = response.headers.get("content-type") ?? "of no type";
  const reader = body.getReader();
  // The client's error knows one connection; this one is about all of them.
  const failAgain = (error: unknown) => fail(error instanceof Error ? error.cause : error);
  const readFrames = createFrameReader(onRetry);
  const read = (bytes: Uint8Array) => {
    try {
      return readFrames(bytes);
    } catch (cause) {
      return fail(cause);
    }
  };
  const stall = () => fail(new Error(`nothing came for ${seconds(stallMs)} (stallMs)`));
  try {
    if (!isEventStream(type))
      return fail(new Error(`the response is ${type}, not text/event-stream`));
    for (;;) {
      const { done, value } = await raceWithDeadline(
        waiting,
        clock,
        stallMs,
        () => reader.read().catch(failAgain),
        stall,
      );
      if (done) return fail(new Error("the server ended the stream"));
      yield* read(value).map(readEvent);
    }
  } finally {
    // What is no longer wanted may well be broken already.
    reader.cancel().catch(() => undefined);
  }
}
