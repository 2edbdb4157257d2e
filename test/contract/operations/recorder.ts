import type { IncomingHttpHeaders } from "node:http";
import { listen } from "../../support/http.ts";

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Reply {
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly text: string;
}

export interface Recorder {
  readonly url: string;
  /** What is received while the work is done, each request answered with the reply. */
  during(reply: Reply, work: () => Promise<unknown>): Promise<readonly Received[]>;
  close(): Promise<void>;
}

/** A server that remembers what it is sent, for one call at a time. */
export async function startRecorder(): Promise<Recorder> {
  let received: Received[] = [];
  let reply: Reply = { status: 500, mediaType: undefined, text: "" };
  const server = await listen((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { method = "", url: target = "", headers } = request;
      received.push({ method, target, headers, body: Buffer.concat(parts) });
      if (reply.mediaType !== undefined) response.setHeader("content-type", reply.mediaType);
      response.writeHead(reply.status).end(reply.text);
    });
  });
  return {
    ...server,
    async during(next, work) {
      received = [];
      reply = next;
      await work();
      return received;
    },
  };
}
