import { SpheronError, operationKey, type OperationRef } from "./spheron-error.ts";

/** The response is not a usable page: the list is missing, or an earlier page was returned again. */
export class PageError extends SpheronError {
  static {
    this.prototype.name = "PageError";
  }

  readonly kind = "page";
  /** How many items the page should have skipped. */
  readonly skip: number;

  constructor(operation: OperationRef, skip: number, what: string) {
    super(`${operationKey(operation)} at skip ${skip}: ${what}`, { operation });
    this.skip = skip;
  }
}
