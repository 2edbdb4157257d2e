import type { SpheronApiError } from "./api-error.ts";
import type { DeploymentError } from "../../platform/events/deployment-error.ts";
import type { ErrorBody } from "./error-body.ts";
import type {
  AbortError,
  ConfigError,
  ConnectionError,
  DecodeError,
  LogicalError,
  TimeoutError,
} from "./failures.ts";
import type { PageError } from "./page-error.ts";
import type { ResponseValidationError } from "./response-validation.ts";
import { errorBrand } from "./spheron-error.ts";
import type { UploadError } from "../../platform/upload/upload-error.ts";

/** Every error that a call fails with; its `kind` tells them apart. */
export type AnySpheronError<Body = ErrorBody> =
  | SpheronApiError<Body>
  | LogicalError
  | ConnectionError
  | TimeoutError
  | AbortError
  | DecodeError
  | PageError
  | ResponseValidationError
  | UploadError
  | DeploymentError
  | ConfigError;

/** Whether a call of this library failed with it; also true across duplicated packages and realms. */
export function isSpheronError(error: unknown): error is AnySpheronError {
  return typeof error === "object" && error !== null && errorBrand in error;
}

/** Whether the server answered with a failure. */
export function isSpheronApiError(error: unknown): error is SpheronApiError {
  return isSpheronError(error) && error.kind === "api";
}

/**
 * Whether the token was not accepted: 401 (`AuthenticationError`), and 403 (`PermissionError`), which the API
 * documents for the same.
 */
export function isAuthenticationError(error: unknown): error is SpheronApiError & {
  /** Status of the response. */
  readonly status: 401 | 403;
} {
  return isSpheronApiError(error) && (error.status === 401 || error.status === 403);
}
