import { isObject, member, type JsonObject, type JsonValue } from "./json.ts";
import type { Operation } from "./operation.ts";

/** What each member of `x-pagination` names. */
export type PaginationMember =
  "query parameter" | "list" | "integer" | "cursor" | "number of the first page";

type Members = Readonly<Record<string, PaginationMember>>;

/** The kinds of pagination, with the members that each needs and may have. */
const kinds: Readonly<Record<string, { readonly needs: Members; readonly allows: Members }>> = {
  offset: {
    needs: { skip: "query parameter", limit: "query parameter", items: "list" },
    allows: { total: "integer" },
  },
  page: {
    needs: { page: "query parameter", items: "list" },
    allows: {
      limit: "query parameter",
      pages: "integer",
      total: "integer",
      first: "number of the first page",
    },
  },
  cursor: {
    needs: { cursor: "query parameter", items: "list", next: "cursor" },
    allows: { limit: "query parameter", total: "integer" },
  },
  link: { needs: { items: "list" }, allows: { limit: "query parameter" } },
};

/** How an operation is paged: the members of its `x-pagination` that its kind has. */
export interface Pagination {
  readonly kind: string;
  readonly members: readonly {
    readonly name: string;
    readonly value: string | number;
    readonly names: PaginationMember;
  }[];
}

/**
 * How an operation is paged, as its `x-pagination` says: a kind, the query parameters that ask for a page, and JSON
 * Pointers into the response (`""` is the whole response).
 *
 * @returns why the extension is unusable, as a text, or `undefined` when nothing is wrong
 */
export function readPagination({
  operation,
  method,
}: Pick<Operation, "operation" | "method">): Pagination | string | undefined {
  const extension = operation["x-pagination"];
  if (extension === undefined) return undefined;
  if (method !== "get") return "x-pagination needs an operation that is a GET";
  const kind = member(extension, "kind");
  const rules = typeof kind === "string" && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!isObject(extension) || typeof kind !== "string" || rules === undefined)
    return `x-pagination needs a kind: ${Object.keys(kinds).join(", ")}`;
  const missing = Object.keys(rules.needs).filter((name) => !Object.hasOwn(extension, name));
  if (missing.length > 0) return `x-pagination of the kind ${kind} needs ${missing.join(", ")}`;
  const known = Object.entries({ ...rules.needs, ...rules.allows });
  const members = known.flatMap(([name, names]) => {
    const value = readMember(extension, name, names);
    return value === undefined ? [] : [{ name, value, names }];
  });
  const given = Object.keys(extension).filter((name) => name !== "kind");
  const unusable = given.filter((name) => !members.some((one) => one.name === name));
  if (unusable.length > 0)
    return `x-pagination of the kind ${kind} cannot use ${unusable.join(", ")}`;
  return { kind, members };
}

function readMember(
  extension: JsonObject,
  name: string,
  names: PaginationMember,
): string | number | undefined {
  const value: JsonValue | undefined = member(extension, name);
  if (names === "number of the first page") return typeof value === "number" ? value : undefined;
  if (typeof value !== "string") return undefined;
  const isPointer = names !== "query parameter";
  return isPointer && value !== "" && !value.startsWith("/") ? undefined : value;
}
