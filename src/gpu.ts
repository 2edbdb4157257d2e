export { createGpuClient, type GpuClient, type GpuClientOptions } from "./gpu/create-client.ts";
export { currentTeam, type TeamBalance } from "./gpu/team.ts";
export { findOffers, type Offer, type OfferFilter } from "./gpu/offers.ts";
export { orderMachine, type OrderOptions } from "./gpu/order-machine.ts";
export { OrderError, type RefusedOffer } from "./gpu/order-error.ts";
export {
  waitForMachine,
  type RunningMachine,
  type WaitForMachineOptions,
} from "./gpu/wait-for-machine.ts";
export { MachineError } from "./gpu/machine-error.ts";
export type { Machine, MachineWaitOptions } from "./gpu/machine.ts";
export { terminate, type TerminateOptions } from "./gpu/terminate.ts";
export { TerminationError } from "./gpu/termination-error.ts";
export { sshCommand, sshTarget, type SshTarget } from "./gpu/ssh-command.ts";
export {
  isAuthenticationError,
  isSpheronApiError,
  isSpheronError,
  type AnySpheronError,
  type ErrorBody,
  type ErrorKind,
} from "./gpu/errors.ts";
export type { Call, Failure, ResponseFacts, Result, Success } from "./client/call.ts";
export { cachedToken, type CachedToken, type ExpiringToken } from "./client/cached-token.ts";
export { debugLog } from "./client/debug-log.ts";
export { logTo, type Logger, type LogLevel, type LogOptions } from "./client/log-to.ts";
export {
  AuthenticationError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  SpheronApiError,
  ValidationError,
} from "./client/errors/api-error.ts";
export { AbortError } from "./client/errors/abort-error.ts";
export { ConfigError } from "./client/errors/config-error.ts";
export { ConnectionError } from "./client/errors/connection-error.ts";
export { DecodeError } from "./client/errors/decode-error.ts";
export { LogicalError } from "./client/errors/logical-error.ts";
export { TimeoutError } from "./client/errors/timeout-error.ts";
export {
  ResponseValidationError,
  type ResponseIssue,
} from "./client/errors/response-validation.ts";
export { SpheronError } from "./client/errors/spheron-error.ts";
export type {
  ClientEvent,
  DeprecationEvent,
  ErrorEvent,
  OnEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./client/hooks.ts";
export type { Clock } from "./client/transport/clock.ts";
export type { CallPolicy, Fetch, ParseAs } from "./client/transport/send.ts";
export type { Token, TokenContext } from "./client/transport/token.ts";
export type { CallOptions, CommonOptions, Verb, Verbs } from "./client/types.ts";
export type { components, operations, paths } from "../generated/gpu/schema.ts";
