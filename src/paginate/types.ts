import type { CallOptions, DataOf, HasRequired, OperationAt } from "../client/types.ts";

/** How the operation is paged; `never` when it is not. */
type PaginationAt<Table, Prefix extends string, Path> = Path extends string
  ? `GET ${Prefix}${Path}` extends infer Key extends keyof Table
    ? Table[Key]
    : never
  : never;

/** Keys of the paths whose GET is paged. */
export type PagedPath<Paths, Prefix extends string, Table> = {
  [Path in keyof Paths]: [PaginationAt<Table, Prefix, Path>] extends [never] ? never : Path;
}[keyof Paths];

/** The member that a JSON Pointer names. */
type MemberAt<Value, Pointer> = Pointer extends ""
  ? Value
  : Pointer extends `/${infer Key}/${infer Rest}`
    ? MemberAt<MemberOf<Value, Key>, `/${Rest}`>
    : Pointer extends `/${infer Key}`
      ? MemberOf<Value, Key>
      : never;

type MemberOf<Value, Key> = Value extends unknown
  ? Key extends keyof Value
    ? NonNullable<Value[Key]>
    : never
  : never;

/** What the pages of the operation hold. */
export type ItemAt<Paths, Prefix extends string, Table, Path extends keyof Paths> =
  PaginationAt<Table, Prefix, Path> extends Record<"items", infer Pointer>
    ? MemberAt<DataOf<OperationAt<Paths, Path, "get">>, Pointer> extends readonly (infer Item)[]
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

/** Query parameters that the pages take. */
type Taken<Pagination> = Extract<
  Pagination[keyof Pagination & ("skip" | "page" | "cursor" | "limit")],
  PropertyKey
>;

/** The options that make sense for the kind of pages. */
type OptionsFor<Pagination> = Omit<
  PageOptions,
  | (Pagination extends { readonly kind: "cursor" | "link" } ? "start" : never)
  | (Pagination extends { readonly limit: string } ? never : "pageSize")
>;

/** Options for each call as the operation takes them, and those of the pages. */
export type PagesOptions<
  Paths,
  Prefix extends string,
  Table,
  Path extends keyof Paths,
> = CallOptions<
  UnpagedOperation<OperationAt<Paths, Path, "get">, Taken<PaginationAt<Table, Prefix, Path>>>,
  "json"
> &
  OptionsFor<PaginationAt<Table, Prefix, Path>>;

/** Which items to return, and how many to ask for at once. */
export interface PageOptions {
  /** How many items to request at once; 50 by default. The limits of the API are not known. */
  readonly pageSize?: number | undefined;
  /** How many items to skip at the beginning; 0 by default. */
  readonly start?: number | undefined;
  /** How many items to return at most; all by default. */
  readonly max?: number | undefined;
  /** 1 requests the next page while the items of this one are used; 0 by default. */
  readonly prefetch?: 0 | 1 | undefined;
}

/** Some items in a row. */
export interface Page<Item> {
  /** At least one. */
  readonly items: readonly Item[];
  /** How many items of the list come before these. */
  readonly skip: number;
  /** How many items the list has, if the response says it. */
  readonly total: number | undefined;
}

/** The items of a paged operation, one after the other. Each loop starts again at the first page. */
export interface Pages<Item> extends AsyncIterable<Item> {
  /** The same page by page. */
  pages(): AsyncIterable<Page<Item>>;
  /** All items at once. */
  toArray(): Promise<Item[]>;
}
