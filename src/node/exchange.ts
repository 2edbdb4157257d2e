import type { ConnectionOptions } from "node:tls";
import type { Ending } from "../client/transport/ending.ts";
import type { PlainRequest } from "../client/transport/send.ts";
import type { IncomingBody } from "./incoming-body.ts";

/** How connections are made, and how many. */
export interface ExchangeOptions {
  /** Whether HTTP/2 is used where the server offers it; true by default. */
  readonly http2?: boolean | undefined;
  /** Most connections to one origin over HTTP/1.1; 50 by default. HTTP/2 needs no more than 4. */
  readonly maxConnections?: number | undefined;
  /** For TLS, such as `ca` for your own certificate authority. */
  readonly tls?: Pick<ConnectionOptions, "ca" | "cert" | "key" | "minVersion"> | undefined;
}

export interface NodeRequest {
  readonly origin: string;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** By names in lower case. */
  readonly headers: Record<string, string>;
  readonly body: PlainRequest["body"];
  readonly ending: Ending;
}

/** The beginning of a response. Its body fails when it breaks off. */
export interface Received {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, number | string | readonly string[] | undefined>>;
  readonly body: IncomingBody;
}

/** Sends requests over connections that it keeps. */
export interface Exchange {
  readonly send: (request: NodeRequest) => Promise<Received>;
  /** Waits for the requests under way. */
  close(): Promise<void>;
}
