import type { Bytes } from "../bytes.ts";
import type { OperationRef } from "../errors/spheron-error.ts";
import type { Ending } from "./ending.ts";

/** How the body of a success is returned. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

/** The part of a `Response` that is read. */
export type ResponseLike = Pick<
  Response,
  "ok" | "status" | "statusText" | "headers" | "url" | "type" | "body" | "text" | "arrayBuffer"
>;

/** The part of `fetch` that is used: an address and plain options, never a `Request`. */
export interface Fetch {
  (url: string, init: RequestInit): Promise<ResponseLike>;
  /** @internal */
  readonly [direct]?: Send<ResponseLike>;
}

/**
 * How a transport of this package takes a request as it is. It listens to the ending of the request, where others want a
 * signal. The same for every copy of this package in a program.
 */
export const direct: unique symbol = Symbol.for("spheron-client.send");

/** How long a call may take, how often it may be sent, and what counts as its failure. */
export interface CallPolicy {
  /** Milliseconds for the whole call with all attempts, waits and bodies; 60,000 by default. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for one attempt with its body; 30,000 by default. `Infinity` removes the limit. */
  readonly attemptTimeoutMs?: number | undefined;
  /** How often a request is sent at most; 3 by default, 1 for no retries. */
  readonly maxAttempts?: number | undefined;
  /** Throws a `LogicalError` when a 2xx response says that the call failed. Off by default. */
  readonly logicalErrors?: boolean | undefined;
}

/** What is special about an API and cannot be said in its document. */
export interface ApiConventions {
  /** Response headers that may hold the id of the request; the first one present counts. `x-request-id` by default. */
  readonly requestIdHeaders?: readonly string[] | undefined;
  /** What a status means, for the messages of errors: `{ 403: "the token may have expired" }`. */
  readonly statusHints?: Readonly<Record<number, string>> | undefined;
  /**
   * Statuses that prove that nothing was carried out, so that a POST or PATCH is retried too. 429, and 503 with
   * `Retry-After`, by default.
   */
  readonly refusalStatuses?: readonly number[] | undefined;
  /** Whether a 2xx response says that the call failed; the option `logicalErrors` makes an error of it. */
  readonly isLogicalFailure?: ((data: unknown) => boolean) | undefined;
}

/** The progress of a call over all its attempts. */
export interface CallState {
  /** Number of the call, for hooks that tell calls apart. */
  readonly callId: number;
  /** Requests that were sent. */
  attempts: number;
  /** When the call ends at the latest, in the milliseconds of the client's clock. */
  readonly deadlineMs: number;
}

/** A request as a plain value, which can be sent several times. */
export interface PlainRequest {
  readonly operation: OperationRef;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** A stream can be sent once only. */
  readonly body: Bytes | Blob | ReadableStream<Uint8Array> | undefined;
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
  /** Says when the attempt is over before its time. */
  readonly ending: Ending | undefined;
  readonly parseAs: ParseAs;
  /** Whether sending it twice has the same effect as sending it once. */
  readonly isIdempotent: boolean;
  readonly policy: Readonly<Required<{ [Key in keyof CallPolicy]: NonNullable<CallPolicy[Key]> }>>;
  /** Options for the platform's `fetch` that this client does not read, such as `credentials` or `cache`. */
  readonly platform: RequestInit;
  /** Sends this call instead of the client's `fetch`. */
  readonly fetch: Fetch | undefined;
  /** Credentials in the request, which no error may show. */
  readonly secrets: readonly string[];
  readonly state: CallState;
}

/** A success whose body has been read. */
export interface ParsedResponse {
  readonly response: ResponseLike;
  readonly data: unknown;
  /** The body that the data was read from; `undefined` for streams. */
  readonly body: string | ArrayBuffer | undefined;
  /** Id that the server gave the request, where it did. */
  readonly requestId: string | undefined;
}

export type Send<Result = ParsedResponse> = (request: PlainRequest) => Promise<Result>;

/** Adds one behaviour around sending. */
export type Decorator<Result = ParsedResponse> = (next: Send<Result>) => Send<Result>;

/** The first decorator is the outermost. */
export function decorate<Result>(
  send: Send<Result>,
  decorators: readonly Decorator<Result>[],
): Send<Result> {
  return decorators.reduceRight((next, decorator) => decorator(next), send);
}
