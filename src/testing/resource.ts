import type { Json } from "./json-schema.ts";
import type { JsonObject } from "./json.ts";

/** One kind of item that the API keeps: which operations act on it, and how. */
export interface Resource {
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
  readonly embedded?: { readonly field: string; readonly only?: "latest" };
  /** How many each parent has in the beginning. */
  readonly seeds: number;
  /** The ids of those of the beginning, in place of a number. */
  readonly seedIds?: readonly string[];
  /** Fields of those of the beginning. Examples show work in progress, which nothing in the mock would ever finish. */
  readonly seedFields?: JsonObject;
  /** By method and path. The first with `at` shows in its example what one looks like. */
  readonly actions: Readonly<Record<string, Action>>;
}

/**
 * `at` is the key of the response that holds the item or the list, `""` when it is the response itself. Without it the
 * response is the document's example.
 */
export type Action =
  | {
      readonly kind: "list";
      readonly at: string;
      /** Name of the resource that the list is limited to, when it is not the parent. */
      readonly within?: string;
      /** The field that each query parameter is compared with. */
      readonly filters?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: "count";
      /** Key of the response for the number of all. */
      readonly at: string;
      readonly filters?: Readonly<Record<string, string>>;
      /** Keys of the response for the number of those whose field has one of the values. */
      readonly by?: {
        readonly field: string;
        readonly values: Readonly<Record<string, readonly string[]>>;
      };
    }
  | { readonly kind: "get"; readonly at: string }
  | ({
      readonly kind: "create";
      readonly at: string;
      /** Key of the body that holds a list, when several are created at once. */
      readonly each?: string;
    } & Changes)
  | ({
      readonly kind: "update";
      readonly at?: string;
      /** The field that the response shows in place of the whole item. */
      readonly shows?: string;
      readonly refuse?: Refuse;
    } & Changes)
  | { readonly kind: "delete" };

/** Where the keys of a body go. Keys that the item has too keep their name; others are dropped. */
export interface Changes {
  /** Fields that the action itself sets. */
  readonly set?: JsonObject;
  /** The field for a key of the body, or the path to it: `profile/name`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Keys of the body that name other items of the same parent, and the field that holds these. */
  readonly links?: Readonly<Record<string, { readonly resource: string; readonly field: string }>>;
}

/** Refuses to update an item in this state. */
interface Refuse {
  readonly field: string;
  readonly value: Json;
  readonly message: string;
}
