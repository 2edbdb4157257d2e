import type { pagination } from "../../generated/platform/pagination.ts";
import type {
  ArgumentsAt,
  CallOptions,
  DataOf,
  HasRequired,
  OperationAt,
} from "../client/types.ts";

type Table = typeof pagination;

/** How the operation is paged; `never` when it is not. */
type PaginationAt<Path, Prefix extends string> = Path extends string
  ? `GET ${Prefix}${Path}` extends infer Name extends keyof Table
    ? Table[Name]
    : never
  : never;

/** Keys of the paths whose GET is paged. */
export type PagedPath<Paths, Prefix extends string> = {
  [Path in keyof Paths]: [PaginationAt<Path, Prefix>] extends [never] ? never : Path;
}[keyof Paths];

type ListIn<Data, Items> = Items extends ""
  ? Data
  : Items extends keyof Data
    ? NonNullable<Data[Items]>
    : never;

/** What the pages of the operation hold. */
export type ItemAt<Paths, Prefix extends string, Path extends keyof Paths> =
  PaginationAt<Path, Prefix> extends Record<"items", infer Items>
    ? ListIn<DataOf<OperationAt<Paths, Path, "get">>, Items> extends readonly (infer Item)[]
      ? Item
      : never
    : never;

/** The parameters without those that the pages take. */
type Unpaged<Parameters, Taken extends PropertyKey> = Omit<Parameters, "query"> &
  (Parameters extends { query?: infer Query }
    ? HasRequired<Omit<NonNullable<Query>, Taken>> extends true
      ? { query: Omit<NonNullable<Query>, Taken> }
      : { query?: Omit<NonNullable<Query>, Taken> }
    : unknown);

type UnpagedOperation<Operation, Taken extends PropertyKey> = Omit<Operation, "parameters"> & {
  parameters: Operation extends { parameters: infer Parameters }
    ? Unpaged<Parameters, Taken>
    : never;
};

type Taken<Pagination> = Pagination extends { skip: infer Skip; limit: infer Limit }
  ? Extract<Skip | Limit, PropertyKey>
  : never;

/** Options for each call as the operation takes them, and those of the pages. */
export type PageArguments<Paths, Prefix extends string, Path extends keyof Paths> = ArgumentsAt<
  Path,
  PagedPath<Paths, Prefix>,
  CallOptions<
    UnpagedOperation<OperationAt<Paths, Path, "get">, Taken<PaginationAt<Path, Prefix>>>,
    "json"
  > &
    PageOptions
>;

/** Which items to give, and how many to ask for at once. */
export interface PageOptions {
  /** How many items to ask for at once; 50 by default. The API's own bounds are unknown. */
  readonly pageSize?: number | undefined;
  /** How many items to pass over at the beginning; 0 by default. */
  readonly start?: number | undefined;
  /** How many items to give at most; all by default. */
  readonly max?: number | undefined;
  /** 1 asks for the next page while the items of this one are used; 0 by default. */
  readonly prefetch?: 0 | 1 | undefined;
}

/** Some items in a row. */
export interface Page<Item> {
  /** At least one. */
  readonly items: readonly Item[];
  /** How many items of the list come before. */
  readonly skip: number;
  /** How many items the list has, where the answer says it. */
  readonly total: number | undefined;
}

/** The items of a paged operation, one after the other. Each loop begins anew. */
export interface Pages<Item> extends AsyncIterable<Item> {
  /** The same page by page. */
  pages(): AsyncIterable<Page<Item>>;
  /** All items at once. */
  toArray(): Promise<Item[]>;
}
