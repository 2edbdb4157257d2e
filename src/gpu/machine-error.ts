import { operationKey, SpheronError, type OperationRef } from "../client/errors/spheron-error.ts";

/** The machine will not run. */
export class MachineError extends SpheronError {
  static {
    this.prototype.name = "MachineError";
  }

  readonly kind = "machine";
  /** Id of the machine. */
  readonly id: string;
  /** `failed`, `stopped`, `terminated`, or `terminated-provider`: its provider has taken it away. */
  readonly status: string;

  constructor(operation: OperationRef, { id, status }: Pick<MachineError, "id" | "status">) {
    super(`${operationKey(operation)} says that the machine ${id} is ${status}, and not running`, {
      operation,
    });
    this.id = id;
    this.status = status;
  }

  override toJSON(): Record<string, unknown> {
    const { id, status } = this;
    return { ...super.toJSON(), id, status };
  }
}
