import type { Json } from "../json-schema.ts";

/** An event of a topic. Type 1 is a line of a log, 2 says that a deployment finished, 3 that it failed. */
export interface MockEvent {
  /** What kind of event it is. */
  readonly type: number | string;
  /** Any JSON. */
  readonly data: Json;
}

export interface Events {
  emit(topic: string, event: MockEvent): void;
  /** A stream of the topic's events, with those from before: clients subscribe after the call that starts them. */
  subscribe(topic: string): Response;
  /** Breaks the streams of the topic, or all. */
  readonly drop: (topic?: string) => void;
  /** Ends all streams and forgets all events. */
  clear(): void;
}

export function createEvents(): Events {
  const past = new Map<string, string[]>();
  const streams = new Map<ReadableStreamDefaultController<Uint8Array>, string>();
  const encoder = new TextEncoder();
  return {
    emit(topic, { type, data }) {
      const frame = `event: message\ndata: ${JSON.stringify({ type, data, session: topic })}\n\n`;
      past.set(topic, [...(past.get(topic) ?? []), frame]);
      for (const [stream, subscribed] of streams) {
        if (subscribed === topic) stream.enqueue(encoder.encode(frame));
      }
    },
    subscribe(topic) {
      let own: ReadableStreamDefaultController<Uint8Array> | undefined;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          own = controller;
          streams.set(controller, topic);
          for (const frame of past.get(topic) ?? []) controller.enqueue(encoder.encode(frame));
        },
        cancel() {
          if (own !== undefined) streams.delete(own);
        },
      });
      return new Response(body, {
        headers: { "content-type": "text/event-stream", "cache-control": "no-cache" },
      });
    },
    drop(topic) {
      for (const [stream, subscribed] of streams) {
        if (topic !== undefined && subscribed !== topic) continue;
        stream.error(new Error("the mock broke the stream"));
        streams.delete(stream);
      }
    },
    clear() {
      for (const stream of streams.keys()) stream.close();
      streams.clear();
      past.clear();
    },
  };
}
