import { member, stringMember } from "./json.ts";
import type { Operation } from "./operation.ts";

/** How an operation is paged, as its `x-pagination` says. */
export interface Pagination {
  /** Query parameter that takes how many items to pass over. */
  readonly skip: string;
  /** Query parameter that takes how many items to answer with at most. */
  readonly limit: string;
  /** Member of the answer that holds the items; empty when the answer is the list itself. */
  readonly items: string;
  /** Member of the answer that says how many items there are in all, where there is one. */
  readonly total?: string;
}

/** `undefined` also for an extension that lacks a part, or stands at an operation that is no GET. */
export function paginationOf({
  operation,
  method,
}: Pick<Operation, "operation" | "method">): Pagination | undefined {
  const extension = member(operation, "x-pagination");
  const skip = stringMember(extension, "skip");
  const limit = stringMember(extension, "limit");
  const items = stringMember(extension, "items");
  if (method !== "get" || skip === undefined || limit === undefined || items === undefined)
    return undefined;
  const total = stringMember(extension, "total");
  return total === undefined ? { skip, limit, items } : { skip, limit, items, total };
}
