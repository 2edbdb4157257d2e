import type { AnySpheronError } from "./errors/guards.ts";
import type { OperationRef } from "./errors/spheron-error.ts";

/** What every event has: `method` and path template of the operation, and which call and attempt it is about. */
export interface EventFacts extends OperationRef {
  /** The same for all events of one call. */
  readonly callId: number;
  /** Requests that the call has sent, this one included. */
  readonly attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends EventFacts {
  /** Tells events apart. */
  readonly type: "request";
  /** Bytes of the body; `undefined` for a stream. */
  readonly bodyBytes: number | undefined;
}

/** A response has been read, whatever its status. */
export interface ResponseEvent extends EventFacts {
  /** Tells events apart. */
  readonly type: "response";
  /** Status of the response. */
  readonly status: number;
  /** Milliseconds from the request to the end of the body; of a stream, to its headers. */
  readonly durationMs: number;
  /** Bytes of the body once decompressed; `undefined` for a stream or a failure. */
  readonly bodyBytes: number | undefined;
  /** Id that the server gave the request, where it did. */
  readonly requestId: string | undefined;
}

/** An attempt failed, and the request will be retried. */
export interface RetryEvent extends EventFacts {
  /** Tells events apart. */
  readonly type: "retry";
  /** Why the attempt failed. */
  readonly error: AnySpheronError;
  /** Milliseconds until the next attempt. */
  readonly delayMs: number;
}

/** The call failed for good. */
export interface ErrorEvent extends EventFacts {
  /** Tells events apart. */
  readonly type: "error";
  /** What the call throws. */
  readonly error: AnySpheronError;
  /** Milliseconds of the whole call. */
  readonly durationMs: number;
}

/** A deprecated operation was called; raised once for each operation in a process. */
export interface DeprecationEvent extends EventFacts {
  /** Tells events apart. */
  readonly type: "deprecation";
  /** Whether the API's document marks the operation. */
  readonly isDocumented: boolean;
  /** The response's `Deprecation` header: `@` and seconds since 1970 (RFC 9745), or `true`. */
  readonly deprecation: string | undefined;
  /** The response's `Sunset` header: the HTTP date after which the operation may be gone (RFC 8594). */
  readonly sunset: string | undefined;
}

/** What happened to a call, told apart by `type`. */
export type ClientEvent = RequestEvent | ResponseEvent | RetryEvent | ErrorEvent | DeprecationEvent;

/** A hook for what happens to calls. Events contain no token, no body and no filled path. */
export type OnEvent = (event: ClientEvent) => unknown;

/** Takes a function, because the event is only created when there is a hook. */
export type Emit = (createEvent: () => ClientEvent) => void;

/** Calls the hook with events. A hook that fails does not make the call fail. */
export function createEmit(onEvent: OnEvent): Emit {
  return (createEvent) => {
    // Within a promise, so that a failure goes nowhere whether the hook throws or rejects.
    void new Promise((resolve) => {
      resolve(onEvent(createEvent()));
    }).catch(() => undefined);
  };
}
