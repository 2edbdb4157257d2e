import type { components } from "../../generated/platform/schema.ts";
import type { SpheronApiError } from "../client/errors/api-error.ts";
import * as guards from "../client/errors/guards.ts";
import type { DeploymentError } from "./events/deployment-error.ts";
import type { UploadError } from "./upload/upload-error.ts";

/** What the API responds when a call fails. */
export type ErrorBody = components["schemas"]["Error"];

/** Every error of this package; its `kind` tells them apart. */
export type AnySpheronError<Body = ErrorBody> =
  guards.AnySpheronError<Body> | UploadError | DeploymentError;

/** What went wrong; each kind has its class. */
export type ErrorKind = AnySpheronError["kind"];

/** Whether the error is one of this package, also of another copy of it or of another realm. */
export function isSpheronError(error: unknown): error is AnySpheronError {
  return guards.isSpheronError(error);
}

/** Whether the server responded with a status that is not a success. */
export function isSpheronApiError(error: unknown): error is SpheronApiError<ErrorBody> {
  return guards.isSpheronApiError(error);
}

/**
 * Whether the token was not accepted: 401 (`AuthenticationError`), or 403 (`PermissionError`), which this API uses for
 * the same.
 */
export function isAuthenticationError(error: unknown): error is SpheronApiError<ErrorBody> & {
  /** Status of the response. */
  readonly status: 401 | 403;
} {
  return isSpheronApiError(error) && (error.status === 401 || error.status === 403);
}
