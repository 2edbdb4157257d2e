import { operationKey, seconds, SpheronError, type CallErrorFacts } from "./spheron-error.ts";

/** The call, or one attempt of it, took longer than allowed. */
export class TimeoutError extends SpheronError {
  static {
    this.prototype.name = "TimeoutError";
  }

  readonly kind = "timeout";
  override readonly retryable = true;
  /** Which limit it was: `attemptTimeoutMs` or `timeoutMs`. */
  declare readonly scope: "attempt" | "total";
  /** Milliseconds that were allowed. */
  declare readonly limitMs: number;

  constructor(
    facts: CallErrorFacts & { readonly scope: "attempt" | "total"; readonly limitMs: number },
  ) {
    const { operation, scope, limitMs } = facts;
    const option = scope === "total" ? "timeoutMs" : "attemptTimeoutMs";
    super(`${operationKey(operation)} took longer than ${seconds(limitMs)} (${option})`, facts);
    this.scope = scope;
    this.limitMs = limitMs;
  }
}
