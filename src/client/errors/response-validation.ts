import { SpheronError, operationKey, type ErrorFacts, type OperationRef } from "./spheron-error.ts";

/** One location in a response that is not what the document says. It never holds the value itself. */
export interface ResponseIssue {
  /** JSON Pointer to the location: `/projects/0/name`; the whole response is `""`. */
  readonly pointer: string;
  /** What the document says of it, as TypeScript would write it: `string | null`. */
  readonly expected: string;
  /** The kind of the value: `null`, `array`, `object`, `string`, `number`, `boolean`, or `nothing`. */
  readonly found: string;
}

export interface ResponseValidationFacts extends ErrorFacts {
  readonly operation: OperationRef;
  readonly status?: number | undefined;
  readonly issues: readonly ResponseIssue[];
}

/** A success whose body is not what the document says. */
export class ResponseValidationError extends SpheronError {
  static {
    this.prototype.name = "ResponseValidationError";
  }

  readonly kind = "response-validation";
  /** `undefined` for data that was not read by a call. */
  readonly status: number | undefined;
  /** Every mismatch that was found. */
  readonly issues: readonly ResponseIssue[];

  constructor(facts: ResponseValidationFacts) {
    super(`${operationKey(facts.operation)} ${wordIssues(facts)}`, facts);
    this.status = facts.status;
    this.issues = facts.issues;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status, issues: this.issues };
  }
}

const namedIssues = 3;

function wordIssues({ status, issues }: ResponseValidationFacts): string {
  const named = issues
    .slice(0, namedIssues)
    .map(({ pointer, expected, found }) => `${pointer || "the body"} is ${found}, not ${expected}`);
  const more = issues.length - named.length;
  const others = more > 0 ? `; and ${more} more` : "";
  const responded = status === undefined ? "responded" : `responded ${status}`;
  return `${responded} with what its document does not have: ${named.join("; ")}${others}`;
}
