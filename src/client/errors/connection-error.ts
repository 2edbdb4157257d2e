import { copyCause, type Redact } from "./copy-cause.ts";
import { afterAttempts, operationKey, SpheronError, type CallErrorFacts } from "./spheron-error.ts";

/** Codes of failures that happen before a request leaves, or with which an HTTP/2 server says that it did nothing. */
const notSentCodes =
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|E(HOST|NET)UNREACH|UND_ERR_CONNECT_TIMEOUT|NGHTTP2_REFUSED_STREAM|ERR_HTTP2_(GOAWAY|INVALID)_SESSION)$/;
/** Codes of TLS failures, which a retry does not change. */
const tlsErrorCodes = /CERT|SSL|TLS|ISSUER|SIGNATURE/;

/**
 * What engines say of a mistake in a program, here in a `fetch` of the caller, which will make it again. When the network
 * fails, `fetch` throws a `TypeError` too.
 */
const programErrors =
  /^R(ange|eference)Error|^TypeError.*( (of|is|convert) (undefined|null)|\bis not (an?|iterable)\b|constant|read.?only)/;

/** No whole response arrived: the host was not found or refused, or the connection broke. */
export class ConnectionError extends SpheronError {
  static {
    this.prototype.name = "ConnectionError";
  }

  readonly kind = "connection";
  /** Code of the operating system or runtime, such as `ECONNREFUSED`, if there is one. */
  declare readonly code: string | undefined;
  /** Whether the server may have seen the request; false only when it certainly has not. */
  declare readonly maybeSent: boolean;
  override readonly retryable: boolean;

  constructor(facts: CallErrorFacts & { readonly isPartial?: boolean; readonly redact?: Redact }) {
    const cause = copyCause(facts.cause, facts.redact ?? String);
    const { code, message } = findRootCause(cause);
    const known = code ?? "";
    const detail = message.includes(known) ? message : `${message}, ${known}`;
    const whole = facts.isPartial === true ? "whole " : "";
    const tries = afterAttempts(facts.attempts);
    super(`${operationKey(facts.operation)} got no ${whole}response${tries} (${detail})`, {
      ...facts,
      cause,
    });
    this.code = code;
    const isUntrusted = tlsErrorCodes.test(known);
    this.maybeSent = !isUntrusted && !notSentCodes.test(known);
    this.retryable = !isUntrusted && !(cause instanceof Error && programErrors.test(String(cause)));
  }
}

/** Runtimes wrap errors. The innermost message says what happened; of the codes, the outermost one does. */
function findRootCause(error: unknown): {
  readonly code: string | undefined;
  readonly message: string;
} {
  let code: string | undefined;
  let message = "unknown reason";
  for (let current = error; current instanceof Error; current = current.cause) {
    if ("code" in current && typeof current.code === "string") code ??= current.code;
    // An AggregateError's own message is empty.
    if (current.message !== "") message = current.message;
  }
  return { code, message };
}
