import { DeploymentError } from "./deployment-error.ts";
import { messageOf } from "../../client/errors/error-body.ts";
import { ConfigError, TimeoutError } from "../../client/errors/failures.ts";
import { isSpheronError } from "../../client/errors/guards.ts";
import { systemClock, type Clock } from "../../client/transport/clock.ts";
import { pause } from "../../client/transport/pause.ts";
import { within } from "../../client/transport/within.ts";
import { progressOf } from "./deployment-status.ts";
import { createLogLines } from "./log-lines.ts";
import { lookAt, type Seen } from "./read-deployment.ts";
import { readOperation, type Deployment, type EventsClient } from "./operations.ts";
import { linesOf } from "./read-event.ts";
import { subscribe, type SubscribeOptions } from "./subscribe.ts";
import type { TopicEvent } from "./types.ts";

/** How to wait for a deployment, and for how long. */
export interface WaitOptions extends Pick<
  SubscribeOptions,
  "signal" | "stallMs" | "clock" | "random"
> {
  /** Is given each line of the build's log once. What it throws ends the wait. */
  readonly onLog?: ((line: string) => void) | undefined;
  /** Topic of the deployment's events; that which the deployment names by default. */
  readonly topic?: string | undefined;
  /** Milliseconds between two looks at the deployment; 5,000 by default. An event of its end is a reason to look at once. */
  readonly pollMs?: number | undefined;
  /** Milliseconds for all of it; 1,800,000 by default. */
  readonly timeoutMs?: number | undefined;
}

/**
 * The deployment, once it is deployed. Follows its events, and looks at it besides, since events may be missed.
 *
 * @example
 * const { sitePreview } = await waitForDeployment(spheron, deploymentId, { onLog: console.log });
 *
 * @param client the client, or its view of v1
 * @throws DeploymentError when it failed, was cancelled, timed out or has to be authorized; TimeoutError after
 * `timeoutMs`; AbortError; ConfigError when an option is none; what a call throws, when it would do so again
 */
export async function waitForDeployment(
  client: EventsClient,
  deploymentId: string,
  options: WaitOptions = {},
): Promise<Deployment> {
  const { signal, pollMs = 5000, timeoutMs = 1_800_000, clock = systemClock } = options;
  if (!(pollMs > 0)) throw new ConfigError("pollMs has to be above 0", readOperation);
  if (!(timeoutMs > 0)) throw new ConfigError("timeoutMs has to be above 0", readOperation);
  let seen: Seen = { cause: undefined, waitMs: 0 };
  const look = async (over: AbortSignal) => {
    seen = await lookAt(client, deploymentId, over);
    return seen;
  };
  return within(
    { operation: readOperation, signal, trace: { attempts: 0 } },
    clock,
    timeoutMs,
    (over) => untilEnd(client, deploymentId, look, { ...options, pollMs, clock }, over),
    () => {
      const facts = { operation: readOperation, cause: seen.cause };
      throw new TimeoutError({ ...facts, scope: "total", limitMs: timeoutMs });
    },
  );
}

interface Settings extends WaitOptions {
  readonly pollMs: number;
  readonly clock: Clock;
}

/** Looks again and again, and at once when an event tells of the end. */
async function untilEnd(
  client: EventsClient,
  deploymentId: string,
  look: (signal: AbortSignal) => Promise<Seen>,
  settings: Settings,
  over: AbortSignal,
): Promise<Deployment> {
  const { onLog, pollMs, stallMs, clock, random } = settings;
  const leaving = new AbortController();
  const signal = AbortSignal.any([over, leaving.signal]);
  const lines = createLogLines((line) => onLog?.(line));
  let ended = new AbortController();
  let isHearing = false;
  let fail: (error: unknown) => void;
  const failing = new Promise<never>((_resolve, reject) => (fail = reject));

  const hear = async (topic: string) => {
    const onReconnect = lines.beginAnew;
    const events = subscribe(client, { topic, signal, stallMs, clock, random, onReconnect });
    for await (const event of whileTheyCome(events)) {
      if (event.kind === "log") lines.add(event.lines);
      if (event.kind === "finished" || event.kind === "failed") ended.abort();
    }
  };
  const hearOnce = (topic: string | undefined) => {
    if (isHearing || topic === undefined || topic === "") return;
    isHearing = true;
    hear(topic).catch(fail);
  };
  const watch = async () => {
    hearOnce(settings.topic);
    for (;;) {
      ended = new AbortController();
      const { deployment, waitMs } = await look(signal);
      if (deployment !== undefined) {
        lines.addAll(linesOf(deployment.logs));
        const progress = progressOf(deployment.status);
        if (progress === "succeeded") return deployment;
        if (progress === "stopped") throw failureOf(deploymentId, deployment);
        hearOnce(deployment.topic);
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
async function* whileTheyCome(
  events: AsyncIterable<TopicEvent>,
): AsyncGenerator<TopicEvent, void, undefined> {
  try {
    yield* events;
  } catch (error) {
    if (!isSpheronError(error)) throw error;
  }
}

function failureOf(deploymentId: string, { status, failedMessage }: Deployment): DeploymentError {
  const said = messageOf(failedMessage);
  return new DeploymentError({
    operation: readOperation,
    deploymentId,
    status,
    failedMessage: said,
  });
}
