import {
  SpheronError,
  nameOperation,
  type ErrorFacts,
  type OperationRef,
} from "./spheron-error.ts";

/** No whole response arrived: the host was not found or refused, or the connection broke. */
export class ConnectionError extends SpheronError {
  static {
    this.prototype.name = "ConnectionError";
  }

  readonly kind = "connection";
  override readonly retryable = true;
  /** Code of the operating system or runtime, such as `ECONNREFUSED`, where it gives one. */
  readonly code: string | undefined;

  constructor(facts: ErrorFacts & { readonly operation: OperationRef }) {
    const code = codeOf(facts.cause);
    const reason = facts.cause instanceof Error ? facts.cause.message : "unknown reason";
    const detail = code === undefined ? reason : `${reason}, ${code}`;
    super(`${nameOperation(facts.operation)} got no whole response (${detail})`, facts);
    this.code = code;
  }
}

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class AbortError extends SpheronError {
  static {
    this.prototype.name = "AbortError";
  }

  readonly kind = "abort";

  constructor(facts: ErrorFacts & { readonly operation: OperationRef }) {
    super(`${nameOperation(facts.operation)} was aborted`, facts);
  }
}

/** A success whose body is not what it should be, such as a proxy's page instead of JSON. */
export class DecodeError extends SpheronError {
  static {
    this.prototype.name = "DecodeError";
  }

  readonly kind = "decode";
  readonly status: number;
  readonly contentType: string | undefined;
  /** The first 200 characters of the body. */
  readonly snippet: string;

  constructor(
    facts: ErrorFacts & {
      readonly operation: OperationRef;
      readonly status: number;
      readonly contentType: string | undefined;
      readonly text: string;
    },
  ) {
    const snippet = facts.text.slice(0, 200);
    const type = facts.contentType ?? "no content type";
    super(
      `${nameOperation(facts.operation)} answered ${facts.status} with a body that is not JSON (${type}): ${snippet}`,
      facts,
    );
    this.status = facts.status;
    this.contentType = facts.contentType;
    this.snippet = snippet;
  }
}

/** The call or the client is set up wrongly; nothing was sent. */
export class ConfigError extends SpheronError {
  static {
    this.prototype.name = "ConfigError";
  }

  readonly kind = "config";

  constructor(message: string, operation?: OperationRef, cause?: unknown) {
    super(operation === undefined ? message : `${nameOperation(operation)}: ${message}`, {
      operation,
      cause,
    });
  }
}

/** Runtimes put the code on the error or on one of its causes. */
function codeOf(error: unknown): string | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ("code" in current && typeof current.code === "string") return current.code;
  }
  return undefined;
}
