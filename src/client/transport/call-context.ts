import type { OperationRef } from "../errors/spheron-error.ts";
import type { EventFacts } from "../hooks.ts";
import type { Answer, Trace } from "./send.ts";

interface Context {
  readonly operation: OperationRef;
  readonly trace: Trace;
}

/** What every error of a call tells of it. */
export interface CallFacts {
  readonly operation: OperationRef;
  readonly attempts: number;
  readonly requestId: string | undefined;
}

export function factsOf(
  { operation, trace }: Pick<Context, "operation"> & { readonly trace: Pick<Trace, "attempts"> },
  response?: Answer,
): CallFacts {
  return { operation, attempts: trace.attempts, requestId: response && requestIdOf(response) };
}

/** What every event tells of its call. */
export function eventFacts({ operation, trace }: Context): EventFacts {
  const { method, path } = operation;
  return { method, path, callId: trace.callId, attempt: trace.attempts };
}

/** The id that the API, or the network in front of it, gave the request. */
export function requestIdOf({ headers }: Pick<Answer, "headers">): string | undefined {
  return headers.get("x-request-id") ?? headers.get("cf-ray") ?? undefined;
}
