import type { components } from "../../generated/gpu/index.ts";
import type { SpheronApiError } from "../client/errors/api-error.ts";
import * as guards from "../client/errors/guards.ts";
import type { MachineError } from "./machine-error.ts";
import type { OrderError } from "./order-error.ts";
import type { TerminationError } from "./termination-error.ts";

/** What the API responds when a call fails; the server may leave out any of it. */
export type ErrorBody = Partial<components["schemas"]["Error"]>;

/** Every error of this client; its `kind` tells them apart. */
export type AnySpheronError<Body = ErrorBody> =
  guards.AnySpheronError<Body> | MachineError | OrderError | TerminationError;

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

/** Whether the API key was not accepted: 401. A 403 of this API need not be about the key. */
export function isAuthenticationError(error: unknown): error is SpheronApiError<ErrorBody> {
  return guards.isAuthenticationError(error);
}
