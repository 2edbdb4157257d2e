export { DeploymentError } from "./errors/deployment-error.ts";
export type { Deployment, EventsClient } from "./event-stream/operations.ts";
export { subscribe, type SubscribeOptions } from "./event-stream/subscribe.ts";
export type {
  FailedEvent,
  FinishedEvent,
  LogEvent,
  OtherEvent,
  Outcome,
  Reconnect,
  TopicEvent,
} from "./event-stream/types.ts";
export { waitForDeployment, type WaitOptions } from "./event-stream/wait-for-deployment.ts";
