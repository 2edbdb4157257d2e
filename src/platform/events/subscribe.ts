import { AbortError } from "../../client/errors/abort-error.ts";
import { ConfigError } from "../../client/errors/config-error.ts";
import { isSpheronError } from "../../client/errors/guards.ts";
import { pause } from "../../client/transport/pause.ts";
import { askedToWait } from "../../client/poll.ts";
import { reconnectDelay } from "./back-off.ts";
import { internals } from "../../client/internals.ts";
import type { PlatformView } from "../call-operation.ts";
import { subscribeOperation } from "./operations.ts";
import { readStream } from "./read-stream.ts";
import type { Reconnect, TopicEvent } from "./types.ts";

/** What to follow, and for how long. */
export interface SubscribeOptions {
  /** What was sent as `uniqueTopicId` or `topicId`, or came back as `topic`. */
  readonly topic: string;
  /** Ends the loop with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** How often to connect again in a row, without an event in between; 10 by default, 0 for never. */
  readonly maxReconnects?: number | undefined;
  /** Milliseconds without a byte after which a connection counts as lost; 120,000 by default. */
  readonly stallMs?: number | undefined;
  /** Called before each new connection. Events may have been missed, or may come twice. */
  readonly onReconnect?: ((reconnect: Reconnect) => void) | undefined;
}

export const subscribeDefaults = { maxReconnects: 10, stallMs: 120_000 };

/**
 * The events of a topic, as they come. The loop ends after `finished` or `failed`, or when the server responds with 204;
 * leaving it closes the connection.
 * One that is lost is opened again, at most five times in ten minutes.
 *
 * @example
 * for await (const event of subscribe(spheron, { topic })) {
 *   if (event.kind === "log") console.log(event.lines.join("\n"));
 * }
 *
 * @param client the client, or its view of a version
 * @throws ConfigError for an invalid option; iteration throws what a call throws, when connecting again does not help
 */
export function subscribe(
  client: PlatformView,
  options: SubscribeOptions,
): AsyncIterable<TopicEvent> {
  const {
    topic,
    maxReconnects = subscribeDefaults.maxReconnects,
    stallMs = subscribeDefaults.stallMs,
  } = options;
  if (topic === "") throw new ConfigError("topic must not be empty", subscribeOperation);
  if (!(stallMs > 0)) throw new ConfigError("stallMs has to be above 0", subscribeOperation);
  if (!(maxReconnects >= 0))
    throw new ConfigError("maxReconnects has to be a number from 0", subscribeOperation);
  return {
    [Symbol.asyncIterator]: () => follow(client, { ...options, maxReconnects, stallMs }),
  };
}

type Settings = SubscribeOptions & { readonly maxReconnects: number; readonly stallMs: number };

async function* follow(
  client: PlatformView,
  settings: Settings,
): AsyncGenerator<TopicEvent, void, undefined> {
  const { topic, maxReconnects, stallMs, onReconnect } = settings;
  const { signal: ofCaller } = settings;
  const { clock, random } = client[internals];
  const leaving = new AbortController();
  const signal =
    ofCaller === undefined ? leaving.signal : AbortSignal.any([ofCaller, leaving.signal]);
  const openedMs: number[] = [];
  let failures = 0;
  let wantedMs = 0;
  const onRetry = (ms: number) => {
    wantedMs = ms;
  };
  const throwIfAborted = () => {
    if (signal.aborted)
      throw new AbortError({ operation: subscribeOperation, cause: signal.reason });
  };
  try {
    for (;;) {
      throwIfAborted();
      openedMs.push(clock.now());
      const state = { attempts: failures + 1 };
      try {
        const connection = { client, topic, stallMs, clock, onRetry };
        const waiting = { operation: subscribeOperation, signal, state };
        for await (const event of readStream(connection, waiting)) {
          throwIfAborted();
          failures = 0;
          state.attempts = 1;
          yield event;
          if (event.kind === "finished" || event.kind === "failed") return;
        }
        return;
      } catch (cause) {
        if (!isSpheronError(cause) || !cause.retryable || failures >= maxReconnects) throw cause;
        failures += 1;
        const past = { failures, openedMs, wantedMs: Math.max(wantedMs, askedToWait(cause)) };
        const delayMs = reconnectDelay(past, clock.now(), random());
        onReconnect?.({ attempt: failures, delayMs, cause });
        await pause(clock, delayMs, signal);
      }
    }
  } finally {
    leaving.abort();
  }
}
