import { readErrorMessage } from "./error-body.ts";
import {
  SpheronError,
  afterAttempts,
  operationKey,
  seconds,
  type ErrorFacts,
  type OperationRef,
} from "./spheron-error.ts";

interface CallErrorFacts extends ErrorFacts {
  readonly operation: OperationRef;
}

/** Codes of failures that happen before a request leaves, or with which an HTTP/2 server says that it did nothing. */
const notSentCodes =
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|E(HOST|NET)UNREACH|UND_ERR_CONNECT_TIMEOUT|NGHTTP2_REFUSED_STREAM|ERR_HTTP2_(GOAWAY|INVALID)_SESSION)$/;
/** Codes of failures of TLS, which will be the same next time. */
const tlsErrorCodes = /CERT|SSL|TLS|ISSUER|SIGNATURE/;

/** No whole response arrived: the host was not found or refused, or the connection broke. */
export class ConnectionError extends SpheronError {
  static {
    this.prototype.name = "ConnectionError";
  }

  readonly kind = "connection";
  /** Code of the operating system or runtime, such as `ECONNREFUSED`, where it gives one. */
  readonly code: string | undefined;
  /** Whether the server may have seen the request; false only when it certainly has not. */
  readonly maybeSent: boolean;
  override readonly retryable: boolean;

  constructor(facts: CallErrorFacts & { readonly isPartial?: boolean }) {
    const { code, message } = findRootCause(facts.cause);
    const detail = [message, code].filter(
      (part, index) => part && !(index && message.includes(part)),
    );
    const outcome = facts.isPartial === true ? "whole response" : "response";
    const tries = afterAttempts(facts.attempts);
    super(
      `${operationKey(facts.operation)} got no ${outcome}${tries} (${detail.join(", ")})`,
      facts,
    );
    this.code = code;
    const isUntrusted = tlsErrorCodes.test(code ?? "");
    this.maybeSent = !isUntrusted && !notSentCodes.test(code ?? "");
    this.retryable = !isUntrusted;
  }
}

/** The call, or one attempt of it, took longer than it may. */
export class TimeoutError extends SpheronError {
  static {
    this.prototype.name = "TimeoutError";
  }

  readonly kind = "timeout";
  override readonly retryable = true;
  /** Which limit it was: `attemptTimeoutMs` or `timeoutMs`. */
  readonly scope: "attempt" | "total";
  /** Milliseconds that were allowed. */
  readonly limitMs: number;

  constructor(
    facts: CallErrorFacts & { readonly scope: "attempt" | "total"; readonly limitMs: number },
  ) {
    const { operation, scope, limitMs } = facts;
    const option = scope === "total" ? "timeoutMs" : "attemptTimeoutMs";
    super(`${operationKey(operation)} took longer than ${seconds(limitMs)} (${option})`, facts);
    this.scope = scope;
    this.limitMs = limitMs;
  }
}

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class AbortError extends SpheronError {
  static {
    this.prototype.name = "AbortError";
  }

  readonly kind = "abort";

  constructor(facts: CallErrorFacts) {
    super(`${operationKey(facts.operation)} was aborted`, facts);
  }
}

/** A success whose body is not what it should be, such as a proxy's page instead of JSON. */
export class DecodeError extends SpheronError {
  static {
    this.prototype.name = "DecodeError";
  }

  readonly kind = "decode";
  /** Status of the response. */
  readonly status: number;
  /** Its `content-type`, where it has one. */
  readonly contentType: string | undefined;
  /** The first 200 characters of the body. */
  readonly snippet: string;

  constructor(
    facts: CallErrorFacts & {
      readonly status: number;
      readonly contentType: string | undefined;
      readonly text: string;
    },
  ) {
    const snippet = facts.text.slice(0, 200);
    const type = facts.contentType ?? "no content type";
    super(
      `${operationKey(facts.operation)} answered ${facts.status} with a body that is not JSON (${type}): ${snippet}`,
      facts,
    );
    this.status = facts.status;
    this.contentType = facts.contentType;
    this.snippet = snippet;
  }
}

/** A 2xx response that says that the call failed, where the option `logicalErrors` is on. */
export class LogicalError<Body = unknown> extends SpheronError {
  static {
    this.prototype.name = "LogicalError";
  }

  readonly kind = "logical";
  /** Status of the response, a success. */
  readonly status: number;
  /** The whole response. */
  readonly body: Body;

  constructor(facts: CallErrorFacts & { readonly status: number; readonly body: Body }) {
    const { operation, status, body } = facts;
    const said = readErrorMessage(body) ?? "the response has no message";
    super(`${operationKey(operation)} answered ${status}, but failed: ${said}`, facts);
    this.status = status;
    this.body = body;
  }
}

/** The call, the client or its token is set up wrongly; what was asked for was not done. */
export class ConfigError extends SpheronError {
  static {
    this.prototype.name = "ConfigError";
  }

  readonly kind = "config";

  constructor(message: string, operation?: OperationRef, cause?: unknown) {
    super(operation === undefined ? message : `${operationKey(operation)}: ${message}`, {
      operation,
      cause,
    });
  }
}

/** Runtimes wrap what happened; the innermost message is the one that says it, and the outermost code. */
function findRootCause(error: unknown): {
  readonly code: string | undefined;
  readonly message: string;
} {
  let code: string | undefined;
  let message = "unknown reason";
  for (let current = error; current instanceof Error; current = current.cause) {
    if ("code" in current && typeof current.code === "string") code ??= current.code;
    // An AggregateError has none of its own.
    if (current.message !== "") message = current.message;
  }
  return { code, message };
}
