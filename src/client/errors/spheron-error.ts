/** The operation that a call was about. */
export interface OperationRef {
  /** `GET`, `POST`, … */
  readonly method: string;
  /** Path template as the document writes it, never the filled path: `/v1/project/{projectId}`. */
  readonly path: string;
}

/** Shared by every copy of this package in a program, so that guards work across duplicates and realms. */
export const errorBrand: unique symbol = Symbol.for("spheron-client.error");

export interface ErrorFacts {
  readonly operation?: OperationRef | undefined;
  /** Requests that were sent; 0 when the call failed before the first. */
  readonly attempts?: number | undefined;
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/** The facts of an error that is about one call. */
export interface CallErrorFacts extends ErrorFacts {
  readonly operation: OperationRef;
}

/**
 * Every failure of a call, told apart by `kind`. It keeps neither the request nor its headers, so that a token
 * cannot leak through a log. Classes write their name out, because minifiers rename them.
 */
export abstract class SpheronError extends Error {
  /** Tells errors apart. */
  abstract readonly kind: string;
  /** Method of the operation: `GET`, `POST`, … */
  declare readonly method: string | undefined;
  /** Path template of the operation. */
  declare readonly path: string | undefined;
  /** Requests that were sent; 0 when the call failed before the first. */
  declare readonly attempts: number;
  /** Id that the server gave the request, where it did. */
  declare readonly requestId: string | undefined;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean = false;
  /** @internal */
  readonly [errorBrand] = true;

  constructor(message: string, facts: ErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.method = facts.operation?.method;
    this.path = facts.operation?.path;
    this.attempts = facts.attempts ?? 0;
    this.requestId = facts.requestId;
  }

  /** Only what is safe to log. */
  toJSON(): Record<string, unknown> {
    const { name, kind, message, method, path, attempts, requestId, retryable } = this;
    return { name, kind, message, method, path, attempts, requestId, retryable };
  }
}

/** `GET /v1/profile`: how tables name an operation, and how messages begin. */
export function operationKey({ method, path }: OperationRef): string {
  return `${method} ${path}`;
}

/** The part of a message that counts attempts, when there were several. */
export function afterAttempts(attempts = 1): string {
  return attempts > 1 ? ` after ${attempts} attempts` : "";
}

/** `1.5 s`, or `40 ms` for what would round to nothing. */
export function seconds(ms: number): string {
  return ms > 0 && ms < 100 ? `${Math.ceil(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}

/** What messages say of a failure that comes without a text. */
export const noReason = "the server did not say why";
