import { operationKey, SpheronError, type CallErrorFacts } from "./spheron-error.ts";

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class AbortError extends SpheronError {
  static {
    this.prototype.name = "AbortError";
  }

  readonly kind = "abort";

  constructor(facts: CallErrorFacts) {
    super(`${operationKey(facts.operation)} was aborted`, facts);
  }
}
