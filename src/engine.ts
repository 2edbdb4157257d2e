export {
  createApiClient,
  type ApiClient,
  type ApiClientOptions,
  type VersionViews,
} from "./client/create-api-client.ts";
export type {
  ApiDescription,
  ApiTypes,
  ApiKeyScheme,
  CursorPagination,
  HttpScheme,
  LinkPagination,
  NumberPagination,
  OffsetPagination,
  OperationMetadata,
  Pagination,
  ParameterStyle,
  RetryAfterBody,
  SecurityScheme,
  TokenScheme,
} from "./client/api.ts";
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
  isAuthenticationError,
  isSpheronApiError,
  isSpheronError,
  type AnySpheronError,
  type ErrorKind,
} from "./client/errors/guards.ts";
export { PageError } from "./client/errors/page-error.ts";
export {
  ResponseValidationError,
  type ResponseIssue,
} from "./client/errors/response-validation.ts";
export { SpheronError, type OperationRef } from "./client/errors/spheron-error.ts";
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
export type { BasicCredentials, Credentials } from "./client/transport/credentials.ts";
export type { ApiConventions, CallPolicy, Fetch, ParseAs } from "./client/transport/send.ts";
export type { Token, TokenContext } from "./client/transport/token.ts";
export type {
  BodyOf,
  CallOptions,
  CallsByPath,
  CommonOptions,
  DataOf,
  OperationCall,
  ParametersOf,
  Verb,
  Verbs,
} from "./client/types.ts";
