export { DeploymentError } from "./deployment-error.ts";
export type { PlatformView } from "../call-operation.ts";
export type { Deployment } from "./operations.ts";
export { subscribe, type SubscribeOptions } from "./subscribe.ts";
export type {
  FailedEvent,
  FinishedEvent,
  LogEvent,
  OtherEvent,
  Outcome,
  Reconnect,
  TopicEvent,
} from "./types.ts";
export { waitForDeployment, type WaitOptions } from "./wait-for-deployment.ts";
