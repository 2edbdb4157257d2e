import type { OperationRef } from "../errors/spheron-error.ts";

/** How the body of a success is handed out. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

/** The part of `fetch` that is used: an address and plain options, never a `Request`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What a call has come to so far, over all its attempts. */
export interface Trace {
  /** Requests that were sent. */
  attempts: number;
}

/** A request as a plain value, which can be sent again as it is. */
export interface PlainRequest {
  readonly operation: OperationRef;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** A stream can be sent once only. */
  readonly body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | undefined;
  readonly signal: AbortSignal;
  readonly parseAs: ParseAs;
  /** Options for the platform's `fetch` that are none of ours, such as `credentials` or `cache`. */
  readonly platform: RequestInit;
  /** Sends this call in place of the client's `fetch`. */
  readonly fetch: Fetch | undefined;
  readonly trace: Trace;
}

export type Send = (request: PlainRequest) => Promise<Response>;

/** Adds one behaviour around sending. */
export type Decorator = (next: Send) => Send;

/** The first decorator is the outermost. */
export function decorate(send: Send, decorators: readonly Decorator[]): Send {
  return decorators.reduceRight((next, decorator) => decorator(next), send);
}
