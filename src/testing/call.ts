import type { Credential } from "./auth.ts";
import type { JsonObject } from "./json.ts";
import type { Success } from "./responses.ts";
import type { Resource } from "./resource.ts";
import type { Entry } from "./store.ts";

/** A request that the document allows, as the handler of its operation sees it. */
export interface Call {
  /** Path parameters, decoded. */
  readonly pathValues: Readonly<Record<string, string>>;
  /** The query, decoded. */
  readonly query: URLSearchParams;
  /** Empty when the request had no query. */
  readonly body: JsonObject;
  /** The body, when it is a form. */
  readonly form: FormData | undefined;
  /** Empty for an operation that everybody may call. */
  readonly credentials: readonly Credential[];
  /** What the document shows as the response. */
  readonly success: Success;
  /** The items that the mock keeps. */
  readonly state: MockState;
}

/** The items that the mock keeps, and how they look to a client. */
export interface MockState {
  /** What is kept. */
  readonly resources: readonly Resource[];
  /** A new id. */
  readonly nextId: () => string;
  /** Creates an item that looks like the document's example, except for the given fields. */
  create(resource: string, parent: Entry | undefined, fields: JsonObject): Entry;
  /** Changes fields of an item. A value that the document does not allow there leaves the field as it is. */
  update(entry: Entry, fields: JsonObject): void;
  /** Removes an item with everything that belongs to it. */
  readonly remove: (entry: Entry) => void;
  /** Items in the order of their creation, all or those that belong to another. */
  readonly list: (resource: string, ancestor?: Entry) => Entry[];
  /** An item by its id or other name, below the parent, if one is given. */
  find(resource: string, id: string | undefined, parent?: Entry): Entry | undefined;
  /** The item that the call's parameters name, or a 404. */
  findNamed(resource: string, call: Call): Entry | Refusal;
  /** The item with what belongs to it where its resource shows that. */
  readonly present: (entry: Entry) => JsonObject;
  /** Whether a body may set the field. */
  isSettable(resource: string, field: string): boolean;
  /** Goes back to the seeds. */
  reset(): void;
}

/** An error response before it has a body. */
export interface Refusal {
  /** The status. */
  readonly refusedWith: number;
  /** Says why. */
  readonly message: string;
  /** Fields of the body besides those of every error. */
  readonly fields?: JsonObject | undefined;
}

/** Returns the response to a call. */
export type Handler = (call: Call) => Response | Refusal | Promise<Response | Refusal>;

/** Handlers by method and path: `GET /v1/profile`. */
export type Handlers = Readonly<Record<string, Handler>>;

/**
 * Lets a handler respond with an error: `return refuse(409, "The name is taken")`. `fields` are in the body besides those
 * that every error has.
 */
export function refuse(status: number, message: string, fields?: JsonObject): Refusal {
  return { refusedWith: status, message, fields };
}

export function isRefusal(value: object): value is Refusal {
  return "refusedWith" in value;
}

/** A parameter of the path or the query. */
export function findParameter({ pathValues, query }: Call, name: string): string | undefined {
  return pathValues[name] ?? query.get(name) ?? undefined;
}

export function refuseUnknown(resource: string, id: string | undefined): Refusal {
  return refuse(404, `There is no ${resource} ${id ?? ""}`.trimEnd());
}
