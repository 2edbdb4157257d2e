import { readErrorMessage } from "./error-body.ts";
import {
  SpheronError,
  afterAttempts,
  noReason,
  operationKey,
  seconds,
  type ErrorFacts,
  type OperationRef,
} from "./spheron-error.ts";

export interface ApiErrorFacts<Body> extends ErrorFacts {
  readonly operation: OperationRef;
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, or the text if it is not JSON; `undefined` when the response has no body. */
  readonly body: Body | undefined;
  /** What the status means at this API, when the status alone does not say it. */
  readonly hint?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  /** Milliseconds that the call had left. */
  readonly leftMs?: number | undefined;
}

/** The server responded with a status that is not a success. */
export class SpheronApiError<Body = unknown> extends SpheronError {
  static {
    this.prototype.name = "SpheronApiError";
  }

  readonly kind = "api";
  /** Status of the response. */
  declare readonly status: number;
  /** Headers of the response. */
  declare readonly headers: Headers;
  /** Parsed JSON, or the text if it is not JSON; `undefined` when the response has no body. */
  declare readonly body: Body | undefined;
  /** Milliseconds that the server asks to wait before the next request, if it says so. */
  declare readonly retryAfterMs: number | undefined;
  override readonly retryable: boolean;

  constructor(facts: ApiErrorFacts<Body>) {
    super(describeFailure(facts), facts);
    this.status = facts.status;
    this.headers = facts.headers;
    this.body = facts.body;
    this.retryAfterMs = facts.retryAfterMs;
    this.retryable = isTransientStatus(facts.status);
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status };
  }
}

/** 501 and 505 say what the server cannot do. Later it cannot do it either. */
function isTransientStatus(status: number): boolean {
  return [408, 425, 429].includes(status) || (status >= 500 && status !== 501 && status !== 505);
}

/** 400 and 422: the request was understood and is wrong. */
export class ValidationError<Body = unknown> extends SpheronApiError<Body> {
  static {
    this.prototype.name = "ValidationError";
  }
}

/** 401: the credentials are missing, wrong or expired. */
export class AuthenticationError<Body = unknown> extends SpheronApiError<Body> {
  static {
    this.prototype.name = "AuthenticationError";
  }
}

/** 403: the credentials do not allow the call, or were not accepted. */
export class PermissionError<Body = unknown> extends SpheronApiError<Body> {
  static {
    this.prototype.name = "PermissionError";
  }
}

/** 404 */
export class NotFoundError<Body = unknown> extends SpheronApiError<Body> {
  static {
    this.prototype.name = "NotFoundError";
  }
}

/** 409 */
export class ConflictError<Body = unknown> extends SpheronApiError<Body> {
  static {
    this.prototype.name = "ConflictError";
  }
}

/** 429 */
export class RateLimitError<Body = unknown> extends SpheronApiError<Body> {
  static {
    this.prototype.name = "RateLimitError";
  }
}

/** 500 and above */
export class ServerError<Body = unknown> extends SpheronApiError<Body> {
  static {
    this.prototype.name = "ServerError";
  }
}

const classes: Readonly<Record<number, typeof SpheronApiError>> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError,
};

/** The error of the class that belongs to the status. */
export function createApiError<Body>(facts: ApiErrorFacts<Body>): SpheronApiError<Body> {
  const Class = classes[facts.status] ?? (facts.status >= 500 ? ServerError : SpheronApiError);
  return new Class(facts);
}

function describeFailure<Body>(facts: ApiErrorFacts<Body>): string {
  const { operation, attempts, status, headers, body, hint, retryAfterMs, leftMs } = facts;
  const parts = [readErrorMessage(body), hint].filter((part) => part !== undefined);
  const location = headers.get("location") ?? "";
  // Their path or query may hold secrets, which must not be logged.
  if (URL.canParse(location)) {
    const { protocol, host } = new URL(location);
    parts.push(`a redirect to ${protocol}//${host} is not followed`);
  }
  if (retryAfterMs !== undefined && leftMs !== undefined && retryAfterMs > leftMs)
    parts.push(
      `the server asks to wait ${seconds(retryAfterMs)}, and the call has ${seconds(leftMs)} left`,
    );
  const [first = noReason, ...others] = parts;
  const tail = others.length === 0 ? first : `${first} (${others.join("; ")})`;
  return `${operationKey(operation)} failed with ${status}${afterAttempts(attempts)}: ${tail}`;
}
