import type { SpheronApiError } from "./api-error.ts";
import type { AbortError } from "./abort-error.ts";
import type { ConfigError } from "./config-error.ts";
import type { ConnectionError } from "./connection-error.ts";
import type { DecodeError } from "./decode-error.ts";
import type { LogicalError } from "./logical-error.ts";
import type { TimeoutError } from "./timeout-error.ts";
import type { PageError } from "./page-error.ts";
import type { ResponseValidationError } from "./response-validation.ts";
import { errorBrand } from "./spheron-error.ts";

/** Every error that a call fails with; its `kind` tells them apart. */
export type AnySpheronError<Body = unknown> =
  | SpheronApiError<Body>
  | LogicalError
  | ConnectionError
  | TimeoutError
  | AbortError
  | DecodeError
  | PageError
  | ResponseValidationError
  | ConfigError;

/** What went wrong; each kind has its class. */
export type ErrorKind = AnySpheronError["kind"];

/** Whether the error is one of this package, also of another copy of it or of another realm. */
export function isSpheronError(error: unknown): error is AnySpheronError {
  return typeof error === "object" && error !== null && errorBrand in error;
}

/** Whether the server responded with a status that is not a success. */
export function isSpheronApiError(error: unknown): error is SpheronApiError {
  return isSpheronError(error) && error.kind === "api";
}

/** Whether the server did not accept the credentials: 401, `AuthenticationError`. */
export function isAuthenticationError(error: unknown): error is SpheronApiError {
  return isSpheronApiError(error) && error.status === 401;
}
