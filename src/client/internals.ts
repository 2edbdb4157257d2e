import type { ApiDescription } from "./api.ts";
import type { Call } from "./call.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import type { ClientSettings } from "./settings.ts";
import type { UntypedCallOptions } from "./request.ts";
import type { Clock } from "./transport/clock.ts";
import type { CallPolicy, CallState, Send } from "./transport/send.ts";

/**
 * What clients and their views hold for the helpers of this package: the same for every copy of it in a program.
 */
export const internals: unique symbol = Symbol.for("spheron-client.internals");

/** Calls without the types of single operations, and what is shared by all calls of a client. */
export interface Internals<Prefix extends string = string, Pagination extends object = object> {
  /** What the paths of the view leave out: `/v1`, or nothing for the client itself. */
  readonly prefix: Prefix;
  readonly api: ApiDescription<{ paths: object; versions: object; pagination: Pagination }>;
  /** Calls an operation by its method and its whole path template. */
  readonly call: (operation: OperationRef, options?: UntypedCallOptions) => Call<unknown>;
  /** The client's clock, which its helpers use for waiting. */
  readonly clock: Clock;
  /** From 0 up to 1, to spread waits. */
  readonly random: () => number;
  /** For `raw`, which builds requests in another way. */
  readonly settings: ClientSettings;
  readonly send: Send;
  readonly startCall: (policy: CallPolicy) => CallState;
}

/** A client, or a view of one of its versions. */
export interface ClientView<Prefix extends string = string, Pagination extends object = object> {
  /** @internal */
  readonly [internals]: Internals<Prefix, Pagination>;
}
