import { isSpheronError } from "../../client/errors/guards.ts";
import { askedToWait } from "./back-off.ts";
import {
  readDeployment,
  type Deployment,
  type DeploymentAnswer,
  type EventsClient,
} from "./operations.ts";

/** What one look at the deployment has shown. */
export interface Seen {
  readonly deployment?: Deployment | undefined;
  /** Why the wait goes on. */
  readonly cause: Error | undefined;
  /** Milliseconds that the server asks to wait before the next look. */
  readonly waitMs: number;
}

/** @throws what the call throws, when it would do so again */
export async function lookAt(
  client: EventsClient,
  deploymentId: string,
  signal: AbortSignal,
): Promise<Seen> {
  try {
    const deployment = deploymentIn(await readDeployment(client, deploymentId, signal));
    const cause = new Error(`the deployment was ${deployment?.status ?? "missing in the answer"}`);
    return { deployment, cause, waitMs: 0 };
  } catch (error) {
    // A page of a proxy in place of JSON passes as an outage does.
    if (!isSpheronError(error) || !(error.retryable || error.kind === "decode")) throw error;
    return { cause: error, waitMs: askedToWait(error) };
  }
}

/** The server may answer with nothing, whatever the document says. */
function deploymentIn(answer: Partial<DeploymentAnswer> | undefined): Deployment | undefined {
  return answer?.deployment;
}
