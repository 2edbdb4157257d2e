import type { Json } from "./json-schema.ts";
import type { JsonObject } from "./json.ts";

/** One kind of item that the API keeps: which operations act on it, and how. */
export interface Resource {
  /** What messages call an item, and what other resources refer to. */
  readonly name: string;
  /** Name of the resource that it belongs to. */
  readonly parent?: string;
  /** The path or query parameter that names one. */
  readonly parameter: string;
  /** A field that names one as well as its id. */
  readonly alias?: string;
  /** Fields that hold the parent's id. */
  readonly parentFields?: readonly string[];
  /** Where the parent shows it: a list of all, or the latest. */
  readonly embedded?: Embedding;
  /** How many items each parent has in the beginning. */
  readonly seeds: number;
  /** The ids of the first items, instead of `seeds`. */
  readonly seedIds?: readonly string[];
  /** Fields of the first items. Examples show work in progress, which nothing in the mock would ever finish. */
  readonly seedFields?: JsonObject;
  /** By method and path: `GET /v1/pets`. The example of the first with `at` shows what an item looks like. */
  readonly actions: Readonly<Record<string, Action>>;
}

/** How a parent shows its items. */
interface Embedding {
  /** The field of the parent. */
  readonly field: string;
  /** Shows the latest item instead of a list. */
  readonly only?: "latest";
}

/** What an operation does to the items of its resource. */
export type Action =
  ListAction | CountAction | GetAction | CreateAction | UpdateAction | DeleteAction;

/** Responds with items. */
export interface ListAction {
  /** Which action it is. */
  readonly kind: "list";
  /** Key of the response that holds the list, `""` when it is the whole response. */
  readonly at: string;
  /** Name of the resource that the list is limited to, when it is not the parent. */
  readonly within?: string;
  /** The field that each query parameter is compared with. */
  readonly filters?: Readonly<Record<string, string>>;
}

/** Responds with the number of items. */
export interface CountAction {
  /** Which action it is. */
  readonly kind: "count";
  /** Key of the response for the number of all. */
  readonly at: string;
  /** The field that each query parameter is compared with. */
  readonly filters?: Readonly<Record<string, string>>;
  /** Keys of the response for the number of those whose field has one of the values. */
  readonly by?: CountBy;
}

/** Counts items by the values of a field. */
interface CountBy {
  /** The field whose value decides. */
  readonly field: string;
  /** By key of the response, the values that count. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** Responds with an item. */
interface GetAction {
  /** Which action it is. */
  readonly kind: "get";
  /** Key of the response that holds the item, `""` when it is the whole response. */
  readonly at: string;
}

/** Creates items from the body. */
export interface CreateAction extends Changes {
  /** Which action it is. */
  readonly kind: "create";
  /** Key of the response that holds the item, `""` when it is the whole response. */
  readonly at: string;
  /** Key of the body that holds a list, when several are created at once. */
  readonly each?: string;
}

/** Changes an item. */
export interface UpdateAction extends Changes {
  /** Which action it is. */
  readonly kind: "update";
  /** Key of the response that holds the item, `""` when it is the whole response; the document's example by default. */
  readonly at?: string;
  /** The field that the response shows instead of the whole item. */
  readonly shows?: string;
  /** The state in which an item cannot be updated. */
  readonly refuse?: UpdateRefusal;
}

/** Deletes an item with everything that belongs to it. */
interface DeleteAction {
  /** Which action it is. */
  readonly kind: "delete";
}

/** Where the keys of a body go. Keys that the item has too keep their name; others are dropped. */
export interface Changes {
  /** Fields that the action itself sets. */
  readonly set?: JsonObject;
  /** The field for a key of the body, or the path to it: `profile/name`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Keys of the body that name other items of the same parent. */
  readonly links?: Readonly<Record<string, Link>>;
}

/** Other items that a body names by id or name. */
interface Link {
  /** Name of their resource. */
  readonly resource: string;
  /** The field that holds them. */
  readonly field: string;
}

/** Refuses to update an item in a state. */
interface UpdateRefusal {
  /** The field that decides. */
  readonly field: string;
  /** Its value in that state. */
  readonly value: Json;
  /** The message of the 400. */
  readonly message: string;
}
