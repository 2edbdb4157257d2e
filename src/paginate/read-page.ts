import { PageError } from "../client/errors/page-error.ts";
import type { OperationRef } from "../client/errors/spheron-error.ts";
import type { Page } from "./types.ts";

/** How an operation is paged, as the document says. */
export interface Place {
  /** Query parameter that takes how many items to pass over. */
  readonly skip: string;
  /** Query parameter that takes how many items to answer with at most. */
  readonly limit: string;
  /** Member of the answer that holds the items; empty when the answer is the list itself. */
  readonly items: string;
  /** Member of the answer that says how many items the list has. */
  readonly total?: string;
}

/** @throws PageError when there is no list where the document says */
export function readPage(
  data: unknown,
  place: Place,
  operation: OperationRef,
  skip: number,
): Page<unknown> {
  const items = place.items === "" ? data : memberOf(data, place.items);
  if (!Array.isArray(items)) {
    const where = place.items === "" ? "" : ` under ${JSON.stringify(place.items)}`;
    throw new PageError(operation, skip, `the answer has no list${where}`);
  }
  const total = place.total === undefined ? undefined : memberOf(data, place.total);
  return { items, skip, total: typeof total === "number" ? total : undefined };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
