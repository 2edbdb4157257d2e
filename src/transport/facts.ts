import type { OperationRef } from "../errors/spheron-error.ts";
import type { Trace } from "./send.ts";

/** What every error of a call tells of it. */
export interface CallFacts {
  readonly operation: OperationRef;
  readonly attempts: number;
  readonly requestId: string | undefined;
}

export function factsOf(
  { operation, trace }: { readonly operation: OperationRef; readonly trace: Trace },
  response?: Response,
): CallFacts {
  return { operation, attempts: trace.attempts, requestId: response && requestIdOf(response) };
}

/** The id that the API, or the network in front of it, gave the request. */
export function requestIdOf({ headers }: Response): string | undefined {
  return headers.get("x-request-id") ?? headers.get("cf-ray") ?? undefined;
}
