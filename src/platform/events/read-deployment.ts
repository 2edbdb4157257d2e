import { isSpheronError } from "../../client/errors/guards.ts";
import { askedToWait } from "../../client/poll.ts";
import { callOperation, type PlatformView } from "../call-operation.ts";
import type { Deployment, DeploymentResponse } from "./operations.ts";

/** What one reading of the deployment has shown. */
export interface DeploymentReading {
  readonly deployment?: Deployment | undefined;
  /** Why the wait goes on. */
  readonly cause: Error | undefined;
  /** Milliseconds that the server asks to wait before the next reading. */
  readonly waitMs: number;
}

/** @throws what the call throws, when it would do so again */
export async function readDeployment(
  client: PlatformView,
  deploymentId: string,
  signal: AbortSignal,
): Promise<DeploymentReading> {
  try {
    const params = { path: { deploymentId } };
    const response = await callOperation(client, "GET", "/v1/deployment/{deploymentId}", {
      params,
      signal,
    });
    const deployment = findDeployment(response);
    const cause = new Error(
      `the deployment was ${deployment?.status ?? "missing in the response"}`,
    );
    return { deployment, cause, waitMs: 0 };
  } catch (error) {
    // A proxy's page instead of JSON is temporary, like an outage.
    if (!isSpheronError(error) || !(error.retryable || error.kind === "decode")) throw error;
    return { cause: error, waitMs: askedToWait(error) };
  }
}

/** The server may return nothing, whatever the document says. */
function findDeployment(response: Partial<DeploymentResponse> | undefined): Deployment | undefined {
  return response?.deployment;
}
