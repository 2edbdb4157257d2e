import type { SpheronApiError } from "../client/errors/api-error.ts";
import { readErrorMessage } from "../client/errors/error-body.ts";
import { operationKey, SpheronError, type OperationRef } from "../client/errors/spheron-error.ts";
import type { Offer } from "./offers.ts";

/** An offer, and why it could not be ordered. */
export interface RefusedOffer {
  /** The offer that was tried. */
  readonly offer: Offer;
  /** What the API said. */
  readonly error: SpheronApiError;
}

/** No offer of several could be ordered, and no machine was made. */
export class OrderError extends SpheronError {
  static {
    this.prototype.name = "OrderError";
  }

  readonly kind = "order";
  override readonly retryable = true;
  /** The offers that were tried, in order. */
  readonly refused: readonly RefusedOffer[];

  constructor(operation: OperationRef, refused: readonly RefusedOffer[]) {
    const reasons = refused.map(
      ({ offer, error }) =>
        `${offer.details.provider} ${offer.details.offerId}: ${readErrorMessage(error.body) ?? error.status}`,
    );
    super(
      `${operationKey(operation)} was refused for each of ${refused.length} offers, and no machine was made (${reasons.join("; ")})`,
      { operation, attempts: refused.length, cause: refused.at(-1)?.error },
    );
    this.refused = refused;
  }
}
