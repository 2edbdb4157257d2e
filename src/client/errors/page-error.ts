import { SpheronError, operationKey, type OperationRef } from "./spheron-error.ts";

/** The response is not a usable page: the list is missing, or a page came before. */
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
