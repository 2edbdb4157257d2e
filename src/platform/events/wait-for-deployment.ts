import { DeploymentError } from "./deployment-error.ts";
import { readErrorMessage } from "../../client/errors/error-body.ts";
import { checkNumbers } from "../../client/check-numbers.ts";
import { TimeoutError } from "../../client/errors/timeout-error.ts";
import { isSpheronError } from "../../client/errors/guards.ts";
import { internals } from "../../client/internals.ts";
import { pause } from "../../client/transport/pause.ts";
import { toSignal } from "../../client/transport/ending.ts";
import { raceWithDeadline } from "../../client/transport/race-with-deadline.ts";
import { progressOf } from "./deployment-status.ts";
import { createLogLines } from "./log-lines.ts";
import { readDeployment, type DeploymentReading } from "./read-deployment.ts";
import type { PlatformView } from "../call-operation.ts";
import { readOperation, type Deployment } from "./operations.ts";
import { linesOf } from "./read-event.ts";
import { subscribe, type SubscribeOptions } from "./subscribe.ts";
import type { TopicEvent } from "./types.ts";

/** How to wait for a deployment, and for how long. */
export interface WaitOptions extends Pick<SubscribeOptions, "signal" | "stallMs"> {
  /** Called once with each line of the build's log. An error that it throws ends the wait. */
  readonly onLog?: ((line: string) => void) | undefined;
  /** Topic of the deployment's events; that which the deployment names by default. */
  readonly topic?: string | undefined;
  /** Milliseconds between two reads of the deployment; 5,000 by default. After an event of its end, it is read at once. */
  readonly pollMs?: number | undefined;
  /** Milliseconds for all of it; 1,800,000 by default. */
  readonly timeoutMs?: number | undefined;
}

export const deploymentWait = { pollMs: 5000, timeoutMs: 1_800_000 };

/**
 * The deployment, once it is deployed. Follows its events, and also reads it from time to time, since events may be missed.
 *
 * @example
 * const { sitePreview } = await waitForDeployment(spheron, deploymentId, { onLog: console.log });
 *
 * @param client the client, or its view of a version
 * @throws DeploymentError when it failed, was cancelled, timed out or has to be authorized; TimeoutError after
 * `timeoutMs`; AbortError; ConfigError for an invalid option; what a call throws, when trying again does not help
 */
export async function waitForDeployment(
  client: PlatformView,
  deploymentId: string,
  options: WaitOptions = {},
): Promise<Deployment> {
  const { signal, pollMs = deploymentWait.pollMs, timeoutMs = deploymentWait.timeoutMs } = options;
  checkNumbers({ pollMs, timeoutMs }, readOperation);
  let latest: DeploymentReading = { cause: undefined, waitMs: 0 };
  const look = async (over: AbortSignal) => {
    latest = await readDeployment(client, deploymentId, over);
    return latest;
  };
  return raceWithDeadline(
    { operation: readOperation, signal, state: { attempts: 0 } },
    client[internals].clock,
    timeoutMs,
    (ending) => untilEnd(client, deploymentId, look, { ...options, pollMs }, toSignal(ending)),
    () => {
      const facts = { operation: readOperation, cause: latest.cause };
      throw new TimeoutError({ ...facts, scope: "total", limitMs: timeoutMs });
    },
  );
}

interface Settings extends WaitOptions {
  readonly pollMs: number;
}

/** Reads the deployment again and again, and at once when an event says that it ended. */
async function untilEnd(
  client: PlatformView,
  deploymentId: string,
  look: (signal: AbortSignal) => Promise<DeploymentReading>,
  settings: Settings,
  over: AbortSignal,
): Promise<Deployment> {
  const { onLog, pollMs, stallMs } = settings;
  const { clock } = client[internals];
  const leaving = new AbortController();
  const signal = AbortSignal.any([over, leaving.signal]);
  const lines = createLogLines((line) => onLog?.(line));
  let ended = new AbortController();
  let isFollowing = false;
  let fail: (error: unknown) => void;
  const failing = new Promise<never>((_resolve, reject) => (fail = reject));

  const followEvents = async (topic: string) => {
    const onReconnect = lines.beginAnew;
    const events = subscribe(client, { topic, signal, stallMs, onReconnect });
    for await (const event of ignoreStreamErrors(events)) {
      if (event.kind === "log") lines.add(event.lines);
      if (event.kind === "finished" || event.kind === "failed") ended.abort();
    }
  };
  const followOnce = (topic: string | undefined) => {
    if (isFollowing || topic === undefined || topic === "") return;
    isFollowing = true;
    followEvents(topic).catch(fail);
  };
  const watch = async () => {
    followOnce(settings.topic);
    for (;;) {
      ended = new AbortController();
      const { deployment, waitMs } = await look(signal);
      if (deployment !== undefined) {
        lines.addAll(linesOf(deployment.logs));
        const progress = progressOf(deployment.status);
        if (progress === "succeeded") return deployment;
        if (progress === "stopped") throw failureOf(deploymentId, deployment);
        followOnce(deployment.topic);
      }
      await pause(clock, Math.max(pollMs, waitMs), AbortSignal.any([signal, ended.signal]));
    }
  };
  try {
    return await Promise.race([watch(), failing]);
  } finally {
    leaving.abort();
  }
}

/** Events make the wait shorter, no more: without them it is looking that finds the end. */
async function* ignoreStreamErrors(
  events: AsyncIterable<TopicEvent>,
): AsyncGenerator<TopicEvent, void, undefined> {
  try {
    yield* events;
  } catch (error) {
    if (!isSpheronError(error)) throw error;
  }
}

function failureOf(deploymentId: string, { status, failedMessage }: Deployment): DeploymentError {
  const said = readErrorMessage(failedMessage);
  return new DeploymentError({
    operation: readOperation,
    deploymentId,
    status,
    failedMessage: said,
  });
}
