import type { ConnectionOptions } from "node:tls";
import type { Ending } from "../client/transport/ending.ts";
import type { PlainRequest } from "../client/transport/send.ts";
import type { NodeResponse } from "./node-response.ts";

/** How connections are made, and how many. */
export interface ExchangeOptions {
  /** Whether HTTP/2 is used where the server offers it; true by default. */
  readonly http2?: boolean | undefined;
  /** Most connections to one origin over HTTP/1.1; 50 by default. HTTP/2 needs no more than 4. */
  readonly maxConnections?: number | undefined;
  /** For TLS, such as `ca` for your own certificate authority. */
  readonly tls?: Pick<ConnectionOptions, "ca" | "cert" | "key" | "minVersion"> | undefined;
}

export interface NodeRequest extends Pick<PlainRequest, "url" | "method" | "headers" | "body"> {
  readonly origin: string;
  /** With the query. */
  readonly path: string;
  readonly ending: Ending;
}

/** Sends requests over connections that it keeps. */
export interface Exchange {
  /** The body of the response fails when it breaks off. */
  readonly send: (request: NodeRequest) => Promise<NodeResponse>;
  /** Waits for the requests under way. */
  close(): Promise<void>;
}

/** The encodings that are undone here, for requests that ask for none by themselves. */
export const acceptEncoding = "br, gzip, deflate";
