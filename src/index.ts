export {
  createClient,
  type ClientOptions,
  type SpheronClient,
  type VersionViews,
} from "./client.ts";
export type { Call, Failure, ResponseFacts, Result, Success } from "./call.ts";
export {
  AuthenticationError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  SpheronApiError,
  ValidationError,
} from "./errors/api-error.ts";
export type { ErrorBody } from "./errors/error-body.ts";
export {
  AbortError,
  ConfigError,
  ConnectionError,
  DecodeError,
  LogicalError,
  TimeoutError,
} from "./errors/failures.ts";
export {
  isAuthenticationError,
  isSpheronApiError,
  isSpheronError,
  type AnySpheronError,
} from "./errors/guards.ts";
export { ResponseValidationError, type ResponseIssue } from "./errors/response-validation.ts";
export { SpheronError, type ErrorKind } from "./errors/spheron-error.ts";
export { debugLog } from "./debug-log.ts";
export type {
  ClientEvent,
  DeprecationEvent,
  ErrorEvent,
  OnEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./events.ts";
export type { Clock } from "./transport/clock.ts";
export type { CallPolicy, Fetch, ParseAs } from "./transport/send.ts";
export type { Token, TokenContext } from "./transport/token.ts";
export type { components, operations, paths } from "../generated/schema.ts";
export type { CallOptions, CommonOptions, Verb, Verbs } from "./types.ts";
export type * from "../generated/versions.ts";
