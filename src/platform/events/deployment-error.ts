import {
  SpheronError,
  noReason,
  operationKey,
  type OperationRef,
} from "../../client/errors/spheron-error.ts";

/** What can be done about a status that is not the end of all. */
const advice: Readonly<Record<string, string>> = {
  AuthorizationNeeded:
    "authorize it with POST /v1/deployment/{deploymentId}/authorize, then wait again",
};

/** A deployment ended, and is not deployed. The error contains no more of it, because its variables may be secrets. */
export class DeploymentError extends SpheronError {
  static {
    this.prototype.name = "DeploymentError";
  }

  readonly kind = "deployment";
  /** Id of the deployment. */
  readonly deploymentId: string;
  /** `Failed`, `Canceled`, `TimedOut`, or `AuthorizationNeeded`: it waits for somebody to authorize it. */
  readonly status: string;
  /** What the server says about the failure. */
  readonly failedMessage: string | undefined;

  constructor(
    facts: Pick<DeploymentError, "deploymentId" | "status" | "failedMessage"> & {
      readonly operation: OperationRef;
    },
  ) {
    const { operation, deploymentId, status, failedMessage } = facts;
    const said = failedMessage ?? advice[status] ?? `${noReason}; the log of the deployment may`;
    super(
      `${operationKey(operation)} says that the deployment ${deploymentId} is ${status}, not Deployed: ${said}`,
      { operation },
    );
    this.deploymentId = deploymentId;
    this.status = status;
    this.failedMessage = failedMessage;
  }

  override toJSON(): Record<string, unknown> {
    const { deploymentId, status } = this;
    return { ...super.toJSON(), deploymentId, status };
  }
}
