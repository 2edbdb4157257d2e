import { readErrorMessage } from "./error-body.ts";
import { noReason, operationKey, SpheronError, type CallErrorFacts } from "./spheron-error.ts";

/** A 2xx response that says that the call failed, when the option `logicalErrors` is on. */
export class LogicalError<Body = unknown> extends SpheronError {
  static {
    this.prototype.name = "LogicalError";
  }

  readonly kind = "logical";
  /** Status of the response, a success. */
  declare readonly status: number;
  /** The whole response. */
  declare readonly body: Body;

  constructor(facts: CallErrorFacts & { readonly status: number; readonly body: Body }) {
    const { operation, status, body } = facts;
    const said = readErrorMessage(body) ?? noReason;
    super(`${operationKey(operation)} responded ${status}, but failed: ${said}`, facts);
    this.status = status;
    this.body = body;
  }
}
