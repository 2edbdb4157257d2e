import type { AnySpheronError } from "../../client/errors/guards.ts";

interface EventOf<Kind extends string> {
  /** Tells events apart. */
  readonly kind: Kind;
  /** As it came. For an event without a type, the name of the frame, if that is not `message`. */
  readonly type: string | number | undefined;
  /** As it came; the text of the frame if that is not a JSON object. */
  readonly data: unknown;
  /** The topic, as the server repeats it. */
  readonly session: string | undefined;
  /** The whole event, parsed; its text if that is not JSON. */
  readonly raw: unknown;
}

/** Type 1: what a build or a deployment prints. `log-events`: what `trigger/fetch-logs` asked for. */
export interface LogEvent extends EventOf<"log" | "log-events"> {
  /** Lines of the log, without line ends. */
  readonly lines: readonly string[];
}

/** Type 2: the deployment is there. */
export interface FinishedEvent extends EventOf<"finished"> {
  /** Where it can be reached. */
  readonly outcome: Outcome;
}

/** Type 3: the deployment failed. */
export interface FailedEvent extends EventOf<"failed"> {
  /** What the server says of it. */
  readonly message: string | undefined;
}

/** Type 4, `connection`, `health-check`, and every other event. */
export type OtherEvent = EventOf<"preparing" | "connected" | "health-check" | "unknown">;

/** An event of a topic, told apart by `kind`. */
export type TopicEvent = LogEvent | FinishedEvent | FailedEvent | OtherEvent;

/** Where a deployment can be reached, as far as its event says so; those of compute instances do. */
export interface Outcome {
  /** Its status, such as `Deployed`. */
  readonly deploymentStatus: string | undefined;
  /** Address of a web project. */
  readonly latestUrlPreview: string | undefined;
  /** Host that a compute instance runs on. */
  readonly providerHost: string | undefined;
  /** Ports of a compute instance. */
  readonly ports: readonly {
    /** Within the container. */
    readonly containerPort: number;
    /** On the host. */
    readonly exposedPort: number;
  }[];
}

/** A connection ended, and another is going to be opened. */
export interface Reconnect {
  /** How many there were in a row without an event, this one included. */
  readonly attempt: number;
  /** Milliseconds until it is opened. */
  readonly delayMs: number;
  /** Why the one before ended. */
  readonly cause: AnySpheronError;
}
