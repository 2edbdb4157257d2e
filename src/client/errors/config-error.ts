import { operationKey, SpheronError, type OperationRef } from "./spheron-error.ts";

/** The call, the client or its token is set up wrongly. Nothing was done. */
export class ConfigError extends SpheronError {
  static {
    this.prototype.name = "ConfigError";
  }

  readonly kind = "config";

  constructor(message: string, operation?: OperationRef, cause?: unknown) {
    super(operation === undefined ? message : `${operationKey(operation)}: ${message}`, {
      operation,
      cause,
    });
  }
}
