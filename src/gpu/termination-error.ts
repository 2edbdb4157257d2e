import { operationKey, SpheronError, type OperationRef } from "../client/errors/spheron-error.ts";

/** A machine cannot be terminated yet: it has a minimum runtime, and is billed for it. */
export class TerminationError extends SpheronError {
  static {
    this.prototype.name = "TerminationError";
  }

  readonly kind = "termination";
  override readonly retryable = true;
  /** Id of the machine. */
  readonly id: string;
  /** Milliseconds until it can be terminated; `undefined` where the API does not say. */
  readonly waitMs: number | undefined;

  constructor(
    operation: OperationRef,
    facts: Pick<TerminationError, "id" | "waitMs"> & { reason?: string | undefined },
  ) {
    const { id, waitMs, reason } = facts;
    const wait = waitMs === undefined ? "" : `: try again in ${Math.ceil(waitMs / 60_000)} min`;
    super(
      `${operationKey(operation)}: the machine ${id} cannot be terminated yet${reason === undefined ? "" : ` (${reason})`}${wait}`,
      { operation },
    );
    this.id = id;
    this.waitMs = waitMs;
  }

  override toJSON(): Record<string, unknown> {
    const { id, waitMs } = this;
    return { ...super.toJSON(), id, waitMs };
  }
}
