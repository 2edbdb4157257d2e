import type { OperationRef } from "../errors/spheron-error.ts";
import type { EventFacts } from "../hooks.ts";
import type { CallState } from "./send.ts";

/** What every error of a call says about the call. */
export interface ErrorContext {
  readonly operation: OperationRef;
  readonly attempts: number;
  readonly requestId: string | undefined;
}

export function errorContext(
  request: { readonly operation: OperationRef; readonly state: Pick<CallState, "attempts"> },
  requestId?: string,
): ErrorContext {
  return { operation: request.operation, attempts: request.state.attempts, requestId };
}

/** What every event says about its call. */
export function eventContext(request: {
  readonly operation: OperationRef;
  readonly state: CallState;
}): EventFacts {
  const { method, path } = request.operation;
  return { method, path, callId: request.state.callId, attempt: request.state.attempts };
}
