import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { createClient, type ClientOptions, type SpheronClient } from "../../src/index.ts";
import { serve } from "./http.ts";

/** A connection to `/v1/subscribe`, as the server has it. */
export interface ServedStream {
  readonly response: ServerResponse;
  /** Sends an event. */
  readonly send: (event: object) => void;
  /** Breaks the connection off. */
  readonly drop: () => void;
  /** Resolves when the client has gone away, or the connection has ended in another way. */
  readonly closed: Promise<unknown>;
}

export interface EventServer {
  readonly spheron: SpheronClient;
  /** Requests of anything so far, as path and query. */
  readonly requests: readonly string[];
  readonly streams: readonly ServedStream[];
}

type Play = (stream: ServedStream, index: number) => void;
type Look = (index: number) => {
  readonly status?: number;
  readonly headers?: object;
  readonly body: unknown;
};

/** A client of a server that plays streams, and answers whoever looks at a deployment, as it is told to. */
export async function serveEvents(
  play: Play,
  look: Look = () => ({ body: {} }),
  options: ClientOptions = {},
): Promise<EventServer> {
  const requests: string[] = [];
  const streams: ServedStream[] = [];
  let looks = 0;
  const baseUrl = await serve((request, response) => {
    const { url = "" } = request;
    requests.push(url);
    if (!url.startsWith("/v1/subscribe")) {
      const { status = 200, headers, body } = look(looks);
      looks += 1;
      const text = typeof body === "string" ? body : JSON.stringify(body);
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
      return;
    }
    const stream = {
      response,
      send: (event: object) => response.write(`data: ${JSON.stringify(event)}\n\n`),
      drop: () => response.destroy(),
      closed: once(response, "close"),
    };
    streams.push(stream);
    play(stream, streams.length - 1);
  });
  return {
    spheron: createClient({ baseUrl, token: "t", maxAttempts: 1, ...options }),
    requests,
    streams,
  };
}

/** Lets the stream begin. */
export function begin({ response }: ServedStream): void {
  response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
}

export function refuse({ response }: ServedStream, status: number, headers = {}): void {
  response.writeHead(status, headers).end();
}
