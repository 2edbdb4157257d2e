import type { Pagination } from "../client/api.ts";
import { PageError } from "../client/errors/page-error.ts";
import type { OperationRef } from "../client/errors/spheron-error.ts";
import { readNumber, readPointer } from "./json-pointer.ts";
import type { ReceivedPage } from "./pager.ts";

/** @throws PageError when the list is missing where the document says it is */
export function readPage(
  data: unknown,
  headers: Headers,
  pagination: Pagination,
  operation: OperationRef,
  skip: number,
): ReceivedPage {
  const items = readPointer(data, pagination.items);
  if (!Array.isArray(items)) {
    const where = pagination.items === "" ? "" : ` at ${pagination.items}`;
    throw new PageError(operation, skip, `the response has no list${where}`);
  }
  const total = "total" in pagination ? readNumber(data, pagination.total) : undefined;
  return { items: items as readonly unknown[], total, data, headers };
}
