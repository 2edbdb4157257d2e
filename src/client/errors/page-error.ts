import { SpheronError, operationKey, type OperationRef } from "./spheron-error.ts";

/** A page that is none: no list stands where the document says, or the page before came again. */
export class PageError extends SpheronError {
  static {
    this.prototype.name = "PageError";
  }

  readonly kind = "page";
  /** How many items the page was to pass over. */
  readonly skip: number;

  constructor(operation: OperationRef, skip: number, what: string) {
    super(`${operationKey(operation)} at skip ${skip}: ${what}`, { operation });
    this.skip = skip;
  }
}
